/** The language of the page: its address says it, so that a link to the page keeps it. */

const NAME = 'lang';

function languageNow(): string | null {
  return new URLSearchParams(window.location.search).get(NAME);
}

/** @param query of an address of this page, to which the language that it is in is added */
export function withLanguage(query: string): string {
  const parameters = new URLSearchParams(query);
  const language = languageNow();
  if (language !== null) parameters.set(NAME, language);
  return parameters.toString();
}

/** Puts the words around the wizard into the page's language; their English stands in the page. */
export async function translatePage(): Promise<void> {
  const [language = ''] = document.documentElement.lang.split('-');
  if (language === 'en') return;
  const { OWN_WORDS } = await import('./words.ts');
  const words = new Map(Object.entries(OWN_WORDS[language] ?? {}));
  for (const element of document.querySelectorAll<HTMLElement>('[data-word]')) {
    const word = words.get(element.dataset['word'] ?? '');
    if (word !== undefined) element.textContent = word;
  }
}

/** Lets the reader choose a language: the page loads again in it, and goes on with the answers that the browser keeps. */
export function startLanguages(): void {
  const control = document.querySelector<HTMLSelectElement>(`[name=${NAME}]`);
  if (control === null) return;
  control.value = languageNow() ?? document.documentElement.lang;
  control.addEventListener('change', () => {
    const parameters = new URLSearchParams(window.location.search);
    parameters.set(NAME, control.value);
    window.location.search = parameters.toString();
  });
}

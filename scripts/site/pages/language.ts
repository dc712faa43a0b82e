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

/** What is said of a link into Setup, with a place for its words. */
let onlyInOrg = '{0} (in your org)';

/** The words of a link that leads to a page of an org. */
export function inOrgText(label: string): string {
  return onlyInOrg.replace('{0}', label);
}

/** Puts the words around the wizard into the page's language; their English stands in the page, and here. */
export async function translatePage(): Promise<void> {
  const [language = ''] = document.documentElement.lang.split('-');
  if (language === 'en') return;
  const { OWN_WORDS } = await import('./words.ts');
  const words = new Map(Object.entries(OWN_WORDS[language] ?? {}));
  onlyInOrg = words.get('onlyInOrg') ?? onlyInOrg;
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

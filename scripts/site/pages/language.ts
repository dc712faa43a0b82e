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

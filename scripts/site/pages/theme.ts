/** The colours of the page: light, dark, or as the system has them; kept in the browser. */

const KEY = 'sync-readiness/theme';
const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

function isTheme(value: unknown): value is Theme {
  return THEMES.some((theme) => theme === value);
}

/** A browser may be set to keep nothing; then the choice lasts as long as the page. */
function readTheme(): Theme {
  try {
    const value = window.localStorage.getItem(KEY);
    return isTheme(value) ? value : 'system';
  } catch (error) {
    console.warn('The theme cannot be read from the browser.', error);
    return 'system';
  }
}

function storeTheme(theme: Theme): void {
  try {
    window.localStorage.setItem(KEY, theme);
  } catch (error) {
    console.warn('The browser does not keep the theme.', error);
  }
}

/** The class is SLDS 2's own switch. */
function show(theme: Theme): void {
  for (const each of THEMES) document.body.classList.toggle(`slds-color-scheme--${each}`, each === theme);
}

/** Shows the theme that was chosen last, and lets the reader choose another. */
export function startThemes(): void {
  const control = document.querySelector<HTMLSelectElement>('[name=theme]');
  const theme = readTheme();
  show(theme);
  if (control === null) return;
  control.value = theme;
  control.addEventListener('change', () => {
    if (!isTheme(control.value)) return;
    show(control.value);
    storeTheme(control.value);
  });
}

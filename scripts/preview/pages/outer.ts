/** The bar above the wizard: keeps its settings in the page's address and hands them to the frame. */
const DEFAULTS = {
  asOf: '',
  slds: '2',
  theme: 'light',
  dir: 'ltr',
  lookups: 'web',
  lang: 'en-US',
  width: 'wide',
} as const;

type Setting = keyof typeof DEFAULTS;
const SETTINGS = Object.keys(DEFAULTS) as Setting[];

function find<Found extends Element>(selector: string): Found {
  const found = document.querySelector<Found>(selector);
  if (found === null) throw new Error(`The page has no ${selector}.`);
  return found;
}

function control(setting: Setting): HTMLInputElement | HTMLSelectElement {
  return find(`[name=${setting}]`);
}

/** The settings that differ from the default, in the page's address and in the frame's alike. */
function query(names: readonly Setting[]): string {
  const chosen = names.filter((name) => control(name).value !== DEFAULTS[name]);
  return new URLSearchParams(chosen.map((name) => [name, control(name).value])).toString();
}

function show(): void {
  const frame = find<HTMLIFrameElement>('iframe');
  frame.dataset['width'] = control('width').value;
  // Leaves the wizard alone when only the width changes, so that its resizing can be watched.
  const source = `/wizard?${query(['asOf', 'slds', 'theme', 'dir', 'lookups', 'lang'])}`;
  if (frame.getAttribute('src') !== source) frame.setAttribute('src', source);
}

function remember(): void {
  window.history.replaceState(null, '', `?${query(SETTINGS)}`);
  show();
}

/** An unknown value in the address, such as an invalid width, falls back to the default. */
function restore(): void {
  const given = new URLSearchParams(window.location.search);
  for (const name of SETTINGS) {
    control(name).value = given.get(name) ?? DEFAULTS[name];
    if (control(name).value === '') control(name).value = DEFAULTS[name];
  }
}

restore();
show();
find('form').addEventListener('change', remember);
find('form').addEventListener('submit', (event) => event.preventDefault());
find('[name=today]').addEventListener('click', () => {
  control('asOf').value = DEFAULTS.asOf;
  remember();
});

/** Mounts the wizard on the site's page. */
import '@lwc/synthetic-shadow';
import { createElement } from 'lwc';
import Wizard from 'preview:component';
import { startLanguages, translatePage, withLanguage } from './language.ts';
import { startThemes } from './theme.ts';

/** What the wizard takes for the org's address: what it appends to it comes back here, behind the `#`. */
const HERE = `${window.location.origin}${window.location.pathname}#`;

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`The page has no ${selector}.`);
  return found;
}

/** Follows a link that the wizard made: to itself with answers, or to a page of Setup, which is not here. */
function followLink(): void {
  const [path = '', query = ''] = window.location.hash.slice(1).split('?');
  const isSetup = path.startsWith('/lightning/setup/');
  find('[data-setup]').hidden = !isSetup;
  if (isSetup) find('[data-setup-path]').textContent = path;
  // The wizard reads answers from the address's query.
  if (path.startsWith('/lightning/cmp/'))
    window.history.replaceState(null, '', `${window.location.pathname}?${withLanguage(query)}`);
}

function mount(): void {
  const wizard = createElement('c-sync-readiness', { is: Wizard });
  Object.assign(wizard, { orgUrl: HERE });
  find('main').replaceChildren(wizard);
}

startThemes();
startLanguages();
await translatePage();
followLink();
mount();
window.addEventListener('hashchange', () => {
  followLink();
  // Only a link with answers has moved to the query by now; the wizard reads it when it starts.
  if (window.location.hash === '') mount();
});

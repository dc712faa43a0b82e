/** Mounts the wizard on the page, with the as-of day of the address. */
import '@lwc/synthetic-shadow';
import { createElement } from 'lwc';
import Wizard from 'preview:component';
import { useStandIns } from './standIns';

/** Setup, as each language of Salesforce calls it. */
const SETUP: Readonly<Record<string, string>> = {
  es: 'Configuración',
  fr: 'Configuration',
  ja: '設定',
  pt: 'Configuração',
};

const setup = document.querySelector('[data-setup]');
const [language = ''] = document.documentElement.lang.split('-');
if (setup !== null) setup.textContent = SETUP[language] ?? 'Setup';

const query = new URLSearchParams(window.location.search);
const asOf = query.get('asOf');
if (query.get('lookups') === 'standIns') useStandIns();

const element = createElement('c-sync-readiness', { is: Wizard });
Object.assign(element, { orgUrl: '', ...(asOf ? { asOf } : {}) });
document.querySelector('main')?.append(element);

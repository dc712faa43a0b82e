/** Mounts the wizard on the page, with the as-of day of the address. */
import '@lwc/synthetic-shadow';
import { createElement } from 'lwc';
import Wizard from 'preview:component';
import { useStandIns } from './standIns';

const query = new URLSearchParams(window.location.search);
const asOf = query.get('asOf');
if (query.get('lookups') === 'standIns') useStandIns();

const element = createElement('c-sync-readiness', { is: Wizard });
Object.assign(element, { orgUrl: '', ...(asOf ? { asOf } : {}) });
document.querySelector('main')?.append(element);

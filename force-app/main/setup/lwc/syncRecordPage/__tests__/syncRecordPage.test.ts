/** The record page shows what an assessment means today, what it said then, and what went wrong. */
import { createElement } from 'lwc';
import { assess } from 'unit/advice';
import SyncRecordPage from 'c/syncRecordPage';
import { getRecord } from 'lightning/uiRecordApi';
import { itIs } from 'unit/clock';
import { label } from 'unit/words';
import { fill, formatDay, formatVerdict } from 'c/syncText';

beforeEach(() => itIs('2026-11-22'));

/** The stand-in of the test runner. */
const wire = getRecord as unknown as {
  emit(data: unknown): void;
  error(body: unknown, status: number, statusText: string): void;
};

const ANSWERS = {
  Usage__c: 'lightningSync',
  Email_Service__c: 'exchangeOnline',
  Microsoft_Cloud__c: 'worldwide',
  Salesforce_Cloud__c: 'standard',
  Connection_Method__c: 'oauth2',
  EWS_Access__c: 'unset',
  Rollout__c: 'oneConsent',
};

function record(values: Readonly<Record<string, unknown>>): unknown {
  const fields = Object.entries({ ...ANSWERS, ...values }).map(([name, value]) => [name, { value }]);
  return { id: 'a00000000000001AAA', fields: Object.fromEntries(fields) as unknown };
}

const THEN = {
  As_Of__c: '2022-08-30',
  Status__c: 'unaffected',
  Stops__c: false,
  Facts_Verified__c: '2022-08-30',
};
const NOW = {
  As_Of__c: '2026-11-22',
  Status__c: 'underway',
  Stops__c: true,
  Earliest__c: '2026-10-10',
  Latest__c: '2027-04-01',
  Facts_Verified__c: '2026-11-22',
};

function shown(): HTMLElement {
  const element = createElement('c-sync-record-page', { is: SyncRecordPage });
  Object.assign(element, { recordId: 'a00000000000001AAA' });
  document.body.append(element);
  return element;
}

async function withRecord(values: Readonly<Record<string, unknown>>): Promise<ShadowRoot> {
  const element = shown();
  wire.emit(record(values));
  await Promise.resolve();
  return element.shadowRoot as ShadowRoot;
}

afterEach(() => {
  document.body.replaceChildren();
});

test('it shows the verdict of today, and what was said when it was saved', async () => {
  const page = await withRecord(THEN);
  const verdict = page.querySelector<Element & { advice: unknown }>('c-sync-verdict');
  const { status, causes } = assess(
    {
      usage: 'lightningSync',
      emailService: 'exchangeOnline',
      microsoftCloud: 'worldwide',
      salesforceCloud: 'standard',
      connectionMethod: 'oauth2',
      ewsAccess: 'unset',
      rollout: 'oneConsent',
    },
    '2026-11-22',
  );
  expect(verdict?.advice).toMatchObject({ status, causes });
  expect(page.querySelector('[data-then]')?.textContent).toBe(
    fill(label('SR_record_saidThen'), formatDay('2022-08-30'), formatVerdict('unaffected', null, '').title),
  );
});

test('it does not speak of then where nothing has changed', async () => {
  const page = await withRecord(NOW);
  expect(page.querySelector('c-sync-verdict')).not.toBeNull();
  expect(page.querySelector('[data-then]')).toBeNull();
});

test('its link carries the answers to the wizard', async () => {
  const page = await withRecord(NOW);
  const link = page.querySelector<Element & { href: string }>('c-sync-link');
  expect(link?.href).toContain('c__emailService=exchangeOnline');
});

test('a value that is not known is told, and nothing is made up', async () => {
  const page = await withRecord({ ...NOW, Status__c: 'gone2030' });
  expect(page.querySelector('[role="alert"]')?.textContent).toBe(
    fill(label('SR_record_unreadable'), 'Status__c gone2030'),
  );
  expect(page.querySelector('c-sync-verdict')).toBeNull();
});

test('a record that may not be read is told', async () => {
  const element = shown();
  wire.error({ statusCode: 403, errorCode: 'INSUFFICIENT_ACCESS' }, 403, 'Forbidden');
  await Promise.resolve();
  expect(element.shadowRoot?.querySelector('[role="alert"]')?.textContent).toBe(
    label('SR_record_noPermission'),
  );
});

test('until the record is there, it says that it is loading', () => {
  const element = shown();
  expect(element.shadowRoot?.querySelector('lightning-spinner')).not.toBeNull();
});

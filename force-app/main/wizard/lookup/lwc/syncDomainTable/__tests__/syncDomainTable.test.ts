/** The table of domains: the largest first, more at a press, and what was seen or failed in each row. */
import {
  type Button,
  find,
  findAll,
  heard,
  press,
  type Properties,
  settled,
  show,
  type Shown,
  texts,
} from 'unit/page';
import SyncDomainTable from 'c/syncDomainTable';
import type { LookupResult } from 'c/syncEvidenceStore';
import { LOOKUP_LABELS } from 'c/syncLookupLabels';
import type { MailService } from 'c/syncMailService';
import { fill, SERVICE_TEXT } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';
import type { DomainCount } from 'c/syncUserDomains';

const name = (index: number): string => `d${index}.example`;
const domainsOf = (count: number): DomainCount[] =>
  Array.from({ length: count }, (_, index) => ({
    domain: name(index),
    users: 5000 - index,
    consumer: false,
  }));

const seen = (service: MailService['service'], strength: MailService['strength']): LookupResult => ({
  kind: 'seen',
  finding: { domain: 'd.example', service, strength, evidence: [] },
});
const lookupsOf = (...lookups: readonly LookupResult[]): ReadonlyMap<string, LookupResult> =>
  new Map(lookups.map((lookup, index) => [name(index), lookup]));

const shown = (count: number, properties: Properties<SyncDomainTable> = {}): Shown<SyncDomainTable> =>
  show(SyncDomainTable, { domains: domainsOf(count), ...properties });
const names = (element: Element): string[] => texts(element, 'tbody th');
const extent = (element: Element): string[] => texts(element, '[role=status]');
const labels = (element: Element): string[] =>
  findAll<Button>(element, '.actions lightning-button').map(({ label }) => label);
const LARGEST = fill(LOOKUP_LABELS.evidence_usersLookUp, 5);

test('shows the largest, and how many there are', async () => {
  const element = shown(1_234);
  expect(names(element)).toEqual([0, 1, 2, 3, 4].map(name));
  expect(texts(element, 'tbody tr:first-child td')).toEqual(['5,000', LOOKUP_LABELS.evidence_notLookedUp]);
  expect(extent(element)).toEqual([fill(TEXT_LABELS.evidence_domainsShown, '5', '1,234')]);
  expect(labels(element)).toEqual([fill(LOOKUP_LABELS.evidence_domainsMore, '25'), LARGEST]);
  await expect(element).toBeAccessible();
});

test('shows more a portion at a time until all are there, and goes on at the first new one', async () => {
  const element = shown(40);
  const rows: number[] = [];
  for (const more of ['25', '10']) {
    const start = names(element).length;
    await press(element, fill(LOOKUP_LABELS.evidence_domainsMore, more));
    rows.push(names(element).length);
    expect(element.shadowRoot?.activeElement?.textContent).toBe(name(start));
  }
  expect(rows).toEqual([30, 40]);
  expect(extent(element)).toEqual([fill(TEXT_LABELS.evidence_domainsShown, '40', '40')]);
  expect(labels(element)).toEqual([fill(LOOKUP_LABELS.evidence_lookUpShown, '40')]);
});

test('asks for the largest first, then for those shown that were not seen', async () => {
  const element = shown(8);
  const asked = heard(element, 'lookup');
  await press(element, LARGEST);
  expect(asked).toEqual([{ domains: [0, 1, 2, 3, 4].map(name) }]);
  const failed: LookupResult = { kind: 'failed', failure: 'timeout' };
  const google = seen('google', 'strong');
  element.lookups = lookupsOf(google, google, failed, google, google);
  await press(element, fill(LOOKUP_LABELS.evidence_domainsMore, '3'));
  await press(element, fill(LOOKUP_LABELS.evidence_lookUpShown, '4'));
  expect(asked[1]).toEqual({ domains: [2, 5, 6, 7].map(name) });
});

test('says what was seen of each, how strongly, and why not', async () => {
  const element = shown(4, {
    lookups: lookupsOf(seen('exchangeOnline', 'strong'), seen('google', 'weak'), seen('unknown', 'weak'), {
      kind: 'failed',
      failure: 'unreachable',
    }),
  });
  expect(texts(element, 'tbody td:last-child')).toEqual([
    `${SERVICE_TEXT.exchangeOnline}${TEXT_LABELS.strength_strong}`,
    `${SERVICE_TEXT.google}${TEXT_LABELS.strength_weak}`,
    SERVICE_TEXT.unknown,
    `${LOOKUP_LABELS.evidence_notSeen}${TEXT_LABELS.tryAgain}`,
  ]);
  expect(texts(element, '.failures')).toEqual([LOOKUP_LABELS.failure_unreachable]);
  expect(texts(element, '.strength')).toEqual([TEXT_LABELS.strength_strong, TEXT_LABELS.strength_weak]);
  await expect(element).toBeAccessible();
});

test('looks the one that failed up again, unless something is under way', async () => {
  const lookups = lookupsOf({ kind: 'failed', failure: 'timeout' });
  const element = shown(2, { lookups });
  const asked = heard(element, 'lookup');
  const retry = find<HTMLButtonElement>(element, 'td button');
  expect(retry.getAttribute('aria-label')).toBe(`${TEXT_LABELS.tryAgain}: ${name(0)}`);
  retry.click();
  expect(asked).toEqual([{ domains: [name(0)] }]);
  element.busy = true;
  await settled();
  expect(retry.disabled).toBe(true);
  expect(labels(element)).toEqual([]);
});

test('shows again what was looked up before', () => {
  const all = Array.from({ length: 12 }, () => seen('google', 'strong'));
  expect(names(shown(40, { lookups: lookupsOf(...all) }))).toHaveLength(12);
});

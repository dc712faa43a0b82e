import fc from 'fast-check';
import { anyText } from 'unit/anyText';
import {
  classify,
  type DnsRecord,
  type Gap,
  PATTERNS,
  RECORD_TYPES,
  type RecordType,
} from 'c/syncMailService';

const TYPES = Object.keys(RECORD_TYPES) as RecordType[];

const NAMES = [
  'contoso.com',
  'autodiscover.contoso.com',
  'selector1._domainkey.contoso.com',
  'selector2._domainkey.contoso.com',
  'alias.example',
];

const host = fc.oneof(
  fc.constantFrom(...PATTERNS.map(({ endsIn }) => `x.${endsIn.replace('*', 'com')}`)),
  fc.constantFrom('autodiscover.outlook.com', 'mail.contoso.com', '.', ...NAMES),
);

const value = fc.oneof(
  host,
  host.map((name) => `v=spf1 include:${name} -all`),
);

const own = fc.record({
  name: fc.constantFrom(...NAMES),
  type: fc.constantFrom(...TYPES),
  value,
  preference: fc.integer({ min: 0, max: 2 }),
});

const gap: fc.Arbitrary<Gap> = fc.record({
  name: fc.constantFrom(...NAMES),
  type: fc.constantFrom(...TYPES),
  absence: fc.constantFrom('noSuchName', 'empty', 'failed'),
});

const zone = fc.array(own, { maxLength: 12 });
const gaps = fc.array(gap, { maxLength: 4 });

/** Upper and lower case by turns, so that every letter is seen in the other case somewhere. */
const mixed = (text: string): string =>
  [...text].map((letter, i) => (i % 2 ? letter.toUpperCase() : letter.toLowerCase())).join('');

const recased = (record: DnsRecord): DnsRecord => ({
  ...record,
  name: mixed(record.name),
  value: mixed(record.value),
});

const dotted = (record: DnsRecord): DnsRecord => ({
  ...record,
  name: `${record.name}.`,
  value: record.type === 'TXT' || record.value.endsWith('.') ? record.value : `${record.value}.`,
});

describe('the finding', () => {
  it('is the same in every order of records', () => {
    const shuffled = zone.chain((records) =>
      fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
    );
    fc.assert(
      fc.property(shuffled, gaps, ([records, others], missing) => {
        expect(classify('contoso.com', others, [...missing].reverse())).toEqual(
          classify('contoso.com', records, missing),
        );
      }),
    );
  });

  it('is the same in every letter case, with and without trailing dots, and with records twice', () => {
    fc.assert(
      fc.property(zone, (records) => {
        const finding = classify('contoso.com', records);
        expect(classify('Contoso.COM.', records.map(recased))).toEqual(finding);
        expect(classify('contoso.com', records.map(dotted))).toEqual(finding);
        expect(classify('contoso.com', [...records, ...records])).toEqual(finding);
      }),
    );
  });

  it('is not changed by records or gaps of other names', () => {
    const foreign = own.map((record) => ({ ...record, name: `${record.name}.fabrikam.org` }));
    fc.assert(
      fc.property(zone, fc.array(foreign), (records, others) => {
        const missing: Gap[] = others.map(({ name, type }) => ({ name, type, absence: 'failed' }));
        expect(classify('contoso.com', [...others, ...records], missing)).toEqual(
          classify('contoso.com', records),
        );
      }),
    );
  });

  it('is strong only for a service, and comes of any input whatever', () => {
    const text = anyText;
    const wild = fc.record({
      name: fc.oneof(text, fc.constantFrom(...NAMES)),
      type: fc.constantFrom(...TYPES),
      value: fc.oneof(text, value),
      preference: fc.double(),
    });
    fc.assert(
      fc.property(
        fc.oneof(text, fc.constant('contoso.com')),
        fc.array(wild),
        gaps,
        (domain, records, missing) => {
          const { service, strength, evidence } = classify(domain, records, missing);
          expect(strength === 'strong' && (service === 'unknown' || evidence.length === 0)).toBe(false);
        },
      ),
    );
  });
});

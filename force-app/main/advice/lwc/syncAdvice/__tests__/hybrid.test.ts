/** A hybrid: mailboxes online and mailboxes on-premises stop on different days, for different reasons. */
import { type Answers, MAILBOXES } from 'c/syncFacts';
import fc from 'fast-check';
import { adviceFor, assess, interviewOn } from 'unit/advice';
import type { Half } from '../syncAdvice';
import { days, someAnswers } from 'unit/arbitraries';
import { HYBRID, NEW_TO_SYNC, OAUTH, ON_PREMISES, TODAY, without } from 'unit/cases';
import { runs } from 'unit/runs';

const SERVICE_ACCOUNT: Answers = { ...HYBRID, connectionMethod: 'serviceAccount' };
const BLOCKED: Answers = { ...HYBRID, ewsAccess: 'disabled' };

type Row = [status: string, earliest: string | null, latest: string | null, cause: string | null];

const rowOf = ({ status, stops, cause }: Half): Row => [
  status,
  stops?.earliest ?? null,
  stops?.latest ?? null,
  cause,
];

test.each<[string, Answers, string, Row, Row]>([
  ['OAuth 2.0', HYBRID, '2023-08-31', ['unaffected', null, null, null], ['unaffected', null, null, null]],
  [
    'OAuth 2.0',
    HYBRID,
    '2023-09-01',
    ['upcoming', '2026-10-01', null, 'ews'],
    ['unaffected', null, null, null],
  ],
  [
    'OAuth 2.0',
    HYBRID,
    '2026-05-04',
    ['upcoming', '2026-10-01', '2027-04-01', 'ews'],
    ['unaffected', null, null, null],
  ],
  [
    'OAuth 2.0',
    HYBRID,
    '2026-10-10',
    ['underway', '2026-10-10', '2027-04-01', 'ews'],
    ['upcoming', '2027-04-01', '2027-04-30', 'lightningSyncRetirement'],
  ],
  [
    'a blocked tenant',
    BLOCKED,
    '2026-10-10',
    ['stopped', null, null, 'ews'],
    ['upcoming', '2027-04-01', '2027-04-30', 'lightningSyncRetirement'],
  ],
  [
    'a blocked tenant',
    BLOCKED,
    '2026-10-09',
    ['underway', '2026-10-01', '2027-04-01', 'ews'],
    ['upcoming', '2027-04-01', '2027-04-30', 'lightningSyncRetirement'],
  ],
  [
    'OAuth 2.0',
    HYBRID,
    '2027-04-01',
    ['underway', '2026-10-10', '2027-04-01', 'ews'],
    ['underway', '2027-04-01', '2027-04-30', 'lightningSyncRetirement'],
  ],
  [
    'OAuth 2.0',
    HYBRID,
    '2027-04-02',
    ['stopped', '2026-10-10', '2027-04-01', 'ews'],
    ['underway', '2027-04-01', '2027-04-30', 'lightningSyncRetirement'],
  ],
  [
    'OAuth 2.0',
    HYBRID,
    '2027-05-01',
    ['stopped', '2026-10-10', '2027-04-01', 'ews'],
    ['stopped', '2027-04-01', '2027-04-30', 'lightningSyncRetirement'],
  ],
  [
    'a service account',
    SERVICE_ACCOUNT,
    TODAY,
    ['stopped', '2022-10-01', '2023-01-31', 'basicAuth'],
    ['upcoming', '2027-04-01', '2027-04-30', 'lightningSyncRetirement'],
  ],
  [
    'Government Cloud',
    { ...HYBRID, salesforceCloud: 'government' },
    TODAY,
    ['underway', '2026-10-10', '2027-04-01', 'ews'],
    ['unaffected', null, null, null],
  ],
])('%s (%j) on %s: online %j, on-premises %j', (_, answers, day, online, onPremises) => {
  const { halves } = assess(answers, day);
  expect(halves.map(({ mailboxes }) => mailboxes)).toEqual(MAILBOXES);
  expect(halves.map(rowOf)).toEqual([online, onPremises]);
});

test('each half is judged as an org that has only such mailboxes', () => {
  fc.assert(
    fc.property(days, someAnswers, (day, given) => {
      const answers: Answers = {
        ...given,
        usage: 'lightningSync',
        connectionMethod: given.ewsAccess ? 'oauth2' : 'serviceAccount',
        microsoftCloud: 'worldwide',
        salesforceCloud: given.salesforceCloud ?? 'standard',
      };
      const { halves } = interviewOn(day).advise({ ...answers, emailService: 'exchangeHybrid' });
      const alone = (['exchangeOnline', 'exchangeOnPremises'] as const).map((emailService) =>
        interviewOn(day).advise({ ...answers, emailService }),
      );
      expect(halves.map(({ status, stops }) => ({ status, stops }))).toEqual(
        alone.map(({ status, stops }) => ({ status, stops })),
      );
    }),
    runs(40),
  );
});

test('causes and marks name the half that they concern', () => {
  const named = { basicAuth: 'online', ews: 'online', lightningSyncRetirement: null };
  const { causes } = assess(SERVICE_ACCOUNT, TODAY);
  expect(Object.fromEntries(causes.map(({ id, mailboxes }) => [id, mailboxes]))).toEqual({
    ...named,
    hybridUnsupported: null,
    exchangeServerUnsupported: 'onPremises',
  });
  const marks = adviceFor(HYBRID, TODAY).marks;
  expect(Object.fromEntries(marks.map(({ id, mailboxes }) => [id, mailboxes]))).toEqual(named);
});

test.each<[string, Answers]>([
  ['Exchange Online', OAUTH],
  ['on-premises', ON_PREMISES],
  ['new to sync', { ...NEW_TO_SYNC, emailService: 'exchangeHybrid' }],
  ['an unknown service', { usage: 'lightningSync', emailService: 'unsure' }],
])('%s has no halves', (_, answers) => {
  const { halves, causes } = assess(answers, TODAY);
  expect(halves).toEqual([]);
  expect(causes.filter(({ mailboxes }) => mailboxes !== null)).toEqual([]);
});

test('while the connection is open, the half that depends on it stays open, and the other does not', () => {
  const { halves } = assess(without(HYBRID, 'connectionMethod'), TODAY);
  expect(halves.map(({ status }) => status)).toEqual(['undetermined', 'upcoming']);
});

/** The bridge: who is told of it, from when until when, where in the plan, and with which commands. */
import fc from 'fast-check';
import { adviceFor, assess, interviewOn } from 'unit/advice';
import {
  type Answers,
  ANNOUNCEMENTS,
  ARTICLES,
  BRIDGE_CAVEATS,
  BRIDGE_METHODS,
  LIGHTNING_SYNC_APP_ID,
  LISTED_APP_IDS,
  OPTIONS,
} from 'c/syncFacts';
import { days, someAnswers } from 'unit/arbitraries';
import { GOOGLE, HYBRID, NEW_TO_SYNC, OAUTH, ON_PREMISES, OTHER, SERVICE_ACCOUNT, TODAY } from 'unit/cases';

const ids = (answers: Answers, day: string): string[] => assess(answers, day).plan.map(({ id }) => id);
const bridge = (answers: Answers, day: string): string | null =>
  assess(answers, day).plan.find(({ id }) => id === 'bridgeEws')?.bridge ?? null;

const blocked = (ewsAccess: 'disabled' | 'notListed'): Answers => ({ ...OAUTH, ewsAccess });

test.each<[string, Answers, string, string | null]>([
  ['not set', OAUTH, '2026-02-04', null],
  ['not set', OAUTH, '2026-02-05', 'safeguard'],
  ['not set', OAUTH, '2026-10-09', 'safeguard'],
  ['not set', OAUTH, '2026-10-10', 'safeguard'],
  ['not set', OAUTH, '2027-03-31', 'safeguard'],
  ['not set', OAUTH, '2027-04-01', null],
  ['unsure', { ...OAUTH, ewsAccess: 'unsure' }, TODAY, 'safeguard'],
  ['disabled', blocked('disabled'), '2026-02-04', null],
  ['disabled', blocked('disabled'), '2026-10-09', 'safeguard'],
  ['disabled', blocked('disabled'), '2026-10-10', 'restore'],
  ['disabled', blocked('disabled'), '2027-03-31', 'restore'],
  ['disabled', blocked('disabled'), '2027-04-01', null],
  ['not listed', blocked('notListed'), '2026-10-10', 'restore'],
  ['not listed', blocked('notListed'), '2027-04-01', null],
  ['listed', { ...OAUTH, ewsAccess: 'allowListed' }, '2026-10-10', null],
  ['listed', { ...OAUTH, ewsAccess: 'allowListed' }, '2027-03-31', null],
  ['a hybrid', HYBRID, TODAY, 'safeguard'],
  ['a blocked hybrid', { ...HYBRID, ewsAccess: 'notListed' }, TODAY, 'restore'],
  ['Government Cloud', { ...blocked('disabled'), salesforceCloud: 'government' }, TODAY, 'restore'],
  ['Basic Auth', { ...SERVICE_ACCOUNT, ewsAccess: 'disabled' }, TODAY, null],
  ['a hybrid over Basic Auth', { ...HYBRID, connectionMethod: 'serviceAccount' }, TODAY, null],
  ['GCC High', { ...blocked('disabled'), microsoftCloud: 'gccHighOrDod' }, TODAY, null],
  ['21Vianet', { ...blocked('disabled'), microsoftCloud: 'china21Vianet' }, TODAY, null],
  ['on-premises', ON_PREMISES, TODAY, null],
  ['Google', GOOGLE, TODAY, null],
  ['another service', OTHER, TODAY, null],
  ['new to sync', { ...NEW_TO_SYNC, connectionMethod: 'oauth2' }, TODAY, null],
])('%s (%j) on %s: %s', (_, answers, day, expected) => {
  expect(bridge(answers, day)).toBe(expected);
});

test('comes first for a blocked tenant, and after the readiness check for one that may be cut off', () => {
  for (const ewsAccess of ['disabled', 'notListed'] as const)
    expect(ids(blocked(ewsAccess), TODAY)[0]).toBe('bridgeEws');
  expect(ids({ ...HYBRID, ewsAccess: 'disabled' }, TODAY)).toEqual(['bridgeEws', 'askAboutHybrid']);
  expect(ids(OAUTH, TODAY).slice(0, 3)).toEqual(['checkLicences', 'runReadinessCheck', 'bridgeEws']);
});

test('is there whichever option is chosen', () => {
  const { plan } = adviceFor(blocked('disabled'), TODAY);
  for (const { id } of OPTIONS)
    expect(plan(id)[0]).toMatchObject({
      id: 'bridgeEws',
      bridge: 'restore',
    });
});

test('changes no recommendation, and no verdict', () => {
  expect(assess(blocked('disabled'), TODAY)).toMatchObject({ status: 'stopped' });
  const recommended = assess(blocked('disabled'), TODAY).options.filter(
    (each) => each.standing === 'recommended',
  );
  expect(recommended.map(({ id }) => id)).toEqual(['eacApplicationLevelOAuth']);
});

test('is for nobody before its announcement, and for nobody after its end', () => {
  fc.assert(
    fc.property(days, someAnswers, (day, answers) => {
      fc.pre(day < '2026-02-05' || day > '2027-03-31');
      const { plan } = interviewOn(day).advise(answers).assessment;
      expect(plan.filter((task) => task.id === 'bridgeEws' || task.bridge !== null)).toEqual([]);
    }),
  );
});

test('has two methods, each with its commands, what it opens and how long it takes', () => {
  expect(BRIDGE_METHODS.map(({ opensFor, hours }) => [opensFor, hours])).toEqual([
    ['listedApps', 24],
    ['everyApp', 1],
  ]);
  const [listApp, letAllIn] = BRIDGE_METHODS.map(({ commands }) => commands);
  expect(listApp).toEqual([
    'Get-OrganizationConfig -RetrieveEwsOperationAccessPolicy | fl EwsAllowedAppIDs',
    `Set-OrganizationConfig -EwsAllowedAppIDs "${LISTED_APP_IDS},${LIGHTNING_SYNC_APP_ID}"`,
    'Set-OrganizationConfig -EwsEnabled $true',
  ]);
  expect(letAllIn).toEqual(['Set-OrganizationConfig -EwsEnabled $null']);
});

test('no command names an app that no source names', () => {
  const commands = BRIDGE_METHODS.flatMap((method) => method.commands).join();
  // Einstein Activity Capture's own (KB 002420794).
  expect(commands).not.toContain('c55d6177-918e-4745-96d3-1715194bc7e8');
  expect(commands).not.toMatch(/[0-9a-f]{8}-/);
});

test('every caveat has its source, and a method that there is', () => {
  const methods: readonly (string | null)[] = [null, ...BRIDGE_METHODS.map(({ id }) => id)];
  for (const { source, method } of [
    ...BRIDGE_CAVEATS,
    ...BRIDGE_METHODS.map((each) => ({ ...each, method: null })),
  ]) {
    expect(ARTICLES[source]).toMatch(/^https:/);
    expect(methods).toContain(method);
  }
  const announced = ANNOUNCEMENTS.find(({ id }) => id === 'ewsTenantByTenant');
  expect(announced?.announced).toBe('2026-02-05');
});

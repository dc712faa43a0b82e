/** Saved answers judged again: what changed since, and which announcement changed it. */
import fc from 'fast-check';
import { type Changes, recheck, type Task } from '../syncAdvice';
import { assess } from 'unit/advice';
import { ANNOUNCEMENTS, knownOn } from 'c/syncFacts';
import { days, someAnswers } from 'unit/arbitraries';
import { ARTICLE_DAY, GOOGLE, OAUTH, SERVICE_ACCOUNT, TODAY } from 'unit/cases';
import { runs } from 'unit/runs';

function announced(changes: Changes): string[] {
  return changes.by.map(({ id }) => id);
}

describe('OAuth 2.0 saved on the day of the article', () => {
  const changes = recheck({ answers: OAUTH, asOf: ARTICLE_DAY }, TODAY);

  test('was unaffected, and is being switched off', () => {
    expect(changes.status).toEqual({ from: 'unaffected', to: 'underway' });
    expect(changes.stops).toEqual({ from: null, to: { earliest: '2026-10-10', latest: '2027-04-01' } });
  });

  test('has two causes that were not known then', () => {
    expect(changes.causes).toEqual([
      { id: 'ews', from: null, to: { earliest: '2026-10-10', latest: '2027-04-01' } },
      { id: 'lightningSyncRetirement', from: null, to: { earliest: '2027-04-01', latest: '2027-04-30' } },
    ]);
  });

  test('names the announcements in the order in which they came, and none that concerns others', () => {
    expect(announced(changes)).toEqual([
      'ewsForThirdParties',
      'eacServiceAccountRetired',
      'eacOnGraph',
      'ewsTenantByTenant',
      'lightningSyncRetires',
      'ewsWaves',
    ]);
  });

  test('moves from staying to what Salesforce recommends now, with its tasks', () => {
    expect(changes.recommended).toEqual({ from: 'stayForNow', to: 'eacApplicationLevelOAuth' });
    expect(changes.plan?.removed.map(({ id }) => id)).toEqual(['lookAgain']);
    expect(changes.plan?.added.slice(0, 3).map(({ id, bridge }) => [id, bridge])).toEqual([
      ['checkLicences', null],
      ['runReadinessCheck', null],
      ['bridgeEws', 'safeguard'],
    ]);
  });

  test('has other standings, and only those', () => {
    expect(changes.options).toContainEqual({
      id: 'eacApplicationLevelOAuth',
      from: 'closed',
      to: 'recommended',
    });
    expect(changes.options.map(({ id }) => id)).not.toContain('eacGoogle');
    for (const { from, to } of changes.options) expect(from).not.toBe(to);
  });

  test.each([
    ['one that came', '2024-06-01', '2024-12-15', { added: ['acceptTerms'], removed: [] }],
    ['one that went', TODAY, '2027-04-02', { added: [], removed: ['bridgeEws'] }],
  ] as const)('has of the tasks that changed only those, such as %s', (_, asOf, today, plan) => {
    const changed = recheck({ answers: OAUTH, asOf }, today).plan;
    const ids = (tasks: readonly Task[] = []): string[] => tasks.map(({ id }) => id);
    expect({ added: ids(changed?.added), removed: ids(changed?.removed) }).toEqual(plan);
  });
});

test('days that go by change a status without any announcement', () => {
  const changes = recheck({ answers: GOOGLE, asOf: '2027-03-31' }, '2027-05-01');
  expect(changes.status).toEqual({ from: 'upcoming', to: 'stopped' });
  expect(changes.byTime).toBe(true);
  expect(changes.by).toEqual([]);
});

test('an announcement alone changes a window', () => {
  const changes = recheck({ answers: SERVICE_ACCOUNT, asOf: '2022-08-31' }, '2022-09-01');
  expect(announced(changes)).toEqual(['basicAuthReEnabled']);
  expect(changes.byTime).toBe(false);
  expect(changes.status).toBeNull();
  expect(changes.causes).toEqual([
    {
      id: 'basicAuth',
      from: { earliest: '2022-10-01', latest: null },
      to: { earliest: '2022-10-01', latest: '2022-12-31' },
    },
  ]);
});

test('a tenant that is blocked comes to have no day', () => {
  const changes = recheck({ answers: { ...OAUTH, ewsAccess: 'disabled' }, asOf: '2026-10-09' }, '2026-10-10');
  const window = { earliest: '2026-10-01', latest: '2027-04-01' };
  const inForce = { earliest: null, latest: null, inForce: true };
  expect(changes.status).toEqual({ from: 'underway', to: 'stopped' });
  expect(changes.causes).toEqual([{ id: 'ews', from: window, to: inForce }]);
  expect(announced(changes)).toEqual(['ewsWaves']);
});

describe('facts put right after the record was saved', () => {
  const before = assess(OAUTH, TODAY);

  test('are told by what the record said', () => {
    const saved = { answers: OAUTH, asOf: TODAY, said: { status: 'stopped', stops: before.stops } } as const;
    expect(recheck(saved, TODAY).corrected).toBe(true);
  });

  test('are not suspected where the record says the same', () => {
    const { status, stops } = before;
    expect(recheck({ answers: OAUTH, asOf: TODAY, said: { status, stops } }, TODAY).corrected).toBe(false);
  });
});

describe('whatever was answered', () => {
  test('nothing has changed on the day of saving', () => {
    fc.assert(
      fc.property(someAnswers, days, (answers, day) => {
        const changes = recheck({ answers, asOf: day }, day);
        expect([changes.any, changes.byTime, changes.by]).toEqual([false, false, []]);
      }),
      runs(12),
    );
  });

  test('a change has a reason, and a reason was announced in between', () => {
    fc.assert(
      fc.property(someAnswers, days, days, (answers, one, other) => {
        const [asOf, today] = one < other ? [one, other] : [other, one];
        const changes = recheck({ answers, asOf }, today);
        expect(!changes.any || changes.byTime || changes.by.length > 0).toBe(true);
        for (const announcement of changes.by) {
          expect(knownOn(asOf)).not.toContain(announcement);
          expect(knownOn(today)).toContain(announcement);
        }
      }),
      runs(12),
    );
  });

  test('it says what the two assessments say', () => {
    fc.assert(
      fc.property(someAnswers, days, days, (answers, asOf, today) => {
        const { before, after, status } = recheck({ answers, asOf }, today, ANNOUNCEMENTS);
        expect(before.assessment).toEqual(assess(answers, asOf));
        expect(after.assessment).toEqual(assess(answers, today));
        expect(status).toEqual(
          before.status === after.status ? null : { from: before.status, to: after.status },
        );
      }),
      runs(12),
    );
  });
});

/** What the screens take from the advice beside verdict and plan: steps, time line, choice, and what to settle next. */
import { adviceFor, interviewOn } from 'unit/advice';
import {
  ARTICLE_DAY,
  HYBRID,
  NEW_TO_SYNC,
  OAUTH,
  ON_PREMISES,
  SERVICE_ACCOUNT,
  TODAY,
  without,
} from 'unit/cases';
import { QUESTIONS, sureStop } from 'c/syncAdvice';
import { ANSWER_VALUES, type Answers, OPTIONS } from 'c/syncFacts';

test('each question stands at its step of the path, with the values that say what is', () => {
  expect(QUESTIONS.map(({ id, step }) => [id, step])).toEqual([
    ['usage', 'emailService'],
    ['emailService', 'emailService'],
    ['microsoftCloud', 'emailService'],
    ['salesforceCloud', 'emailService'],
    ['connectionMethod', 'connectionMethod'],
    ['ewsAccess', 'blockDate'],
    ['rollout', 'options'],
  ]);
  for (const { id, values, settled } of QUESTIONS) {
    expect(values).toEqual(ANSWER_VALUES[id]);
    expect(settled).toEqual(values.filter((value) => !['unsure', 'notVisible'].includes(value)));
  }
});

const BASIC_AUTH = 'basicAuth 2022-10-01 2023-01-31';
const EWS = 'ews 2026-10-10 2027-04-01';
const RETIREMENT = 'lightningSyncRetirement 2027-04-01 2027-04-30';

test.each<[string, Answers, string, readonly string[]]>([
  ['OAuth 2.0', OAUTH, TODAY, [`no ${BASIC_AUTH}`, `yes ${EWS}`, `yes ${RETIREMENT}`]],
  ['nothing answered', {}, TODAY, [`maybe ${BASIC_AUTH}`, `maybe ${EWS}`, `maybe ${RETIREMENT}`]],
  ['on-premises', ON_PREMISES, TODAY, [`no ${BASIC_AUTH}`, `no ${EWS}`, `yes ${RETIREMENT}`]],
  ['new to sync', NEW_TO_SYNC, TODAY, [`no ${BASIC_AUTH}`, `no ${EWS}`, `no ${RETIREMENT}`]],
  ['the day of the article', SERVICE_ACCOUNT, ARTICLE_DAY, ['yes basicAuth 2022-10-01 null']],
  ['before anything was announced', SERVICE_ACCOUNT, '2019-01-01', []],
  [
    'a tenant that is blocked already',
    { ...OAUTH, ewsAccess: 'disabled' },
    TODAY,
    [`no ${BASIC_AUTH}`, 'yes ews null null in force', `yes ${RETIREMENT}`],
  ],
])('the time line of %s has every stop that is known, soonest first, and whether it hits', (...given) => {
  const [, answers, day, expected] = given;
  const { marks } = adviceFor(answers, day);
  const shown = marks.map(({ id, hits, earliest, latest, inForce }) =>
    [hits, id, String(earliest), String(latest), ...(inForce ? ['in force'] : [])].join(' '),
  );
  expect(shown).toEqual(expected);
});

test('a stop on the time line of a hybrid says which mailboxes it is for, and where that was announced', () => {
  const mailboxes = adviceFor(HYBRID, TODAY).marks.map((mark) => [mark.id, mark.mailboxes]);
  expect(mailboxes).toEqual([
    ['basicAuth', 'online'],
    ['ews', 'online'],
    ['lightningSyncRetirement', null],
  ]);
  for (const { announced, source, verified } of adviceFor(HYBRID, TODAY).marks) {
    expect(announced).toMatch(/^\d{4}-\d{2}(-\d{2})?$/);
    expect(source).toMatch(/^https:/);
    expect(verified).toMatch(/^2026-/);
  }
});

test('a choice is an open option in place of the recommended one, and nothing else', () => {
  const { options, chosenOption } = adviceFor(OAUTH, TODAY);
  expect(options.recommended).toBe('eacApplicationLevelOAuth');
  expect(options.open.map(({ id }) => id)).toEqual([
    'eacApplicationLevelOAuth',
    'eacUserLevelOAuth',
    'eacRbacOAuth',
  ]);
  expect(options.closed.map(({ id }) => id)).toEqual([
    'eacServiceAccountOAuth',
    'lightningSyncOAuth',
    'eacOrgLevelOAuth',
    'stayForNow',
  ]);
  expect(options.others.map(({ id }) => id)).toEqual(['eacOnPremisesServiceAccount', 'eacGoogle']);
  const choices = [...OPTIONS.map(({ id }) => id), 'nonsense', null, undefined].map(chosenOption);
  expect(choices.filter((each) => each !== null)).toEqual(['eacUserLevelOAuth', 'eacRbacOAuth']);
});

test('an option that is not there yet is for others, not closed', () => {
  const { options } = adviceFor(SERVICE_ACCOUNT, ARTICLE_DAY);
  expect(options.others.map(({ id }) => id)).toContain('eacApplicationLevelOAuth');
  expect(options.closed.map(({ id }) => id)).not.toContain('eacApplicationLevelOAuth');
});

test('what was skipped is still what to settle, unless an earlier answer leaves it open', () => {
  const skipped = ['microsoftCloud', 'salesforceCloud'] as const;
  const path = interviewOn(TODAY).advise({ usage: 'lightningSync', emailService: 'exchangeOnline' }, skipped);
  expect(path.skipped).toEqual(skipped);
  expect([path.assessment.next, path.next]).toEqual(['microsoftCloud', 'microsoftCloud']);
  expect(path.path.map(({ question, answer }) => [question.id, answer])).toEqual([
    ['usage', 'lightningSync'],
    ['emailService', 'exchangeOnline'],
    ['microsoftCloud', null],
    ['salesforceCloud', null],
    ['connectionMethod', null],
  ]);
  const unsure = { usage: 'lightningSync', emailService: 'unsure' } as const;
  expect(interviewOn(TODAY).advise(unsure, ['salesforceCloud']).next).toBe('emailService');
});

test('a question that is answered, or left behind, is not among the skipped', () => {
  const given = interviewOn(TODAY).advise(OAUTH, ['usage', 'microsoftCloud']);
  expect(given.skipped).toEqual([]);
  expect(interviewOn(TODAY).advise({ usage: 'newToSync' }, ['ewsAccess']).skipped).toEqual([]);
});

test('advice is the same object for the same answers on the path, whatever else was given', () => {
  const interview = interviewOn(TODAY);
  const google: Answers = { ...OAUTH, emailService: 'google' };
  expect(interview.advise(google)).toBe(interview.advise({ ...google, microsoftCloud: 'china21Vianet' }));
  expect(interview.advise(google)).not.toBe(interview.advise(OAUTH));
});

test('an option that only some of those may have whom the answers stand for stays open', () => {
  // Staying is closed by a known day on the one connection, and the advice on the other.
  const open = without(SERVICE_ACCOUNT, 'connectionMethod');
  const { options } = adviceFor(open, '2020-04-01');
  expect(options.all.find(({ id }) => id === 'stayForNow')).toMatchObject({ standing: null, because: null });
  expect(options.open.map(({ id }) => id)).toContain('stayForNow');
});

test('an option that there is not has no plan and no comparison', () => {
  const advice = adviceFor(OAUTH, TODAY);
  expect(() => advice.compare('carrierPigeon' as never)).toThrow(/carrierPigeon/);
  expect(advice.plan('carrierPigeon' as never)).toEqual([]);
});

test('what stops surely is the soonest stop on a known day; a warning stops nothing', () => {
  const warning = { id: 'exchangeServerUnsupported', earliest: '2025-10-14' } as const;
  const unknown = { id: 'ews', earliest: null } as const;
  const known = { id: 'lightningSyncRetirement', earliest: '2027-04-01' } as const;
  expect(sureStop([warning, unknown, known])).toBe(known);
  expect(sureStop([warning, unknown])).toBeNull();
});

/** What each action makes of the state, along paths that an admin takes. */
import { ONLINE, TODAY } from 'unit/answers';
import { Interview, QUESTIONS, type StepId } from 'c/syncAdvice';
import type { Answers } from 'c/syncFacts';
import {
  type Action,
  reduce,
  resume,
  START,
  type State,
  type StepState,
  type View,
  viewOf,
} from 'c/syncFlow';

const interview = new Interview(TODAY);
const after = (state: State, ...actions: readonly Action[]): State =>
  actions.reduce((before, action) => reduce(before, action, interview), state);
const view = (state: State): View => viewOf(state, interview);
const asked = ({ advice }: View): string[] => advice.path.map(({ question }) => question.id);
const answered = (answers: Answers, screen: string): State =>
  resume({ ...START, answers }, screen, interview);
const stateOf = (state: State): Partial<Record<StepId, StepState>> =>
  Object.fromEntries(view(state).steps.map((step) => [step.id, step.state]));

test('starts with the first question, and nothing to go back to', () => {
  expect(view(START)).toMatchObject({
    question: 'usage',
    answer: null,
    canSkip: false,
    hasBack: false,
    nextStep: null,
    isBlockDate: false,
    isOptions: false,
    isPlan: false,
  });
  expect(stateOf(START)).toEqual({
    emailService: 'current',
    connectionMethod: 'coming',
    blockDate: 'coming',
    options: 'coming',
    plan: 'coming',
  });
});

test('goes on only with an answer, and says which way it lacks one', () => {
  const missing = after(START, { type: 'next' });
  expect(missing).toEqual({ ...START, missing: true });
  const given = after(missing, { type: 'answer', question: 'usage', value: 'lightningSync' });
  expect(given).toMatchObject({ screen: 'usage', missing: false });
  expect(after(given, { type: 'next' }).screen).toBe('emailService');
});

test('leads through the steps to the plan, which is the end', () => {
  const seen: string[] = [];
  let state = answered(ONLINE, 'usage');
  for (let before = ''; before !== state.screen; state = after(state, { type: 'next' })) {
    before = state.screen;
    seen.push(`${state.screen} ${view(state).nextStep}`);
    if (state.screen === 'plan') break;
  }
  expect(seen).toEqual([
    'usage null',
    'emailService null',
    'microsoftCloud null',
    'salesforceCloud connectionMethod',
    'connectionMethod blockDate',
    'blockDate options',
    'options plan',
    'plan null',
  ]);
  expect(after(state, { type: 'next' })).toBe(state);
});

test('asks for the tenant on the block date, and for the rollout among the options', () => {
  const blockDate = view(answered(ONLINE, 'blockDate'));
  expect(blockDate).toMatchObject({ question: null, isBlockDate: true });
  expect(asked(blockDate)).toContain('ewsAccess');
  expect(blockDate.advice.marks.map(({ id }) => id)).toContain('ews');
  const options = view(answered({ ...ONLINE, rollout: 'scoped' }, 'options'));
  expect(options).toMatchObject({ question: null, isOptions: true, isPlan: false });
  expect(options.steps.find(({ id }) => id === 'options')?.answered).toEqual([
    { screen: 'options', question: 'rollout', answer: 'scoped' },
  ]);
});

test('goes back to where it came from, and not beyond the first question', () => {
  const state = answered(ONLINE, 'connectionMethod');
  expect(after(state, { type: 'next' }, { type: 'back' })).toEqual(state);
  expect(after(START, { type: 'back' })).toBe(START);
});

test('opens any screen that the answers lead to, and no other', () => {
  const state = answered({ usage: 'lightningSync', emailService: 'exchangeOnline' }, 'microsoftCloud');
  expect(after(state, { type: 'goto', screen: 'emailService' }).screen).toBe('emailService');
  for (const screen of ['plan', 'options', 'blockDate', 'ewsAccess', 'nowhere'])
    expect(after(state, { type: 'goto', screen })).toBe(state);
});

test('keeps the answers of a branch that was left, without counting them', () => {
  const plan = answered(ONLINE, 'plan');
  const online = view(plan).advice.assessment;
  const google = after(
    plan,
    { type: 'goto', screen: 'emailService' },
    { type: 'answer', question: 'emailService', value: 'google' },
  );
  expect(google.answers.connectionMethod).toBe('oauth2');
  expect(stateOf(google).connectionMethod).toBe('notNeeded');
  expect(view(google).advice.causes.map(({ id }) => id)).not.toContain('ews');

  const again = after(google, { type: 'answer', question: 'emailService', value: 'exchangeOnline' });
  expect(stateOf(again)).toMatchObject({
    connectionMethod: 'answered',
    blockDate: 'ready',
    options: 'ready',
  });
  expect(view(again).advice.assessment).toEqual(online);
});

test('offers the answers given, each with the screen to change it', () => {
  const { steps } = view(answered({ ...ONLINE, ewsAccess: 'unset' }, 'plan'));
  expect(steps.find(({ id }) => id === 'blockDate')).toEqual({
    id: 'blockDate',
    state: 'answered',
    screen: 'blockDate',
    answered: [{ screen: 'blockDate', question: 'ewsAccess', answer: 'unset' }],
  });
});

test('shows no block date to those who do not sync yet', () => {
  const state = answered({ usage: 'newToSync', emailService: 'exchangeOnline' }, 'plan');
  expect(state.screen).toBe('plan');
  expect(stateOf(state)).toMatchObject({ connectionMethod: 'notNeeded', blockDate: 'notNeeded' });
});

test('goes past a question that the admin cannot answer, until there is an answer', () => {
  const asked = answered({ usage: 'lightningSync', emailService: 'exchangeOnline' }, 'microsoftCloud');
  expect(view(asked).canSkip).toBe(true);
  const passed = after(asked, { type: 'skip', question: 'microsoftCloud' });
  expect(passed.skipped).toEqual(['microsoftCloud']);
  expect(view(passed).isSkipped).toBe(true);
  expect(after(passed, { type: 'next' }).screen).toBe('salesforceCloud');
  expect(after(passed, { type: 'skip', question: 'microsoftCloud' })).toEqual(passed);

  const known = after(passed, { type: 'answer', question: 'microsoftCloud', value: 'worldwide' });
  expect(known).toMatchObject({ skipped: [], answers: { microsoftCloud: 'worldwide' } });
  expect(after(known, { type: 'skip', question: 'microsoftCloud' })).toEqual(passed);
});

test('names a question to settle that can be gone to, though the plan asks another one', () => {
  const state = answered(
    { ...ONLINE, salesforceCloud: 'government', connectionMethod: 'notVisible' },
    'plan',
  );
  const { advice } = view(state);
  expect(advice).toMatchObject({ status: 'undetermined', next: 'connectionMethod' });
  expect(asked(view(state))).toContain('rollout');
});

test('ticks a task once, and takes the tick away', () => {
  const tick = (done: boolean): Action => ({ type: 'tick', task: 'connect', done });
  expect(after(START, tick(true), tick(true)).done).toEqual(['connect']);
  expect(after(START, tick(true), tick(false)).done).toEqual([]);
});

test('forgets everything on starting over', () => {
  const state = after(answered(ONLINE, 'plan'), { type: 'tick', task: 'connect', done: true });
  expect(after(state, { type: 'startOver' })).toEqual({ ...START, session: 1 });
});

test('resumes at the screen, or as near to it as the answers of the day lead', () => {
  const state: State = { ...START, answers: ONLINE, missing: true };
  expect(resume(state, 'blockDate', interview)).toEqual({ ...state, screen: 'blockDate', missing: false });
  expect(resume(state, 'plan', interview).screen).toBe('plan');
  expect(resume(state, 'nowhere', interview).screen).toBe('plan');
  expect(resume(state, null, interview).screen).toBe('usage');
  expect(resume(START, 'plan', interview).screen).toBe('usage');
  // An answer to a later question does not make up for the open one.
  const { usage, emailService, salesforceCloud } = ONLINE;
  expect(answered({ usage, emailService, salesforceCloud }, 'plan').screen).toBe('microsoftCloud');
});

test('has a screen for each question or shows it where its answer shows', () => {
  expect(QUESTIONS.map(({ id }) => answered({ ...ONLINE, ewsAccess: 'unset' }, id).screen)).toEqual([
    'usage',
    'emailService',
    'microsoftCloud',
    'salesforceCloud',
    'connectionMethod',
    'plan',
    'plan',
  ]);
});

/** What each action makes of the state, along paths that an admin takes. */
import { ONLINE } from 'unit/answers';
import { QUESTIONS, type StepId } from 'c/syncAdvice';
import { type Action, resume, START, type State, type StepState } from 'c/syncFlow';
import { interview, after, view, asked, answered } from './paths';
const stateOf = (state: State): Partial<Record<StepId, StepState>> =>
  Object.fromEntries(view(state).steps.map((step) => [step.id, step.state]));

test('starts with the first question, and nothing to go back to', () => {
  expect(view(START)).toMatchObject({
    question: 'usage',
    answer: null,
    rareCases: null,
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
    'rareCases connectionMethod',
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
  const state = answered({ usage: 'lightningSync', emailService: 'exchangeOnline' }, 'rareCases');
  expect(after(state, { type: 'goto', screen: 'emailService' }).screen).toBe('emailService');
  const back = after(state, { type: 'back' });
  for (const screen of ['rareCases', 'microsoftCloud', 'salesforceCloud'])
    expect(after(back, { type: 'goto', screen }).screen).toBe('rareCases');
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
  expect(answered({ usage, emailService, salesforceCloud }, 'plan').screen).toBe('rareCases');
});

test('has a screen for each question or shows it where its answer shows', () => {
  expect(QUESTIONS.map(({ id }) => answered({ ...ONLINE, ewsAccess: 'unset' }, id).screen)).toEqual([
    'usage',
    'emailService',
    'rareCases',
    'rareCases',
    'connectionMethod',
    'blockDate',
    'options',
  ]);
});

test('an edited message stays until it is taken back, and opening another assessment would lose it', () => {
  const text = { subject: 'S', body: 'Dear all', from: 'Hello' };
  const write = (message: string, edited: typeof text | null): Action => ({
    type: 'write',
    message,
    text: edited,
  });
  const plan = answered(ONLINE, 'plan');
  const edited = after(plan, write('a/users', text), write('a/microsoftAdmin', text), { type: 'back' });
  expect(edited.messages).toEqual({ 'a/users': text, 'a/microsoftAdmin': text });
  expect(after(edited, write('a/users', null)).messages).toEqual({ 'a/microsoftAdmin': text });
  expect(after(edited, { type: 'startOver' }).messages).toEqual({});
  expect(view(edited).wouldLose).toBe(true);
});

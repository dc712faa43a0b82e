/** What holds wherever an admin goes, on the days of the article, of today and after the last known block. */
import { ARTICLE_DAY, TODAY } from 'unit/answers';
import { interviewOn } from 'unit/advice';
import { completeAnswers } from 'unit/arbitraries';
import { runs } from 'unit/runs';
import { type Interview, QUESTIONS } from 'c/syncAdvice';
import type { QuestionId } from 'c/syncFacts';
import {
  type Action,
  adviceOf,
  reduce,
  type ScreenId,
  screensOf,
  START,
  type State,
  type View,
  viewOf,
} from 'c/syncFlow';
import fc from 'fast-check';

const RUNS = 60;
const aDay = fc.constantFrom(ARTICLE_DAY, TODAY, '2027-06-01');

/** Choices among what can be done, whatever that is at the time. */
const choices = fc.array(fc.nat(), { maxLength: 30 });

const allAnswers = (id: QuestionId): Action[] =>
  (QUESTIONS.find((question) => question.id === id)?.values ?? []).map((value) => ({
    type: 'answer',
    question: id,
    value,
  }));

/** Everything that the page lets an admin do in a state. */
function possible(view: View): Action[] {
  const { question, rareCases, isBlockDate, isOptions, isPlan, advice } = view;
  const asks = (id: QuestionId): boolean => advice.path.some((entry) => entry.question.id === id);
  const screens = view.steps.flatMap(({ screen, answered }) => [
    screen,
    ...answered.map((each) => each.screen),
  ]);
  return [
    { type: 'next' },
    ...(view.hasBack ? ([{ type: 'back' }, { type: 'startOver' }] as const) : []),
    ...(question ? allAnswers(question) : []),
    ...(rareCases ?? []).flatMap((rare) => [
      ...allAnswers(rare.question),
      { type: 'skip', question: rare.question } as const,
    ]),
    ...(isBlockDate && asks('ewsAccess') ? allAnswers('ewsAccess') : []),
    ...(isOptions && asks('rollout') ? allAnswers('rollout') : []),
    ...(isPlan ? advice.plan().map(({ id }) => ({ type: 'tick', task: id, done: true }) as const) : []),
    ...screens.flatMap((screen) => (screen === null ? [] : [{ type: 'goto', screen } as const])),
  ];
}

function reachable(state: State, interview: Interview): ScreenId[] {
  return screensOf(adviceOf(state, interview));
}

/** Every state on the way, with the action that comes next. */
function walk(interview: Interview, picks: readonly number[]): { state: State; action: Action }[] {
  let state = START;
  return picks.map((pick) => {
    const actions = possible(viewOf(state, interview));
    const step = { state, action: actions[pick % actions.length] as Action };
    state = reduce(state, step.action, interview);
    return step;
  });
}

function always(check: (state: State, action: Action, interview: Interview) => void): void {
  const property = fc.property(aDay, choices, (day, picks) => {
    const interview = interviewOn(day);
    for (const { state, action } of walk(interview, picks)) check(state, action, interview);
  });
  fc.assert(property, runs(RUNS));
}

test('the screen is always one that the answers lead to, and one step is the current one', () => {
  always((state, _, interview) => {
    expect(reachable(state, interview)).toContain(state.screen);
    const { steps } = viewOf(state, interview);
    expect(steps.filter((step) => step.state === 'current')).toHaveLength(1);
  });
});

test('whatever the page offers to go to can be gone to', () => {
  always((state, action, interview) => {
    if (action.type !== 'goto') return;
    expect(reduce(state, action, interview).screen).toBe(action.screen);
  });
});

test('back leads to where next came from', () => {
  always((state, _, interview) => {
    const next = reduce(state, { type: 'next' }, interview);
    if (next.screen === state.screen) return;
    expect(reduce(next, { type: 'back' }, interview)).toEqual({ ...state, missing: false });
  });
});

test('next goes on, asks for the answer, or is at the plan', () => {
  always((state, _, interview) => {
    const next = reduce(state, { type: 'next' }, interview);
    const outcomes = [next.screen !== state.screen, next.missing, state.screen === 'plan'];
    expect(outcomes.filter(Boolean)).toHaveLength(1);
  });
});

test('no answer is lost but by taking it back or starting over', () => {
  always((state, action, interview) => {
    if (action.type === 'startOver' || action.type === 'skip') return;
    const given = action.type === 'answer' ? { [action.question]: action.value } : {};
    expect(reduce(state, action, interview).answers).toEqual({ ...state.answers, ...given });
  });
});

// The page asks for nothing but what its screen shows. Were a question answered from afar, its screen might be lost:
// the path at the side still leads on.
test('actions that the page never sends throw nothing, and the first question stays in reach', () => {
  const id = fc.constantFrom(...QUESTIONS.map((question) => question.id));
  const action: fc.Arbitrary<Action> = fc.oneof(
    id.chain((question) => fc.constantFrom(...allAnswers(question))),
    id.map((question): Action => ({ type: 'skip', question })),
    fc.string().map((screen): Action => ({ type: 'goto', screen })),
    id.map((screen): Action => ({ type: 'goto', screen })),
    fc.constantFrom<Action>({ type: 'next' }, { type: 'back' }, { type: 'startOver' }),
  );
  const property = fc.property(aDay, fc.array(action, { maxLength: 12 }), (day, actions) => {
    const interview = interviewOn(day);
    const end = actions.reduce<State>((state, each) => reduce(state, each, interview), START);
    viewOf(end, interview);
    expect(reduce(end, { type: 'goto', screen: 'usage' }, interview).screen).toBe('usage');
  });
  fc.assert(property, runs(RUNS));
});

/** Checks the view of every screen that random answers lead to, some of them left out or passed over. */
function everywhere(check: (view: View, state: State, interview: Interview) => void): void {
  const leftOut = fc.subarray(QUESTIONS.slice(2).map(({ id }) => id));
  const property = fc.property(aDay, completeAnswers, leftOut, (day, complete, ids) => {
    const given = Object.entries(complete).filter(([id]) => !ids.some((each) => each === id));
    const skipped: QuestionId[] = ['microsoftCloud', 'salesforceCloud'];
    const state: State = { ...START, answers: Object.fromEntries(given), skipped };
    const interview = interviewOn(day);
    for (const screen of reachable(state, interview)) {
      const there = { ...state, screen };
      check(viewOf(there, interview), there, interview);
    }
  });
  fc.assert(property, runs(3 * RUNS));
}

test('each screen shows a question, the rare cases, the block date, the options or the plan', () => {
  everywhere(({ question, rareCases, isBlockDate, isOptions, isPlan }) => {
    const shown = [question !== null, rareCases !== null, isBlockDate, isOptions, isPlan];
    expect(shown.filter(Boolean)).toHaveLength(1);
    expect(rareCases).not.toEqual([]);
  });
});

test('a verdict that hangs on a question names one that can be gone to', () => {
  everywhere(({ advice: { status, next }, isOptions }, state, interview) => {
    if (status !== 'undetermined' || !isOptions) return;
    const there = reduce(state, { type: 'goto', screen: next ?? '' }, interview);
    expect(there.screen).not.toBe('options');
  });
});

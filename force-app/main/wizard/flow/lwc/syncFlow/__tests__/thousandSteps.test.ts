/**
 * A journey of a thousand random steps: clicks, late answers of the org, and days that go by. After each of them the
 * verdict is that of the answers shown, nothing that was typed is lost, and no branch that was left has a say.
 */
import { interviewOn } from 'unit/advice';
import { completeAnswers, days } from 'unit/arbitraries';
import { savedAs } from 'unit/records';
import { runs } from 'unit/runs';
import { type Assessment, Interview, type PathAnswers, QUESTIONS } from 'c/syncAdvice';
import { type Loaded, savedAssessmentOf } from 'c/syncAssessment';
import { type Answers, type IsoDay, OPTIONS, type QuestionId, TASK_IDS } from 'c/syncFacts';
import {
  type Action,
  adviceOf,
  progressOf,
  reduce,
  resume,
  screensOf,
  START,
  type State,
  viewOf,
} from 'c/syncFlow';
import fc from 'fast-check';

const STEPS = 1000;

/** A step is an action, or another day on which the page is looked at. */
type Step = { readonly pick: number; readonly by: number } | { readonly day: IsoDay };

const aQuestion = fc.constantFrom(...QUESTIONS);
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { arbitrary: fc.record({ pick: fc.nat(), by: fc.nat() }), weight: 120 },
    { arbitrary: days.map((day) => ({ day })), weight: 1 },
  ),
  { minLength: STEPS, maxLength: STEPS, size: 'max' },
);

const SAVED: readonly Loaded[] = [
  savedAs('SA-1', { done: ['moveSettings'], evidence: 'contoso.com: Exchange Online' }),
  savedAs('SA-2', { asOf: '2022-08-30', answers: { usage: 'lightningSync', emailService: 'google' } }),
];

/** Everything that a page or a late answer of the org may ask for, fit for the state or not. */
function actionsIn(state: State, by: number): readonly Action[] {
  const question = QUESTIONS[by % QUESTIONS.length] as (typeof QUESTIONS)[number];
  const loaded = SAVED[by % SAVED.length] as Loaded;
  // Every third answer of the org is to what was left.
  const session = state.session - (by % 3 === 0 ? 1 : 0);
  const record = progressOf(loaded).record ?? {
    key: '',
    id: null,
    version: null,
    done: [],
    assigned: {},
    seen: null,
  };
  const task = TASK_IDS[by % TASK_IDS.length] as (typeof TASK_IDS)[number];
  const isAnswer: Action = {
    type: 'answer',
    question: question.id,
    value: question.values[by % question.values.length] as string,
  };
  return [
    ...Array<Action>(3).fill(isAnswer),
    ...Array<Action>(4).fill({ type: 'next' }),
    { type: 'back' },
    { type: 'skip', question: question.id },
    { type: 'goto', screen: question.id },
    { type: 'goto', screen: ['blockDate', 'options', 'plan', 'elsewhere'][by % 4] as string },
    { type: 'choose', option: [null, ...OPTIONS.map(({ id }) => id)][by % (OPTIONS.length + 1)] ?? null },
    { type: 'tick', task, done: by % 2 === 0 },
    { type: 'dismiss' },
    { type: 'seen', seen: by % 2 === 0 ? '' : `seen ${by % 7}` },
    { type: 'resuming' },
    { type: 'saving', record, base: by % 2 === 0 ? null : loaded },
    { type: 'saveAgain' },
    { type: 'saved', session, record, saved: loaded, sent: state },
    { type: 'refreshed', session, tasks: loaded.tasks },
    { type: 'opening', id: loaded.id },
    { type: 'failed', session, problem: { kind: 'timeout' }, retry: { kind: 'open', id: loaded.id } },
    { type: 'keep' },
    ...(by % 20 === 0
      ? ([
          { type: 'opened', session, progress: progressOf(loaded), saved: loaded },
          { type: 'replace' },
          { type: 'startOver' },
        ] as const)
      : []),
  ];
}

/** What an admin typed, by a model of its own that knows nothing of screens, paths or the org. */
function typedAfter(typed: Answers, action: Action, { session }: State, after: State): Answers {
  if (after.session !== session) return after.answers;
  if (action.type === 'answer') return { ...typed, [action.question]: action.value };
  if (action.type !== 'skip') return typed;
  return Object.fromEntries(Object.entries(typed).filter(([id]) => id !== action.question));
}

const others = new Map<IsoDay, Interview>();

/** Judged anew by another interview, which has only ever heard of answers that were shown. */
function assessAnew(answers: PathAnswers, day: IsoDay): Assessment {
  const interview = others.get(day) ?? new Interview(day);
  others.set(day, interview);
  return interview.advise(answers).assessment;
}

function expectSound(state: State, day: IsoDay): void {
  const interview = interviewOn(day);
  const view = viewOf(state, interview);
  const { advice } = view;
  expect(JSON.stringify(advice.assessment)).toBe(JSON.stringify(assessAnew(advice.answers, day)));
  // No branch that was left has a say: the answers shown are among those given, and lie on the path.
  expect(state.answers).toMatchObject(advice.answers);
  const onPath = advice.path.flatMap(({ question, answer }) => (answer === null ? [] : [question.id]));
  expect(Object.keys(advice.answers).sort()).toEqual([...onPath].sort());
  for (const { question, answer } of view.steps.flatMap(({ answered }) => answered)) {
    expect(advice.answers[question]).toBe(answer);
  }
  const kept = savedAssessmentOf({ key: '', advice, chosen: state.chosen, evidence: view.evidence });
  expect(kept).toMatchObject({ answers: advice.answers, status: advice.status, asOf: day });
  // One screen, in reach; a choice that is open.
  expect(screensOf(advice)).toContain(state.screen);
  expect(view.steps.filter((step) => step.state === 'current')).toHaveLength(1);
  if (view.chosen !== null) expect(advice.options.open.map(({ id }) => id)).toContain(view.chosen);
  expect(new Set(state.done).size).toBe(state.done.length);
}

/** Actions that ask for what no page offers may lead away from the screen: the page opens the last that is in reach. */
function within(state: State, day: IsoDay): State {
  const interview = interviewOn(day);
  const isReachable = screensOf(adviceOf(state, interview)).includes(state.screen);
  return isReachable ? state : resume(state, state.screen, interview);
}

test('a thousand steps: the verdict is that of the answers shown, and nothing typed is lost', () => {
  const property = fc.property(days, steps, (first, taken) => {
    let day = first;
    let state = START;
    let typed: Answers = {};
    for (const step of taken) {
      if ('day' in step) ({ day } = step);
      else {
        const actions = actionsIn(state, step.by);
        const action = actions[step.pick % actions.length] as Action;
        const after = reduce(state, action, interviewOn(day));
        typed = typedAfter(typed, action, state, after);
        state = after;
      }
      state = within(state, day);
      expect(state.answers).toEqual(typed);
      expectSound(state, day);
    }
  });
  fc.assert(property, { ...runs(1), endOnFailure: false });
});

test('answers of a branch that was left change nothing that is shown', () => {
  const left = fc.record({ question: aQuestion.map(({ id }) => id), answers: completeAnswers });
  const property = fc.property(days, completeAnswers, left, (day, answers, { question, answers: dead }) => {
    const interview = interviewOn(day);
    const { advice } = viewOf({ ...START, answers }, interview);
    const isLeft = (id: QuestionId): boolean => advice.path.every((entry) => entry.question.id !== id);
    const swapped = Object.entries(dead).filter(([id]) => isLeft(id as QuestionId) && id !== question);
    const state: State = { ...START, answers: { ...answers, ...Object.fromEntries(swapped) } };
    expect(viewOf(state, interview).advice).toBe(advice);
  });
  fc.assert(property, runs(60));
});

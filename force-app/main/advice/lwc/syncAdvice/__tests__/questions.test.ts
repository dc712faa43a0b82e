/** What is asked: every question whose answer can change the assessment that day, and no other. */
import fc from 'fast-check';
import { type Interview, type Question, QUESTIONS } from '../syncAdvice';
import type { Answers, QuestionId } from 'c/syncFacts';
import { completeAnswers, days, interviewOn, someAnswers } from 'unit/arbitraries';
import { ARTICLE_DAY, TODAY } from 'unit/cases';

/** Answers the questions one by one, as they are asked, to the end or to one that has to be settled first. */
function walk(interview: Interview, target: Answers): Answers {
  let given: Answers = {};
  for (;;) {
    const { next } = interview.advise(given).assessment;
    if (next === null || Object.hasOwn(given, next)) return given;
    given = { ...given, [next]: target[next] };
  }
}

function completions(later: readonly Question[]): Answers[] {
  return later.reduce<Answers[]>(
    (all, { id, settled }) => all.flatMap((answers) => settled.map((value) => ({ ...answers, [id]: value }))),
    [{}],
  );
}

/** By brute force: do two complete sets of answers that differ in this one alone differ in their assessment? */
function canChange(
  interview: Interview,
  { id, settled }: Question,
  before: Answers,
  later: readonly Question[],
): boolean {
  return completions(later).some((rest) => {
    const seen = settled.map((value) =>
      JSON.stringify(interview.advise({ ...before, [id]: value, ...rest }).assessment),
    );
    return new Set(seen).size > 1;
  });
}

function expectedOn(interview: Interview, target: Answers): QuestionId[] {
  let before: Answers = {};
  return QUESTIONS.flatMap((question, index) => {
    if (!canChange(interview, question, before, QUESTIONS.slice(index + 1))) return [];
    before = { ...before, [question.id]: target[question.id] };
    return [question.id];
  });
}

/** While a question has to be settled, only those of which something can be assumed wait behind it. */
const CAN_WAIT: readonly QuestionId[] = ['ewsAccess', 'rollout'];

test('asked where it can change the assessment that day, and only there', () => {
  fc.assert(
    fc.property(days, completeAnswers, (day, target) => {
      const interview = interviewOn(day);
      const walked = walk(interview, target);
      const toSettle = interview.advise(walked).assessment.next !== null;
      const waiting = toSettle ? CAN_WAIT.filter((id) => !Object.hasOwn(walked, id)) : [];
      const expected = expectedOn(interview, target).filter((id) => !waiting.includes(id));
      expect(Object.keys(walked)).toEqual(expected);
    }),
    { numRuns: 40 },
  );
});

test.each([ARTICLE_DAY, TODAY])('so it is for every settled set of answers on %s', (day) => {
  const interview = interviewOn(day);
  const expected = new Map<string, QuestionId[]>();
  for (const target of completions(QUESTIONS)) {
    const walked = walk(interview, target);
    const key = JSON.stringify(walked);
    const asked = expected.get(key) ?? expectedOn(interview, target);
    expected.set(key, asked);
    expect(Object.keys(walked)).toEqual(asked);
  }
  expect(expected.size).toBeGreaterThan(5);
});

test('nobody is asked about EWS before the state of the tenant decides', () => {
  fc.assert(
    fc.property(days, completeAnswers, (day, target) => {
      fc.pre(day < '2026-10-10');
      expect(Object.keys(walk(interviewOn(day), target))).not.toContain('ewsAccess');
    }),
  );
});

test('an answer on a branch that was left never changes the assessment', () => {
  fc.assert(
    fc.property(days, completeAnswers, someAnswers, (day, target, others) => {
      const interview = interviewOn(day);
      const entries = expectedOn(interview, target).map((id) => [id, target[id]]);
      const relevant = Object.fromEntries(entries) as Answers;
      const assessment = interview.advise(relevant).assessment;
      expect(interview.advise(target).assessment).toEqual(assessment);
      expect(interview.advise({ ...target, ...others, ...relevant }).assessment).toEqual(assessment);
    }),
    { numRuns: 40 },
  );
});

test('the path and the assessment are the same in whatever order the answers were given', () => {
  const shuffled = someAnswers.chain((answers) =>
    fc.tuple(
      fc.constant(answers),
      fc.shuffledSubarray(Object.entries(answers), { minLength: Object.keys(answers).length }),
    ),
  );
  fc.assert(
    fc.property(days, shuffled, (day, [answers, entries]) => {
      const interview = interviewOn(day);
      const again = Object.fromEntries(entries) as Answers;
      expect(interview.advise(again).path).toEqual(interview.advise(answers).path);
      expect(interview.advise(again).assessment).toEqual(interview.advise(answers).assessment);
    }),
  );
});

test('an answer changed and changed back leaves no trace', () => {
  fc.assert(
    fc.property(days, completeAnswers, someAnswers, (day, target, detour) => {
      const interview = interviewOn(day);
      const before = interview.advise(target).assessment;
      interview.advise({ ...target, ...detour });
      expect(interview.advise({ ...target, ...detour, ...target }).assessment).toEqual(before);
    }),
  );
});

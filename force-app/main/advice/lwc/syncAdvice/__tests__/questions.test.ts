/** What is asked: every question whose answer can change the assessment that day, and no other. */
import fc from 'fast-check';
import { type Interview, type Question, QUESTIONS } from '../syncAdvice';
import type { Answers, QuestionId } from 'c/syncFacts';
import { interviewOn } from 'unit/advice';
import { completeAnswers, days, someAnswers } from 'unit/arbitraries';
import { ARTICLE_DAY, TODAY } from 'unit/cases';
import { runs } from 'unit/runs';

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

/** What an answer that leaves open what is, or none, may turn out to be. */
function possible(id: QuestionId, answer: string | undefined): Answers[] {
  if (id === 'connectionMethod' && answer === 'notVisible')
    return [
      { connectionMethod: 'serviceAccount' },
      { connectionMethod: 'oauth2' },
      { usage: 'newToSync', connectionMethod: 'oauth2' },
    ];
  if (id === 'ewsAccess' && (answer === undefined || answer === 'unsure')) return [{ ewsAccess: 'unset' }];
  const settled = QUESTIONS.find((question) => question.id === id)?.settled ?? [];
  const values = answer !== undefined && settled.includes(answer) ? [answer] : settled;
  return values.map((value) => ({ [id]: value }));
}

function possibleBefore(before: Answers, earlier: readonly Question[]): Answers[] {
  return earlier.reduce<Answers[]>(
    (all, { id }) =>
      all.flatMap((answers) => possible(id, before[id]).map((each) => ({ ...answers, ...each }))),
    [{}],
  );
}

/**
 * By brute force: whatever the answers before turn out to be, do two complete sets of answers that differ in this one
 * alone differ in their assessment?
 */
function canChange(interview: Interview, { id, settled }: Question, before: Answers): boolean {
  const index = QUESTIONS.findIndex((question) => question.id === id);
  const rests = completions(QUESTIONS.slice(index + 1));
  return possibleBefore(before, QUESTIONS.slice(0, index)).every((earlier) =>
    rests.some((rest) => {
      const seen = settled.map((value) =>
        JSON.stringify(interview.advise({ ...earlier, [id]: value, ...rest }).assessment),
      );
      return new Set(seen).size > 1;
    }),
  );
}

function expectedOn(interview: Interview, target: Answers): QuestionId[] {
  let before: Answers = {};
  return QUESTIONS.flatMap((question) => {
    if (!canChange(interview, question, before)) return [];
    before = { ...before, [question.id]: target[question.id] };
    return [question.id];
  });
}

test('asked where it can change the assessment that day, and only there', () => {
  fc.assert(
    fc.property(days, completeAnswers, (day, target) => {
      const interview = interviewOn(day);
      const walked = walk(interview, target);
      const expected = expectedOn(interview, target);
      const { next } = interview.advise(walked).assessment;
      // A question to settle is asked for again, and those behind it wait.
      expect(Object.keys(walked)).toEqual(
        next === null ? expected : expected.slice(0, expected.indexOf(next) + 1),
      );
      expect(interview.advise(target).path.map(({ question }) => question.id)).toEqual(expected);
    }),
    runs(40),
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
    runs(40),
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

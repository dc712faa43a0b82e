/** What may be claimed: nothing from a later day, nothing on which the possible answers disagree. */
import fc from 'fast-check';
import { type Assessment, type Outcome, QUESTIONS } from '../syncAdvice';
import { assess, interviewOn } from 'unit/advice';
import {
  ANNOUNCEMENTS,
  type Announcement,
  CAUSES,
  type CauseId,
  type IsoDay,
  OPTIONS,
  type TaskId,
  TASKS,
  type Window,
} from 'c/syncFacts';
import { days, someAnswers } from 'unit/arbitraries';
import { without } from 'unit/cases';
import { runs } from 'unit/runs';

const optionIds = fc.subarray(OPTIONS.map(({ id }) => id));

/** Something that is announced only after a day, whatever it says. */
function announcedAfter(day: IsoDay): fc.Arbitrary<Announcement> {
  const later = fc
    .integer({ min: 1, max: 2000 })
    .map((n) => new Date(Date.parse(day) + n * 86_400_000).toISOString().slice(0, 10));
  return fc
    .tuple(fc.constantFrom(...(Object.keys(CAUSES) as CauseId[])), later, optionIds, optionIds)
    .map(([subject, announced, opens, closed]) => ({
      id: 'later',
      subject,
      announced,
      stops: [{ for: {}, window: { earliest: '2019-01-01', latest: '2019-12-31' } }],
      opens,
      closes: [{ options: closed, for: {}, because: 'retired' as const, effective: announced }],
      source: 'ewsWaves',
      verified: announced,
    }));
}

test('no announcement made after a day changes the assessment of that day', () => {
  const cases = fc
    .tuple(days, someAnswers)
    .chain(([day, answers]) =>
      fc.tuple(fc.constant(day), fc.constant(answers), fc.array(announcedAfter(day), { maxLength: 3 })),
    );
  fc.assert(
    fc.property(cases, ([day, answers, later]) => {
      const assessment = interviewOn(day).advise(answers).assessment;
      const known = ANNOUNCEMENTS.filter(({ announced }) => announced === null || announced <= day);
      expect(assess(answers, day, known)).toEqual(assessment);
      expect(assess(answers, day, [...ANNOUNCEMENTS, ...later])).toEqual(assessment);
    }),
    runs(30),
  );
});

function contains(outer: Window | null | undefined, inner: Window): boolean {
  if (!outer) return false;
  const { earliest, latest } = outer;
  return (
    (earliest === null || (inner.earliest !== null && earliest <= inner.earliest)) &&
    (latest === null || (inner.latest !== null && latest >= inner.latest))
  );
}

/** Those whose place in the order is the same for everybody: a few come sooner or later by where one starts from. */
function inOnePlace(tasks: readonly TaskId[]): TaskId[] {
  return tasks.filter((id) => TASKS.filter((task) => task.id === id).length === 1);
}

/** That what is said of an open question holds for one of its answers. */
function expectNoMoreThan(open: Assessment, settled: Assessment): void {
  if (open.status !== 'undetermined') expect(settled.status).toBe(open.status);
  if (settled.stops) expect(contains(open.stops, settled.stops)).toBe(true);
  for (const cause of open.causes) {
    const twin = settled.causes.find(({ id }) => id === cause.id);
    expect(twin && contains(cause, twin)).toBe(true);
  }
  for (const [index, { standing, because, on }] of open.options.entries()) {
    const twin = settled.options[index];
    if (standing !== null) expect(twin?.standing).toBe(standing);
    if (because !== null) expect(twin?.because).toBe(because);
    if (on !== null) expect(twin?.on).toBe(on);
  }
  const certain = open.plan.filter(({ dependsOn }) => dependsOn === null).map((task) => task.id);
  const done = settled.plan.filter((task) => certain.includes(task.id)).map((task) => task.id);
  expect([...done].sort()).toEqual([...certain].sort());
  expect(inOnePlace(done)).toEqual(inOnePlace(certain));
  expect(open.plan.map(({ id: task }) => task)).toEqual(
    expect.arrayContaining(settled.plan.map((task) => task.id)),
  );
}

// How to roll out, and the tenant's state for EWS, have rules of their own: see below.
const plain = QUESTIONS.filter(({ id }) => id !== 'ewsAccess' && id !== 'rollout');

test('unsure or not yet answered never claims more than all values agree on', () => {
  fc.assert(
    fc.property(days, someAnswers, fc.constantFrom(...plain), (day, answers, { id, settled, values }) => {
      const interview = interviewOn(day);
      const unsettled = values.filter((value) => !settled.includes(value));
      expect(settled.length).toBeGreaterThan(1);
      for (const open of [without(answers, id), ...unsettled.map((value) => ({ ...answers, [id]: value }))]) {
        const { assessment, answers: given } = interview.advise(open);
        for (const value of settled)
          expectNoMoreThan(assessment, interview.advise({ ...given, [id]: value }).assessment);
      }
    }),
    runs(50),
  );
});

test('what all values agree on is said, though the question is still open', () => {
  fc.assert(
    fc.property(days, someAnswers, fc.constantFrom(...plain), (day, answers, { id, settled }) => {
      const interview = interviewOn(day);
      // An answer that presupposes this one's plays no part while it is open.
      const { answers: given, status } = interview.advise(without(answers, id));
      const statuses = settled.map((value) => interview.advise({ ...given, [id]: value }).status);
      const agreed = new Set(statuses).size === 1 ? statuses[0] : 'undetermined';
      expect(status).toBe(agreed);
    }),
    runs(50),
  );
});

test('EWS unsure or not yet answered counts as not set', () => {
  fc.assert(
    fc.property(days, someAnswers, (day, answers) => {
      const interview = interviewOn(day);
      const said = (assessment: Assessment): Outcome => ({ ...assessment, next: null }) as Outcome;
      const unset = said(interview.advise({ ...answers, ewsAccess: 'unset' }).assessment);
      expect(said(interview.advise({ ...answers, ewsAccess: 'unsure' }).assessment)).toEqual(unset);
      expect(said(interview.advise(without(answers, 'ewsAccess')).assessment)).toEqual(unset);
    }),
  );
});

test('how it is rolled out changes what to move to, never whether and when it stops', () => {
  fc.assert(
    fc.property(
      days,
      someAnswers,
      fc.constantFrom('oneConsent', 'scoped', 'userByUser'),
      (day, answers, rollout) => {
        const interview = interviewOn(day);
        const verdict = ({ status, stops, causes }: Assessment): Partial<Outcome> => ({
          status,
          stops,
          causes,
        });
        expect(verdict(interview.advise({ ...answers, rollout }).assessment)).toEqual(
          verdict(interview.advise(without(answers, 'rollout')).assessment),
        );
      },
    ),
  );
});

test('at most one option is recommended, and a question to settle is one without a settled answer', () => {
  fc.assert(
    fc.property(days, someAnswers, (day, answers) => {
      const { options, next, status } = interviewOn(day).advise(answers).assessment;
      expect(options.filter(({ standing }) => standing === 'recommended').length).toBeLessThanOrEqual(1);
      const asked = QUESTIONS.find(({ id }) => id === next);
      const isSettled = asked?.settled.includes(answers[asked.id] ?? '') ?? false;
      const isUnexplained = status === 'undetermined' && !asked;
      expect([isSettled, isUnexplained]).toEqual([false, false]);
    }),
  );
});

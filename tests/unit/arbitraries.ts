/** Random answers and days for the properties: every id of the vocabulary, days around each turning point. */
import fc from 'fast-check';
import { QUESTIONS } from 'c/syncAdvice';
import type { Answers, IsoDay } from 'c/syncFacts';
import { turningPoints } from '../../scripts/cli/assess/turningPoints.ts';

const around = turningPoints().flatMap((day) => [-1, 0, 1].map((days) => shift(day, days)));

function shift(day: IsoDay, days: number): IsoDay {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** A day next to a turning point, or any other of the years concerned. */
export const days: fc.Arbitrary<IsoDay> = fc.oneof(
  { arbitrary: fc.constantFrom(...around), weight: 3 },
  { arbitrary: fc.nat({ max: 3650 }).map((n) => shift('2018-06-01', n)), weight: 1 },
);

const values = Object.fromEntries(QUESTIONS.map((each) => [each.id, fc.constantFrom(...each.values)]));

/** Every question answered, `unsure` and `notVisible` among the answers. */
export const completeAnswers = fc.record(values) as fc.Arbitrary<Answers>;

/** Some questions answered. */
export const someAnswers = fc.record(values, { requiredKeys: [] }) as fc.Arbitrary<Answers>;

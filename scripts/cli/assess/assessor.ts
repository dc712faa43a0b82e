/** Assesses the lines of a batch: what was worked out and written down once is not worked out again. */
import { type Advice, checkAnswers, checkDay, Interview } from 'c/syncAdvice';
import type { IsoDay } from 'c/syncFacts';
import { DAY_KEY, numberOfAnswers } from './answerNumbers.ts';
import { turningPoints } from './turningPoints.ts';

/** How advice is written down. */
export type Writer = (advice: Advice) => string;

/** How many days are remembered at the most. What else is kept is as many as there are answers and turning points. */
const MOST_DAYS = 10_000;

/** The days between two turning points, on each of which the same is said. */
interface Stretch {
  readonly interview: Interview;
  /** What was written, by the number of the answers. */
  readonly written: Map<number, Uint8Array>;
}

/** Turns answers into their assessment, written down in UTF-8. */
export class Assessor {
  private readonly write: Writer;
  private readonly turns = turningPoints();
  private readonly stretches = new Map<IsoDay, Stretch>();
  /** Only days that were checked. */
  private readonly byDay = new Map<unknown, Stretch>();
  /** By the advice itself: an interview has one for all answers that lead to it. */
  private readonly bytes = new WeakMap<Advice, Uint8Array>();

  constructor(write: Writer) {
    this.write = write;
  }

  /**
   * The assessment of the answers in a value from outside.
   * @param given answers, and the day to judge on if it has one
   * @param asOf the day, if it has none
   * @throws {InputError} where something in it is not allowed
   */
  assess(given: unknown, asOf: IsoDay): Uint8Array {
    const number = numberOfAnswers(given);
    if (number === null) return this.workOut(given, asOf, null);
    const own = (given as Readonly<Record<string, unknown>>)[DAY_KEY];
    const known = this.byDay.get(own === undefined ? asOf : own)?.written.get(number);
    return known ?? this.workOut(given, asOf, number);
  }

  private workOut(given: unknown, asOf: IsoDay, number: number | null): Uint8Array {
    const { answers, day } = checkLine(given, asOf);
    const { interview, written } = this.stretchOf(day);
    const advice = interview.advise(answers);
    const bytes = this.bytes.get(advice) ?? Buffer.from(this.write(advice));
    this.bytes.set(advice, bytes);
    if (number !== null) written.set(number, bytes);
    return bytes;
  }

  private stretchOf(day: IsoDay): Stretch {
    const since = this.turns.findLast((turn) => turn <= day) ?? '0000-01-01';
    const stretch = this.stretches.get(since) ?? { interview: new Interview(since), written: new Map() };
    this.stretches.set(since, stretch);
    if (this.byDay.size >= MOST_DAYS) this.byDay.clear();
    this.byDay.set(day, stretch);
    return stretch;
  }
}

function checkLine(given: unknown, asOf: IsoDay): { answers: ReturnType<typeof checkAnswers>; day: IsoDay } {
  if (typeof given !== 'object' || given === null || !Object.hasOwn(given, DAY_KEY))
    return { answers: checkAnswers(given), day: asOf };
  const { [DAY_KEY]: own, ...answers } = given as Record<string, unknown>;
  return { answers: checkAnswers(answers), day: checkDay(own) };
}

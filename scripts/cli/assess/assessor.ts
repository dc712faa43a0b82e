/** Assesses answers to text, many times over: what was worked out once is not worked out again. */
import { type Advice, Interview } from 'c/syncAdvice';
import type { Answers, IsoDay } from 'c/syncFacts';
import { turningPoints } from './turningPoints.ts';

/** How advice is written down. */
type Writer = (advice: Advice) => string;

/** How many texts are kept at the most; beyond that they are forgotten and worked out anew. */
const MOST_KEPT = 20_000;

/** Turns answers into the text of their assessment. */
export class Assessor {
  private readonly write: Writer;
  private readonly turns = turningPoints();
  /** One for each stretch of days without a turning point: there are no more of them than announcements make. */
  private readonly interviews = new Map<IsoDay, Interview>();
  private readonly written = new Map<string, string>();
  /** Equal texts are one and the same string, so that keeping many of them stays cheap. */
  private readonly texts = new Map<string, string>();

  constructor(write: Writer) {
    this.write = write;
  }

  /** The text of the assessment of these answers on this day. */
  text(answers: Answers, asOf: IsoDay): string {
    const since = this.turns.findLast((day) => day <= asOf) ?? '0000-01-01';
    const key = `${since} ${JSON.stringify(answers)}`;
    const known = this.written.get(key);
    if (known !== undefined) return known;
    if (this.written.size >= MOST_KEPT) this.forget();
    const text = this.write(this.interview(since).advise(answers));
    const same = this.texts.get(text) ?? text;
    this.texts.set(same, same);
    this.written.set(key, same);
    return same;
  }

  private interview(since: IsoDay): Interview {
    const interview = this.interviews.get(since) ?? new Interview(since);
    this.interviews.set(since, interview);
    return interview;
  }

  private forget(): void {
    this.written.clear();
    this.texts.clear();
  }
}

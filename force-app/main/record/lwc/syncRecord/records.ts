/** Puts the door together from what the platform offers. */
import type { Reads, Records, Timer, Writes } from './door';
import { Planning } from './planning';
import { type Limit, Reading } from './reading';
import { BROWSER_TIMER, TIME_LIMIT, within } from './within';
import { Writing } from './writing';

export interface DoorOptions {
  /** How long to wait for one answer, in milliseconds. */
  readonly timeLimit?: number;
  readonly timer?: Timer;
}

/**
 * The door to saved assessments.
 * @param writes the functions of `lightning/uiRecordApi`
 * @param reads the queries of a component
 */
export function recordsOver(writes: Writes, reads: Reads, options: DoorOptions = {}): Records {
  const { timeLimit = TIME_LIMIT, timer = BROWSER_TIMER } = options;
  const limit: Limit = (call) => within(timeLimit, timer, call);
  const reading = new Reading(reads, limit);
  const writing = new Writing(writes, reading, limit);
  const planning = new Planning(writing, reading);
  return {
    list: (after) => reading.list(after),
    load: (id) => reading.load(id),
    setTaskDone: (loaded, task, done) => planning.setDone(loaded, task, done),
    async save(assessment, plan, base) {
      const kept = await (base ? writing.update(assessment, base) : writing.create(assessment));
      return kept.ok ? planning.save(kept.value, plan) : { ...kept, saved: null };
    },
  };
}

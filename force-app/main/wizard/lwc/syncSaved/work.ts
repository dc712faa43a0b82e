/** Between the wizard's work and what is kept of it, both ways. */
import { ANSWER_VALUES, assess, type IsoDay, type QuestionId, type Task } from 'c/syncAdvice';
import type { Work } from 'c/syncFlow';
import {
  type Done,
  draftOf,
  type Loaded,
  plannedTasks,
  type Records,
  type SavedAssessment,
  type SaveResult,
  type Shown,
} from 'c/syncRecord';

const QUESTION_IDS = Object.keys(ANSWER_VALUES) as readonly QuestionId[];

/** What the wizard goes on with when a saved assessment is opened. */
export function workOf({ id, version, assessment, tasks }: Loaded): Work {
  const done = tasks.filter((task) => task.done).map(({ task }) => task);
  return {
    answers: assessment.answers,
    passedOver: assessment.passedOver,
    chosen: chosenIn(assessment),
    done,
    record: { key: assessment.key, id, version, done },
  };
}

/** Whether all that the admin did is kept; that days went by since is another matter. */
export function isKept(work: Work, loaded: Loaded): boolean {
  const saved = workOf(loaded);
  const ticked = loaded.tasks.every(({ task, done }) => work.done.includes(task) === done);
  return ticked && outline(work) === outline(saved);
}

/** Whether the org still has the version that the work started from. */
export function isSameVersion(version: string | null, loaded: Loaded): boolean {
  return !version || Date.parse(version) === Date.parse(loaded.version);
}

export interface Save {
  readonly shown: Shown;
  readonly plan: readonly Task[];
  readonly base: Loaded | null;
  readonly work: Work;
  readonly by: string;
  readonly on: IsoDay;
}

/** Saves the assessment with its plan, and then the ticks that were made since; those of others stay. */
export async function saveWork(
  records: Records,
  { shown, plan, base, work, by, on }: Save,
): Promise<SaveResult> {
  const result = await records.save(draftOf(shown), plannedTasks(plan), base);
  if (!result.ok) return result;
  const before = base ? (work.record?.done ?? []) : [];
  const done: Done = { by, on };
  let saved = result.value;
  for (const { task, done: wasDone } of result.value.tasks) {
    const isDone = work.done.includes(task);
    if (isDone === wasDone || isDone === before.includes(task)) continue;
    const ticked = await records.setTaskDone(saved, task, isDone ? done : null);
    if (!ticked.ok) return { ...ticked, saved };
    saved = ticked.value;
  }
  return { ok: true, value: saved };
}

/** A record keeps the option of its plan; it was a choice only where another was recommended then. */
function chosenIn({ answers, asOf, option }: SavedAssessment): Work['chosen'] {
  const recommended = assess(answers, asOf).options.find(({ standing }) => standing === 'recommended');
  return recommended?.id === option ? null : option;
}

function outline({ answers, passedOver, chosen }: Work): string {
  const given = QUESTION_IDS.map((id) => answers[id] ?? null);
  return JSON.stringify([given, [...passedOver].sort(), chosen]);
}

/** Between the wizard's work and what is kept of it, both ways. */
import { assess, type Assessment, recommendedOf, type Task } from 'c/syncAdvice';
import { ANSWER_VALUES, type IsoDay, type QuestionId } from 'c/syncFacts';
import type { Work } from 'c/syncFlow';
import {
  draftOf,
  type Loaded,
  plannedTasks,
  type Records,
  type SavedAssessment,
  type SaveResult,
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
    record: { key: assessment.key, id, version, done, seen: null },
  };
}

/** Whether there is anything that could be lost. */
export function isBegun({ answers }: Work): boolean {
  return Object.keys(answers).length > 0;
}

/** Whether all that the admin did is kept; that days went by since is another matter. */
export function isKept(work: Work, saved: Loaded, plan: readonly Task[]): boolean {
  const isTicked = (id: Task['id']): boolean =>
    saved.tasks.some(({ task, done }) => task === id && done) === work.done.includes(id);
  const shown = [...saved.tasks.map(({ task }) => task), ...plan.map(({ id }) => id)];
  return shown.every(isTicked) && outline(work) === outline(workOf(saved));
}

/** Whether the org still has the version that the work started from. */
export function isSameVersion(version: string | null, loaded: Loaded): boolean {
  return !version || Date.parse(version) === Date.parse(loaded.version);
}

/** What is to be saved. */
export interface Subject {
  readonly work: Work;
  readonly asOf: IsoDay;
  readonly assessment: Assessment;
  readonly plan: readonly Task[];
  /** What could be seen, in short. */
  readonly evidence: string;
  /** Id of the user who saves, and the day on which. */
  readonly by: string;
  readonly on: IsoDay;
}

/** Saves the assessment with its plan, and then the ticks that were made since; those of others stay. */
export async function saveWork(
  records: Records,
  key: string,
  base: Loaded | null,
  { work, asOf, assessment, plan, evidence, by, on }: Subject,
): Promise<SaveResult> {
  const { answers, passedOver, chosen } = work;
  const shown = { key, answers, passedOver, asOf, assessment, chosen, evidence };
  const result = await records.save(draftOf(shown), plannedTasks(plan), base);
  if (!result.ok) return result;
  const before = base ? (work.record?.done ?? []) : [];
  let saved = result.value;
  for (const { task, done: wasDone } of result.value.tasks) {
    const isDone = work.done.includes(task);
    if (isDone === wasDone || isDone === before.includes(task)) continue;
    const ticked = await records.setTaskDone(saved, task, isDone ? { by, on } : null);
    if (!ticked.ok) return { ...ticked, saved };
    saved = ticked.value;
  }
  return { ok: true, value: await withNames(records, saved) };
}

/** Only the org knows the name of who ticked; without its answer, the name comes with the next look. */
async function withNames(records: Records, saved: Loaded): Promise<Loaded> {
  if (saved.tasks.every(({ doneBy, doneByName }) => doneBy === null || doneByName !== null)) return saved;
  const there = await records.load(saved.id);
  if (!there.ok) return saved;
  const names = new Map(there.value.tasks.map(({ doneBy, doneByName }) => [doneBy, doneByName]));
  const tasks = saved.tasks.map((task) => ({
    ...task,
    doneByName: names.get(task.doneBy) ?? task.doneByName,
  }));
  return { ...saved, tasks };
}

/** A record keeps the option of its plan; it was a choice only where another was recommended then. */
function chosenIn({ answers, asOf, option }: SavedAssessment): Work['chosen'] {
  return recommendedOf(assess(answers, asOf).options) === option ? null : option;
}

function outline({ answers, passedOver, chosen }: Work): string {
  const given = QUESTION_IDS.map((id) => answers[id] ?? null);
  return JSON.stringify([given, [...passedOver].sort(), chosen]);
}

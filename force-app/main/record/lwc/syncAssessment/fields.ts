/** Converts assessments and tasks to the fields of their records and back; what is read is checked. */
import { checkAnswers, checkDay, InputError } from 'c/syncAdvice';
import { DOERS, type IsoDay, STATUSES, TASK_IDS } from 'c/syncFacts';
import type { FieldValue } from 'lightning/uiRecordApi';
import { UNASSIGNED } from './assignment';
import type { PlannedTask, SavedAssessment, SavedTask } from './model';
import {
  ANSWER_FIELDS,
  ASSESSMENT_FIELDS,
  CAUSE_IDS,
  EVIDENCE_LENGTH,
  OPTION_IDS,
  QUESTION_IDS,
  TASK_FIELDS,
} from './schema';

export type RecordFields = Readonly<Record<string, FieldValue>>;

const A = ASSESSMENT_FIELDS;
const T = TASK_FIELDS;

/** The fields of an assessment; each is there, since an answer taken back has to be emptied. */
export function assessmentFields(saved: SavedAssessment): RecordFields {
  const answers = QUESTION_IDS.map((id) => [ANSWER_FIELDS[id], saved.answers[id] ?? null] as const);
  return {
    ...Object.fromEntries(answers),
    [A.key]: saved.key,
    [A.asOf]: saved.asOf,
    [A.status]: saved.status,
    [A.stops]: saved.stops !== null,
    [A.earliest]: saved.stops?.earliest ?? null,
    [A.latest]: saved.stops?.latest ?? null,
    [A.causes]: joinIds(saved.causes, CAUSE_IDS),
    [A.option]: saved.option,
    [A.next]: saved.next,
    [A.skipped]: joinIds(saved.skipped, QUESTION_IDS),
    [A.factsVerified]: saved.factsVerified,
    [A.evidence]: shortenEvidence(saved.evidence) || null,
  };
}

/** Whether two assessments are the same in all that is kept of them. */
export function sameAssessment(a: SavedAssessment, b: SavedAssessment): boolean {
  return JSON.stringify(assessmentFields(a)) === JSON.stringify(assessmentFields(b));
}

/**
 * An assessment from its fields.
 * @throws {InputError} for a value that this version does not know; the key is the field's name
 */
export function readAssessment(fields: Readonly<Record<string, unknown>>): SavedAssessment {
  const answers = QUESTION_IDS.flatMap((id) => {
    const value = fields[ANSWER_FIELDS[id]] ?? null;
    return value === null ? [] : [[id, value] as const];
  });
  return {
    key: readText(fields, A.key),
    answers: checkAnswers(Object.fromEntries(answers)),
    skipped: readIds(fields, A.skipped, QUESTION_IDS),
    asOf: checkDay(fields[A.asOf], A.asOf),
    status: readId(fields, A.status, STATUSES),
    stops:
      fields[A.stops] === true ? { earliest: day(fields, A.earliest), latest: day(fields, A.latest) } : null,
    causes: readIds(fields, A.causes, CAUSE_IDS),
    option: oneOrNone(fields, A.option, OPTION_IDS),
    next: oneOrNone(fields, A.next, QUESTION_IDS),
    factsVerified: checkDay(fields[A.factsVerified], A.factsVerified),
    evidence: lines(readText(fields, A.evidence)),
  };
}

/** The fields that say what a task is and where in the plan it stands; whether it is done is another matter. */
export function taskFields({ task, who }: PlannedTask, order: number): RecordFields {
  return { [T.task]: task, [T.who]: who, [T.order]: order, [T.inPlan]: true };
}

/** The key of a task's record: each assessment has a task once. */
export function taskKey(assessmentKey: string, { task }: PlannedTask): string {
  return `${assessmentKey}:${task}`;
}

/**
 * A task from its fields. A value that the record lacks is missing here too; the rest is read.
 * @returns null for a task that this version does not know: it is in none of its plans
 * @throws {InputError} for a value that no record of the wizard has
 */
export function readTask(
  fields: Readonly<Record<string, unknown>>,
): Omit<SavedTask, 'id' | 'version' | 'doneByName'> | null {
  const task = TASK_IDS.find((id) => id === fields[T.task]);
  if (task === undefined) return null;
  const order = fields[T.order] ?? 0;
  if (typeof order !== 'number') throw new InputError(T.order, order, ['a number']);
  return {
    task,
    who: DOERS.find((id) => id === fields[T.who]) ?? null,
    order,
    inPlan: fields[T.inPlan] === true,
    done: fields[T.done] === true,
    doneBy: readText(fields, T.doneBy) || null,
    doneOn: day(fields, T.doneOn),
    assignment: {
      ...UNASSIGNED,
      ownerId: readText(fields, T.assignee) || null,
      due: day(fields, T.due),
    },
  };
}

/** Several ids in one multi-select field, in the list's own order as the org stores them. */
function joinIds<Id extends string>(ids: readonly Id[], order: readonly Id[]): string | null {
  return order.filter((id) => ids.includes(id)).join(';') || null;
}

function readIds<Id extends string>(
  fields: Readonly<Record<string, unknown>>,
  name: string,
  allowed: readonly Id[],
): Id[] {
  const ids = readText(fields, name).split(';').filter(Boolean);
  return ids.map((id) => readId({ [name]: id }, name, allowed));
}

function oneOrNone<Id extends string>(
  fields: Readonly<Record<string, unknown>>,
  name: string,
  allowed: readonly Id[],
): Id | null {
  return (fields[name] ?? null) === null ? null : readId(fields, name, allowed);
}

function readId<Id extends string>(
  fields: Readonly<Record<string, unknown>>,
  name: string,
  allowed: readonly Id[],
): Id {
  const found = allowed.find((id) => id === fields[name]);
  if (found === undefined) throw new InputError(name, fields[name], allowed);
  return found;
}

function day(fields: Readonly<Record<string, unknown>>, name: string): IsoDay | null {
  return (fields[name] ?? null) === null ? null : checkDay(fields[name], name);
}

function readText(fields: Readonly<Record<string, unknown>>, name: string): string {
  const value = fields[name] ?? '';
  if (typeof value !== 'string') throw new InputError(name, value, ['text']);
  return value;
}

/** As the org keeps it: trimmed, and no longer than the field, in which a line end counts as two characters. */
function shortenEvidence(evidence: string): string {
  const plain = lines(evidence).trim();
  const ends = plain.split('\n').length - 1;
  if (plain.length + ends <= EVIDENCE_LENGTH) return plain;
  // Half of a character outside the basic plane is no character.
  return `${plain.slice(0, EVIDENCE_LENGTH - ends - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** The org hands line ends out as two characters. */
function lines(plain: string): string {
  return plain.replace(/\r\n?/g, '\n');
}

/** Reads assessments from the results of the queries: the shape of `lightning/graphql` is known here and nowhere else. */
import { checkDay, InputError } from 'c/syncAdvice';
import { type IsoDay, type OptionId, type Status, STATUSES, type Window } from 'c/syncFacts';
import { readAssessment, readTask } from './fields';
import type { Loaded, SavedTask } from './model';
import {
  ASSESSMENT,
  ASSESSMENT_FIELDS as A,
  OPTION_IDS,
  relationshipOf,
  TASK_FIELDS as T,
  TASKS_OF_ASSESSMENT,
} from './schema';

/** A line of the list. */
export interface Summary {
  readonly id: string;
  readonly name: string;
  /** When and by whom it was last changed. */
  readonly changedAt: string;
  readonly changedBy: string;
  /** The verdict that was saved; null where this version does not know a value in it. */
  readonly verdict: {
    readonly asOf: IsoDay;
    readonly status: Status;
    readonly stops: Window | null;
    readonly option: OptionId | null;
  } | null;
}

/** A part of the list. */
export interface Page {
  readonly items: readonly Summary[];
  /** Where the next page starts; null after the last. */
  readonly next: string | null;
  readonly total: number | null;
}

type Plain = Readonly<Record<string, unknown>>;

/** A page from the data of `LIST_QUERY`. */
export function readPage(data: unknown): Page {
  const found = connection(data);
  const info = asPlain(found.pageInfo);
  const cursor = info.endCursor;
  const total = found.totalCount;
  return {
    items: nodes(found).map(summary),
    next: info.hasNextPage === true && typeof cursor === 'string' ? cursor : null,
    total: typeof total === 'number' ? total : null,
  };
}

/**
 * The assessment from the data of `ONE_QUERY`; null if there is none, or none for this user.
 * @throws {InputError} for a value that this version does not know
 */
export function readOne(data: unknown): Loaded | null {
  const [node] = nodes(connection(data));
  if (!node) return null;
  const id = textOf(node, 'Id');
  const assessment = readAssessment(valuesOf(node));
  return {
    id,
    name: textOf(node, 'Name'),
    version: textOf(node, 'LastModifiedDate'),
    // A record that was made by hand has no key: its id is as good, and the tasks' keys are made of it.
    assessment: { ...assessment, key: assessment.key || id },
    tasks: nodes(asPlain(node[TASKS_OF_ASSESSMENT])).flatMap(task).sort(comparePlaces),
  };
}

function summary(node: Plain): Summary {
  return {
    id: textOf(node, 'Id'),
    name: textOf(node, 'Name'),
    changedAt: textOf(node, 'LastModifiedDate'),
    changedBy: textOf(asPlain(node.LastModifiedBy), 'Name'),
    verdict: verdictIn(valuesOf(node)),
  };
}

function verdictIn(fields: Plain): Summary['verdict'] {
  const status = STATUSES.find((id) => id === fields[A.status]);
  const option = OPTION_IDS.find((id) => id === fields[A.option]) ?? null;
  if (status === undefined || (fields[A.option] ?? null) !== option) return null;
  try {
    const day = (name: string): IsoDay | null => (fields[name] ? checkDay(fields[name], name) : null);
    const stops = fields[A.stops] === true ? { earliest: day(A.earliest), latest: day(A.latest) } : null;
    return { asOf: checkDay(fields[A.asOf]), status, stops, option };
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

function task(node: Plain): SavedTask[] {
  const read = readTask(valuesOf(node));
  if (!read) return [];
  const doneByName = textOf(user(node, T.doneBy), 'Name') || null;
  const owner = user(node, T.assignee);
  const isActive = valueOf(owner, 'IsActive');
  const assignment = {
    ...read.assignment,
    ownerName: textOf(owner, 'Name') || null,
    isActive: typeof isActive === 'boolean' ? isActive : null,
  };
  return [
    { ...read, id: textOf(node, 'Id'), version: textOf(node, 'LastModifiedDate'), doneByName, assignment },
  ];
}

/** The user that a field leads to; nothing of it where there is none, or none that may be read. */
function user(node: Plain, field: string): Plain {
  return asPlain(node[relationshipOf(field)]);
}

function comparePlaces(a: SavedTask, b: SavedTask): number {
  return Number(b.inPlan) - Number(a.inPlan) || a.order - b.order;
}

function connection(data: unknown): Plain {
  return asPlain(asPlain(asPlain(asPlain(data).uiapi).query)[ASSESSMENT]);
}

function nodes(found: Plain): Plain[] {
  const { edges } = found;
  return Array.isArray(edges) ? edges.map((edge: unknown) => asPlain(asPlain(edge).node)) : [];
}

/** Each field's value, by name. */
function valuesOf(node: Plain): Plain {
  return Object.fromEntries(Object.keys(node).map((name) => [name, valueOf(node, name)]));
}

/** `Id` comes as it is, every other field as an object with its value. */
function valueOf(node: Plain, name: string): unknown {
  const found = node[name];
  return typeof found === 'object' && found !== null ? asPlain(found).value : found;
}

function textOf(node: Plain, name: string): string {
  const value = valueOf(node, name);
  return typeof value === 'string' ? value : '';
}

function asPlain(value: unknown): Plain {
  return typeof value === 'object' && value !== null ? (value as Plain) : {};
}

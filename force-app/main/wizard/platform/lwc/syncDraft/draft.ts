/** A draft in the browser's storage: kept over a reload. Nothing of it leaves the browser. */
import { checkAnswers, isQuestion } from 'c/syncAdvice';
import type { Assignments } from 'c/syncAssessment';
import {
  type Answers,
  type IsoDay,
  isDay,
  type OptionId,
  OPTIONS,
  type QuestionId,
  type TaskId,
} from 'c/syncFacts';
import { readAssignments } from './assigned';
import { type EditedMessages, readMessages } from './messages';

/** The name of its entry in the storage. */
export const KEY = 'sync-readiness/draft';
const VERSION = 1;

/** The assessment in the org that this progress belongs to. */
export interface RecordRef {
  readonly key: string;
  /** null: its first save has not come through, as far as is known. */
  readonly id: string | null;
  /** The version that the progress started from. */
  readonly version: string | null;
  /** What was ticked off in that version. */
  readonly done: readonly TaskId[];
  /** Who had which task by when in that version. */
  readonly assigned: Assignments;
  /** The day until which the admin has seen what changed since; null: not seen. */
  readonly seen: IsoDay | null;
}

/** An admin’s progress, as this browser keeps it. */
export interface Draft {
  readonly answers: Answers;
  readonly skipped: readonly QuestionId[];
  readonly chosen: OptionId | null;
  readonly screen: string | null;
  readonly done: readonly TaskId[];
  readonly assignments?: Assignments;
  readonly record?: RecordRef | null;
  /** The link whose answers were taken, as `LinkAnswers` has it; null: none. */
  readonly link?: string | null;
  readonly messages?: EditedMessages;
}

/** What was found: a draft to go on with, nothing, or one that no longer fits and was discarded. */
export type Found = { readonly draft: Draft } | 'nothing' | 'unusable';

/** What stands in the storage; null: nothing, or it may not be read. */
export function storedText(): string | null {
  return attempt(() => window.localStorage.getItem(KEY));
}

/** Reads the draft back and checks it; a browser that keeps nothing has nothing. */
export function readDraft(): Found {
  const text = storedText();
  if (!text) return 'nothing';
  const draft = attempt(() => parse(text));
  return draft ? { draft } : 'unusable';
}

/**
 * Keeps the draft.
 * @returns whether the browser took it; the wizard works without
 */
export function writeDraft(draft: Draft): boolean {
  const { answers, skipped, chosen, screen, done, assignments, record, link, messages } = draft;
  // Other properties of the caller's object are not stored.
  const kept = {
    version: VERSION,
    answers,
    passedOver: skipped,
    chosen,
    screen,
    done,
    assignments,
    record,
    link,
    messages,
  };
  return attempt(() => window.localStorage.setItem(KEY, JSON.stringify(kept))) !== null;
}

/** Forgets the draft. */
export function clearDraft(): boolean {
  return attempt(() => window.localStorage.removeItem(KEY)) !== null;
}

/** @throws if the text is no draft of this version */
function parse(text: string): Draft {
  const { version, answers, passedOver, chosen, screen, done, assignments, record, link, messages } =
    JSON.parse(text) as Record<string, unknown>;
  if (version !== VERSION) throw new Error(`A draft of version ${String(version)}`);
  return {
    answers: checkAnswers(answers),
    skipped: listOf(passedOver, isQuestion),
    chosen: OPTIONS.find(({ id }) => id === chosen)?.id ?? null,
    screen: typeof screen === 'string' ? screen : null,
    // A task that is in no plan any more is never shown, so its tick does no harm.
    done: listOf(done, isTask),
    assignments: readAssignments(assignments),
    record: recordOf(record),
    link: textOrNone(link),
    messages: readMessages(messages),
  };
}

function recordOf(value: unknown): RecordRef | null {
  if (typeof value !== 'object' || value === null) return null;
  const { key, id, version, done, assigned, seen } = value as Record<string, unknown>;
  if (typeof key !== 'string') throw new Error('A record without its key');
  return {
    key,
    id: textOrNone(id),
    version: textOrNone(version),
    done: listOf(done, isTask),
    assigned: readAssignments(assigned),
    seen: isDay(seen) ? seen : null,
  };
}

function isTask(value: string): value is TaskId {
  return value !== '';
}

function textOrNone(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function listOf<T extends string>(value: unknown, fits: (item: string) => item is T): T[] {
  if (!Array.isArray(value)) throw new Error('No list');
  return value.map((item: unknown) => {
    if (typeof item !== 'string' || !fits(item)) throw new Error(`No item of the list: ${String(item)}`);
    return item;
  });
}

/** @returns null where it failed: storage may be full, or not allowed at all */
function attempt<T>(action: () => T): T | null {
  try {
    return action();
  } catch (error) {
    console.warn('Sync Readiness:', error);
    return null;
  }
}

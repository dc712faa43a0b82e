/** What can go wrong with records, grouped by what the admin can do about it. */
import { InputError } from 'c/syncAdvice';
import type { Loaded } from './model';

export type RecordProblem =
  /** The user may not do this; `field` if it is about one field. */
  | { readonly kind: 'noPermission'; readonly field: string | null }
  /** The session has ended: sign in again, then retry. */
  | { readonly kind: 'signedOut' }
  /** Somebody else has saved in the meantime; `theirs` is the current record, if it could be read. */
  | { readonly kind: 'stale'; readonly theirs: Loaded | null }
  /** The org does not take a value, such as by a rule of its own; `detail` in the org's words. */
  | { readonly kind: 'invalid'; readonly field: string | null; readonly detail: string }
  /** Another record has the same unique value. */
  | { readonly kind: 'duplicate' }
  /** The record was deleted, or is not shared with the user. */
  | { readonly kind: 'gone' }
  /** The org could not be reached: nothing is known to be saved. */
  | { readonly kind: 'unreachable' }
  /** No answer in time: it may have been saved, so try again with the same key and version. */
  | { readonly kind: 'timeout' }
  /** A record holds a value that this version of the wizard does not know. */
  | { readonly kind: 'unreadable'; readonly field: string; readonly value: string }
  | { readonly kind: 'unknown'; readonly detail: string };

export type ProblemKind = RecordProblem['kind'];

/** What came of an action. */
export type RecordResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: RecordProblem };

/** Thrown when there was no answer in time. */
export class TimeLimitError extends Error {
  constructor() {
    super('No answer in time');
    this.name = 'TimeLimitError';
  }
}

/** An error as UI API reports it ("Record Exception Error" of the User Interface API Developer Guide). */
interface ApiError {
  readonly errorCode?: unknown;
  readonly field?: unknown;
  readonly message?: unknown;
}

const NO_PERMISSION =
  /^(INSUFFICIENT_ACCESS.*|INVALID_FIELD_FOR_INSERT_UPDATE|FORBIDDEN|CANNOT_EXECUTE_.*|INVALID_TYPE|NO_ACCESS)$/;
const SIGNED_OUT = /^(INVALID_SESSION_ID|INVALID_AUTH_HEADER)$/;
const GONE = /^(NOT_FOUND|ENTITY_IS_DELETED|INVALID_CROSS_REFERENCE_KEY|INVALID_ID_FIELD)$/;
const STALE = /^(PRECONDITION_FAILED|CONFLICT|.*IFLASTMODIFIED.*)$/;
const DUPLICATE = /^(DUPLICATE_VALUE|DUPLICATES_DETECTED)$/;

/**
 * The problem behind whatever `lightning/uiRecordApi` was rejected with.
 * @param error of any shape; it never throws
 */
export function problemOf(error: unknown): RecordProblem {
  if (error instanceof TimeLimitError) return { kind: 'timeout' };
  if (error instanceof InputError) return unreadableProblem(error);
  const body = asObject(asObject(error)?.body);
  const status = body?.statusCode ?? asObject(error)?.status;
  if (!body || status === 0) return withoutBody(error, status);
  const errors = recordErrors(body);
  const codes = [body.errorCode, ...errors.map(({ errorCode }) => errorCode)].map(asText);
  const among = (pattern: RegExp): boolean => codes.some((code) => pattern.test(code));
  const field = fieldOf(errors);
  if (status === 412 || among(STALE)) return { kind: 'stale', theirs: null };
  if (among(DUPLICATE)) return { kind: 'duplicate' };
  if (status === 401 || among(SIGNED_OUT)) return { kind: 'signedOut' };
  if (status === 403 || among(NO_PERMISSION)) return { kind: 'noPermission', field };
  if (status === 404 || among(GONE)) return { kind: 'gone' };
  if (status === 408 || status === 504) return { kind: 'timeout' };
  if (status === 502 || status === 503) return { kind: 'unreachable' };
  const detail = detailOf(errors, body);
  return status === 400 && errors.length > 0
    ? { kind: 'invalid', field, detail }
    : { kind: 'unknown', detail };
}

/** To a user without access to an object or field, the schema of queries does not have it. */
const NOT_IN_SCHEMA = /is undefined|FieldUndefined|not found in type/i;

/** What REST says with `INVALID_SESSION_ID`. */
const SESSION_ENDED = /INVALID_SESSION_ID|session expired or invalid/i;

/** The problem behind the errors of a query; null if there are none. */
export function problemOfQuery(errors: readonly unknown[] | undefined): RecordProblem | null {
  if (!errors || errors.length === 0) return null;
  const detail = errors.map((each) => asText(asObject(each)?.message)).join('; ');
  if (SESSION_ENDED.test(detail)) return { kind: 'signedOut' };
  return NOT_IN_SCHEMA.test(detail) ? { kind: 'noPermission', field: null } : { kind: 'unknown', detail };
}

function withoutBody(error: unknown, status: unknown): RecordProblem {
  // A browser that cannot reach the server reports a TypeError, and the platform a status of 0.
  if (error instanceof TypeError || status === 0) return { kind: 'unreachable' };
  const message = error instanceof Error ? error.message : asObject(error)?.message;
  return { kind: 'unknown', detail: asText(message) };
}

function unreadableProblem({ key, value, text }: InputError): RecordProblem {
  return { kind: 'unreadable', field: key, value: typeof value === 'string' ? value : text };
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function asObject(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
}

/** Errors of single fields first: they say more. */
function recordErrors(body: Readonly<Record<string, unknown>>): ApiError[] {
  const output = asObject(body.output);
  const ofFields = Object.values(asObject(output?.fieldErrors) ?? {}).flat();
  const ofRecord = output?.errors;
  return [...ofFields, ...(Array.isArray(ofRecord) ? (ofRecord as unknown[]) : [])].flatMap((each) => {
    const found = asObject(each);
    return found ? [found] : [];
  });
}

function fieldOf(errors: readonly ApiError[]): string | null {
  const field = errors.find((each) => typeof each.field === 'string')?.field;
  return typeof field === 'string' ? field : null;
}

function detailOf(errors: readonly ApiError[], body: Readonly<Record<string, unknown>>): string {
  return asText(errors.find((each) => typeof each.message === 'string')?.message ?? body.message);
}

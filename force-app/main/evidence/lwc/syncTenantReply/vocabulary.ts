/** What a pasted text is taken apart into. */

/** Fields that are read; in lower case, since Microsoft's own texts differ. */
export const FIELD_NAMES = [
  'ewsenabled',
  'ewsallowedappids',
  'ewsapplicationaccesspolicy',
  'ewsallowlist',
  'ewsblocklist',
  'displayname',
  'appid',
] as const;

export type FieldName = (typeof FIELD_NAMES)[number];

/** The field that holds the list of allowed apps. */
export const APP_LIST: FieldName = 'ewsallowedappids';

/** What a field speaks of; null where the text does not say. */
export type Scope = 'tenant' | 'mailbox' | null;

export interface ReplyField {
  readonly name: FieldName;
  readonly value: string;
  readonly scope: Scope;
  /** Fields of one object have one number. */
  readonly object: number;
  /** From 1. */
  readonly line: number;
  /** Whether the value may go on beyond what the text shows of it. */
  readonly open: boolean;
}

export interface ReplyLine {
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

/** A line that holds no field that is read, with the object it stands in. */
export interface OtherLine extends ReplyLine {
  readonly object: number;
}

/** A text taken apart. */
export interface Taken {
  readonly fields: readonly ReplyField[];
  /** Lines that hold something else. */
  readonly others: readonly OtherLine[];
}

/** Whether a name, in lower case, is one of a field that is read. */
export function isField(name: string): name is FieldName {
  return (FIELD_NAMES as readonly string[]).includes(name);
}

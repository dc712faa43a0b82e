/** What the tests of replies share: apps, and short ways to read. */
import { readTenantOutput, type ReadOptions } from 'c/syncTenantReply';

/** Lightning Sync's app, as the admin typed its ID. */
export const APP = '3f0c1f5e-0000-4000-8000-00000000aaaa';
export const OTHERS = [6, 7, 8, 9].map((digit) => `11111111-2222-4333-8444-55555555555${digit}`);
export const [A = '', B = '', C = '', D = ''] = OTHERS;

export const ids = (text: string, options: ReadOptions = { appId: APP }): string[] =>
  readTenantOutput(text, options).findings.map(({ id }) => id);
export const answer = (text: string, options: ReadOptions = { appId: APP }): string | null =>
  readTenantOutput(text, options).ewsAccess;
export const rest = (text: string): string[] => readTenantOutput(text).unrecognised.map((line) => line.text);

/** All that is read in a text, in a form that is easy to compare. */
export interface ReplyReading {
  readonly answer: string | null;
  /** Line, id and value. */
  readonly found: readonly string[];
  /** Line and text of what means nothing. */
  readonly rest?: readonly string[];
}

export function readingOf(text: string): ReplyReading {
  const { findings, ewsAccess, unrecognised } = readTenantOutput(text, { appId: APP });
  return {
    answer: ewsAccess,
    found: findings.map(({ id, value, line }) => [line ?? '-', id, value].filter(String).join(' ')),
    rest: unrecognised.map((line) => `${line.line} ${line.text}`.trim()),
  };
}

/**
 * The users of the sample org, in pages. The page's address can make it refuse (`?users=denied`) or fail once, on the
 * third page (`?users=fails`).
 */
import type { QueryResult } from '../org/graphql.ts';

const PAGE = 2000;

/** Users by the end of their address; the odd ones are what a real org may hold. */
const USERS: readonly (readonly [end: string | null, users: number])[] = [
  ['@contoso.com', 4120],
  ['@contoso.de', 380],
  ['@fabrikam.com', 42],
  ['@gmail.com', 25],
  [null, 3],
  ['@<img src=x onerror=alert(1)>.example', 2],
  ['@\u202egro.live.example', 2],
  [`@${'x'.repeat(10_000)}.example`, 1],
];

const ADDRESSES = USERS.flatMap(([end, users]) =>
  Array.from({ length: users }, (_, index) => (end === null ? null : `user${index}${end}`)),
);

const behaviour = new URLSearchParams(window.location.search).get('users');
let failures = 0;

/** Whether a query asks for the users themselves. */
export function asksForUsers(query: string): boolean {
  return /\bUser\s*\(/.test(query);
}

/** The page of users after a cursor. */
export function usersAfter(cursor: unknown): QueryResult {
  const start = Number(cursor ?? 0);
  const message = refusal(start);
  return message === null
    ? { data: pageFrom(start), errors: undefined }
    : { data: undefined, errors: [{ message }] };
}

function refusal(start: number): string | null {
  if (behaviour === 'denied') return 'INSUFFICIENT_ACCESS';
  if (behaviour !== 'fails' || start !== 2 * PAGE || failures > 0) return null;
  failures += 1;
  return 'The org did not answer.';
}

function pageFrom(start: number): unknown {
  const end = Math.min(start + PAGE, ADDRESSES.length);
  const edges = ADDRESSES.slice(start, end).map((value) => ({ node: { Email: { value } } }));
  const pageInfo = { hasNextPage: end < ADDRESSES.length, endCursor: String(end) };
  return { uiapi: { query: { User: { edges, pageInfo, totalCount: ADDRESSES.length } } } };
}

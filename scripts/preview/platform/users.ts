/**
 * The users of the sample org, in pages. The page's address can make it another org: one that refuses
 * (`?users=denied`), fails once, on the third page (`?users=fails`), holds every page after the first until the page
 * hears `sample-org:go-on` (`?users=held`), or has many users of many domains (`?users=many`).
 */
import type { QueryResult } from '../org/graphql.ts';

const PAGE = 2000;

/** Users by the end of their address. */
type Users = readonly (readonly [end: string | null, users: number])[];

/** The odd ones are what a real org may hold. */
const USUAL: Users = [
  ['@contoso.com', 4120],
  ['@contoso.de', 380],
  ['@fabrikam.com', 42],
  ['@gmail.com', 25],
  [null, 3],
  ['@<img src=x onerror=alert(1)>.example', 2],
  ['@\u202egro.live.example', 2],
  [`@${'x'.repeat(10_000)}.example`, 1],
];

/** More users than are counted at a press; among their domains the longest there may be, and one from right to left. */
const MANY: Users = [
  ['@contoso.com', 45_000],
  [`@${'x'.repeat(63)}.${'y'.repeat(63)}.${'z'.repeat(63)}.example`, 900],
  ['@דוגמה.example', 800],
  ...Array.from(
    { length: 400 },
    (_, index) => [`@unit${index}.example`, 40 - Math.floor(index / 10)] as const,
  ),
];

const behaviour = new URLSearchParams(window.location.search).get('users');
const ADDRESSES = (behaviour === 'many' ? MANY : USUAL).flatMap(([end, users]) =>
  Array.from({ length: users }, (_, index) => (end === null ? null : `user${index}${end}`)),
);
let failures = 0;

const released = new Promise((resolve) => window.addEventListener('sample-org:go-on', resolve));

/** Whether no user may be read. */
export const areUsersDenied = behaviour === 'denied';

/** Whether a query asks for the users' addresses. */
export function asksForAddresses(query: string): boolean {
  return /\bUser\s*\(/.test(query) && query.includes('Email');
}

/** Whether a query asks for a user of the sample org. */
export function asksForUser(query: string): boolean {
  return /\bUser\s*\(/.test(query) && !query.includes('Email');
}

/** The page of users after a cursor. */
export async function queryUsersAfter(cursor: unknown): Promise<QueryResult> {
  const start = Number(cursor ?? 0);
  if (behaviour === 'held' && start > 0) await released;
  const message = refusal(start);
  return message === null
    ? { data: pageFrom(start), errors: undefined }
    : { data: undefined, errors: [{ message }] };
}

function refusal(start: number): string | null {
  if (areUsersDenied) return 'INSUFFICIENT_ACCESS';
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

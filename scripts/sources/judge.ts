/** The status of a source since it was last read. */
import { differences, type Difference } from './difference.ts';
import { comparable, fingerprint } from './paragraphs.ts';
import { NEVER_READ, type SourceReading } from './readings.ts';

/** A page that the product cites. */
export interface Source {
  readonly id: string;
  readonly url: string;
}

/** What a visit found. */
export type SourceVisit =
  | { readonly kind: 'page'; readonly address: string; readonly paragraphs: readonly string[] }
  | { readonly kind: 'gone' | 'unreachable'; readonly reason: string };

export type SourceOutcome = 'unchanged' | 'changed' | 'moved' | 'gone' | 'unreachable' | 'neverRead';

export interface SourceResult extends Source {
  readonly outcome: SourceOutcome;
  /** The day of the reading that it was compared with; null: never read. */
  readonly read: string | null;
  /** Where it is now, if that is elsewhere. */
  readonly movedTo: string | null;
  readonly differences: readonly Difference[];
  /** Why it is gone or not reachable. */
  readonly reason: string | null;
}

/** Fragments, a slash at the end and the order of parameters do not make another page. */
function sameAddress(a: string, b: string): boolean {
  const [one, other] = [new URL(a), new URL(b)];
  for (const url of [one, other]) {
    url.hash = '';
    url.searchParams.sort();
    url.pathname = url.pathname.replace(/(?<=.)\/$/, '');
  }
  return one.href === other.href;
}

/** @param reading the last one; without one there is nothing to compare with */
export function judge(
  source: Source,
  reading: SourceReading | typeof NEVER_READ | undefined,
  visit: SourceVisit,
): SourceResult {
  const last = reading === undefined || reading === NEVER_READ ? null : reading;
  const result = { ...source, read: last?.read ?? null, movedTo: null, differences: [], reason: null };
  if (visit.kind !== 'page') return { ...result, outcome: visit.kind, reason: visit.reason };
  if (last === null) return { ...result, outcome: 'neverRead' };
  const found = differences(last.paragraphs, comparable(visit.paragraphs));
  if (!sameAddress(last.address, visit.address))
    return { ...result, outcome: 'moved', movedTo: visit.address, differences: found };
  return { ...result, outcome: found.length > 0 ? 'changed' : 'unchanged', differences: found };
}

/** A page as it is kept. @param day ISO day of the visit */
export function readingOf(visit: Extract<SourceVisit, { kind: 'page' }>, day: string): SourceReading {
  return { read: day, address: visit.address, paragraphs: comparable(visit.paragraphs).map(fingerprint) };
}

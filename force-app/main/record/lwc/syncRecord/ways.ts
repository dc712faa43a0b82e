/** What the admin can do about a problem. */
import type { ProblemKind } from './problems';

export interface Ways {
  readonly again: boolean;
  readonly theirs: boolean;
  readonly asNew: boolean;
}

/** The same again, unless it is said here. */
export function waysOut(kind: ProblemKind): Ways {
  return {
    again: !['stale', 'gone', 'duplicate', 'noPermission', 'unreadable'].includes(kind),
    theirs: kind === 'stale',
    asNew: ['stale', 'gone', 'duplicate'].includes(kind),
  };
}

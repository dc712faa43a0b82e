/** What the admin can do about a problem. */
import type { ProblemKind } from './problems';

export interface RecoveryActions {
  readonly retry: boolean;
  readonly reloadTheirs: boolean;
  readonly saveAsNew: boolean;
}

/** Trying again may help unless the kind of the problem is listed here. */
export function recoveryActions(kind: ProblemKind): RecoveryActions {
  return {
    retry: !['stale', 'gone', 'duplicate', 'noPermission', 'unreadable'].includes(kind),
    reloadTheirs: kind === 'stale',
    saveAsNew: ['stale', 'gone', 'duplicate'].includes(kind),
  };
}

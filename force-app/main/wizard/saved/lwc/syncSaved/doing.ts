/** What is being done with the org, each state with what it needs. */
import type { Problem } from 'c/syncRecord';
import type { Listed } from 'c/syncSavedList';

export type Doing =
  /** Reading the record that the work is kept as: until then nobody knows what a save would change. */
  | { readonly kind: 'starting' }
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'opening' }
  | {
      readonly kind: 'failed';
      readonly at: 'starting' | 'saving' | 'opening';
      readonly problem: Problem;
      readonly again: () => Promise<void>;
    };

/** All that is shown beside the work itself. */
export interface Shown {
  readonly listed: Listed;
  readonly doing: Doing;
}

export const AT_FIRST: Shown = { listed: { state: 'loading' }, doing: { kind: 'starting' } };

/** The states that the list and the work on a record can be in, each with what it needs. */
import type { Problem, Summary } from 'c/syncRecord';

export type Listed =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly problem: Problem }
  | { readonly state: 'ready'; readonly items: readonly Summary[]; readonly next: string | null };

export type Doing =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'opening' }
  /** Opening would take the place of work that is not saved. */
  | { readonly kind: 'asks'; readonly id: string; readonly name: string }
  | { readonly kind: 'failed'; readonly problem: Problem; readonly again: () => void };

export const IDLE: Doing = { kind: 'idle' };

/** The save status: the request to the org that is under way, with what it needs. */
import type { RecordRef } from 'c/syncDraft';
import type { Loaded, RecordProblem } from 'c/syncAssessment';
import type { WizardProgress } from './progress';

/** What to do again after a problem. */
export type Retry =
  | { readonly kind: 'resume'; readonly record: RecordRef }
  /** `base` is what it was before; null: it is a new one. */
  | { readonly kind: 'save'; readonly key: string; readonly base: Loaded | null }
  | { readonly kind: 'open'; readonly id: string };

export type Saving =
  | { readonly kind: 'idle' }
  /** Reading the assessment that the draft of this browser belongs to: until then it is not known what a save would change. */
  | { readonly kind: 'resuming' }
  /** `again`: Save was pressed meanwhile, so that what has changed since is saved right after. */
  | { readonly kind: 'saving'; readonly again: boolean }
  /** `since` is the progress at the time: what is done meanwhile is not replaced without asking. */
  | {
      readonly kind: 'opening';
      readonly id: string;
      readonly since: WizardProgress & { readonly seen: string };
    }
  /** It was read, but something was done meanwhile: the admin decides. */
  | { readonly kind: 'opened'; readonly saved: Loaded; readonly progress: WizardProgress }
  | { readonly kind: 'failed'; readonly problem: RecordProblem; readonly retry: Retry };

export const IDLE: Saving = { kind: 'idle' };

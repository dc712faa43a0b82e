/** The list of saved assessments, read part by part. */
import { type RecordProblem, recoveryActions, type Summary } from 'c/syncAssessment';
import type { AssessmentRepository } from 'c/syncAssessmentStore';

/** What is known of the list; `next` is the end of the part read last, null: there is no more. */
export type Listed =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly problem: RecordProblem }
  | { readonly state: 'ready'; readonly items: readonly Summary[]; readonly next: string | null };

/** Whether the list cannot be had however often it is asked for: without the permission, nothing can be saved either. */
export function isRefused(listed: Listed): boolean {
  return listed.state === 'failed' && !recoveryActions(listed.problem.kind).retry;
}

export class AssessmentList {
  private readonly repository: AssessmentRepository;
  private readonly show: (listed: Listed) => void;
  private listed: Listed = { state: 'loading' };

  constructor(repository: AssessmentRepository, show: (listed: Listed) => void) {
    this.repository = repository;
    this.show = show;
  }

  /** Reads the list anew. */
  async read(): Promise<void> {
    await this.readAfter(null, []);
  }

  /** Reads the next part. */
  async more(): Promise<void> {
    const { listed } = this;
    if (listed.state === 'ready') await this.readAfter(listed.next, listed.items);
  }

  private async readAfter(after: string | null, before: readonly Summary[]): Promise<void> {
    const result = await this.repository.list(after);
    this.listed = result.ok
      ? { state: 'ready', items: [...before, ...result.value.items], next: result.value.next }
      : { state: 'failed', problem: result.problem };
    this.show(this.listed);
  }
}

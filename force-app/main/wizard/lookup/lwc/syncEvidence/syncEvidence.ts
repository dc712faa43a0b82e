/** The evidence beside the question that it helps with; nothing where there is none. */
import { api, LightningElement } from 'lwc';
import type { QuestionId } from 'c/syncFacts';
import { evidenceFor, type EvidenceStore } from 'c/syncEvidenceStore';
import { LOOKUP_LABELS } from 'c/syncLookupLabels';

export default class SyncEvidence extends LightningElement {
  @api question: QuestionId = 'usage';
  /** The answer given so far. */
  @api value: string | null = null;
  /** What was seen so far, and the way to look. */
  @api findings: EvidenceStore | null = null;

  text = LOOKUP_LABELS;

  get showsDomains(): boolean {
    return evidenceFor(this.question) === 'domains';
  }

  get showsReply(): boolean {
    return evidenceFor(this.question) === 'reply';
  }
}

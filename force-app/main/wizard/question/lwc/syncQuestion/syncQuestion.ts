/** A question with its choices, what the wizard can see beside them, and how to find the answer. */
import { api, LightningElement } from 'lwc';
import type { QuestionId } from 'c/syncFacts';
import type { ChooseEvent } from 'c/syncChoice';
import { evidenceFor, type EvidenceStore } from 'c/syncEvidenceStore';
import { actionEvent } from 'c/syncFlow';
import { QUESTION_TEXT, type QuestionText } from 'c/syncText';

const UNSURE = 'unsure';

export default class SyncQuestion extends LightningElement {
  @api question: QuestionId = 'usage';
  @api value: string | null = null;
  @api error: string | null = null;
  @api orgUrl = '';
  /** What the wizard has seen for itself. */
  @api findings: EvidenceStore | null = null;
  /** Whether it stands within a screen of its own, below that screen's heading. */
  @api embedded = false;
  /** Sets the choices side by side where there is room. */
  @api compact = false;

  get text(): QuestionText {
    return QUESTION_TEXT[this.question];
  }

  get hasEvidence(): boolean {
    return this.findings !== null && evidenceFor(this.question) !== null;
  }

  get hasGuidance(): boolean {
    return this.text.where !== undefined;
  }

  /** Evidence takes the place beside the choices; then the guidance stands below them, out of its way until wanted. */
  get isFolded(): boolean {
    return this.hasEvidence && this.value !== UNSURE;
  }

  get layout(): string {
    if (this.hasEvidence) return 'columns columns_evidence';
    return this.hasGuidance ? 'columns columns_guidance' : 'columns';
  }

  /** Whether its answer stands in settings that a missing permission hides. */
  get isAboutSettings(): boolean {
    return this.question === 'connectionMethod';
  }

  /** Sets the focus on the heading, so that a screen reader starts reading here. */
  @api focus(): void {
    this.template?.querySelector('h2')?.focus();
  }

  handleChoose({ detail: { value } }: ChooseEvent): void {
    const { question } = this;
    this.dispatchEvent(actionEvent({ type: 'answer', question, value }));
  }
}

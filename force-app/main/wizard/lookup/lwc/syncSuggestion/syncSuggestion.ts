/** The answer that evidence suggests, to be taken by a press of a button; an answer given stays until then. */
import { api, LightningElement } from 'lwc';
import type { QuestionId } from 'c/syncFacts';
import { actionEvent } from 'c/syncFlow';
import { LOOKUP_LABELS } from 'c/syncLookupLabels';
import { type ChoiceText, fill, QUESTION_TEXT } from 'c/syncText';

export default class SyncSuggestion extends LightningElement {
  @api question: QuestionId = 'emailService';
  /** Null where the evidence suggests none. */
  @api suggested: string | null = null;
  /** The answer given so far. */
  @api value: string | null | undefined = null;

  text = LOOKUP_LABELS;

  get suggestion(): string {
    return this.suggested === null ? '' : fill(LOOKUP_LABELS.evidence_suggestion, this.label(this.suggested));
  }

  get isUsed(): boolean {
    return this.value === this.suggested;
  }

  get difference(): string {
    return this.value ? fill(LOOKUP_LABELS.evidence_differs, this.label(this.value)) : '';
  }

  handleUse(): void {
    const { question, suggested } = this;
    this.dispatchEvent(actionEvent({ type: 'answer', question, value: suggested ?? '' }));
    // The pressed button is removed, so the focus moves here.
    this.template?.querySelector<HTMLElement>('.suggestion')?.focus({ preventScroll: true });
  }

  label(value: string): string {
    const values: Readonly<Record<string, ChoiceText>> = QUESTION_TEXT[this.question].values;
    return values[value]?.label ?? value;
  }
}

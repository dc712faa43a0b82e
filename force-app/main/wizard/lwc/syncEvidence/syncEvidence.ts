/** What the wizard can see for itself, beside the question that it helps with; nothing where it sees nothing. */
import { api, LightningElement } from 'lwc';
import type { QuestionId } from 'c/syncAdvice';
import type { AnswerEvent } from 'c/syncQuestion';
import { EVIDENCE_TEXT } from 'c/syncText';

type Kind = 'lookup' | 'paste';

const KIND: Readonly<Partial<Record<QuestionId, Kind>>> = {
  emailService: 'lookup',
  microsoftCloud: 'lookup',
  ewsAccess: 'paste',
};

export default class SyncEvidence extends LightningElement {
  @api question: QuestionId = 'usage';
  /** The answer given so far. */
  @api value: string | null = null;

  text = EVIDENCE_TEXT;

  get showsLookup(): boolean {
    return KIND[this.question] === 'lookup';
  }

  get showsPaste(): boolean {
    return KIND[this.question] === 'paste';
  }

  handleAnswer({ detail }: AnswerEvent): void {
    this.dispatchEvent(new CustomEvent('answer', { detail }) satisfies AnswerEvent);
  }
}

/** While the verdict hangs on an answer: the lead to that question, and to what helps to answer it. */
import { api, LightningElement } from 'lwc';
import type { Advice } from 'c/syncAdvice';
import type { QuestionId } from 'c/syncFacts';
import { actionEvent } from 'c/syncFlow';
import { PLAN_LABELS } from 'c/syncPlanLabels';

export default class SyncOpenQuestion extends LightningElement {
  @api advice: Advice | null = null;

  /** Null where the verdict hangs on none. */
  get question(): QuestionId | null {
    return this.advice?.status === 'undetermined' ? this.advice.next : null;
  }

  /** The service can be looked up, or asked for; of the other questions their own page says how. */
  get isService(): boolean {
    return this.question === 'emailService';
  }

  get how(): string {
    return this.isService ? PLAN_LABELS.open_findService_how : '';
  }

  get label(): string {
    return this.isService ? PLAN_LABELS.open_findService : PLAN_LABELS.answerNow;
  }

  handleAnswer(): void {
    this.dispatchEvent(actionEvent({ type: 'goto', screen: this.question ?? '' }));
  }
}

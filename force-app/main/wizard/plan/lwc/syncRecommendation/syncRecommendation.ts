/** In one line: what was chosen, else what is recommended. */
import { api, LightningElement } from 'lwc';
import type { Advice } from 'c/syncAdvice';
import type { OptionId } from 'c/syncFacts';
import { PLAN_LABELS } from 'c/syncPlanLabels';
import { fill, OPTION_TEXT, recommendationText } from 'c/syncText';

export default class SyncRecommendation extends LightningElement {
  @api advice: Advice | null = null;
  /** The option chosen in place of the recommended one. */
  @api chosen: OptionId | null = null;

  get words(): string {
    if (this.chosen) return fill(PLAN_LABELS.chosenPlan, OPTION_TEXT[this.chosen].name);
    const { options, answers } = this.advice as Advice;
    return recommendationText(options.recommended, answers.usage ?? null);
  }

  @api focus(): void {
    this.template?.querySelector<HTMLElement>('.recommendation')?.focus();
  }
}

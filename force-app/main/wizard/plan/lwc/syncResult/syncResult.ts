/** The result: the verdict, why, the options with the recommended one, what to know, and the plan. */
import { api, LightningElement } from 'lwc';
import type { Advice, Task } from 'c/syncAdvice';
import type { OptionId, TaskId } from 'c/syncFacts';
import { type ActionEvent, actionEvent } from 'c/syncFlow';
import { type Handover, handedTask } from 'c/syncExport';
import type { Loaded, SavedTask } from 'c/syncAssessment';
import { PLAN_LABELS } from 'c/syncPlanLabels';
import { fill, NOTE_TEXT, OPTION_TEXT, QUESTION_TEXT, recommendationText } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';

export default class SyncResult extends LightningElement {
  @api advice: Advice | null = null;
  /** The option chosen in place of the recommended one. */
  @api chosen: OptionId | null = null;
  @api done: readonly TaskId[] = [];
  /** What the work is kept as in the org; null: it is not. */
  @api saved: Loaded | null = null;
  @api orgUrl = '';
  /** What could be seen, in short. */
  @api evidence = '';

  text = PLAN_LABELS;
  sharedText = TEXT_LABELS;
  /** Whether what is recommended takes the focus once it is on the page. */
  focusPending = false;

  override renderedCallback(): void {
    if (!this.focusPending) return;
    this.focusPending = false;
    this.template?.querySelector<HTMLElement>('.recommendation')?.focus();
  }

  get recommended(): OptionId | null {
    return this.advice?.options.recommended ?? null;
  }

  get recommendation(): string {
    if (this.chosen) return fill(PLAN_LABELS.chosenPlan, OPTION_TEXT[this.chosen].name);
    return recommendationText(this.recommended, this.advice?.answers.usage ?? null);
  }

  /** Why there is no plan: what to move to is not settled yet, or there is nothing to move to. */
  get noPlan(): string {
    return this.advice?.options.open.length ? PLAN_LABELS.planEmpty : PLAN_LABELS.planNone;
  }

  /** Whether how to roll out decides something. */
  get asksRollout(): boolean {
    return this.advice?.path.some(({ question }) => question.id === 'rollout') ?? false;
  }

  /** The tasks of the option chosen, else of the recommended one. */
  get plan(): readonly Task[] {
    return this.advice?.plan(this.chosen) ?? [];
  }

  get kept(): readonly SavedTask[] | null {
    return this.saved?.tasks ?? null;
  }

  /** What is handed over: all of it, as it stands on the page. */
  get handover(): Handover {
    const { evidence, orgUrl, done } = this;
    return {
      advice: this.advice as Advice,
      option: this.chosen ?? this.recommended,
      tasks: this.plan.map((task) => handedTask(task, done, this.kept ?? [])),
      evidence,
      orgUrl,
    };
  }

  /** The question on which the verdict hangs, to go to. */
  get openQuestion(): { readonly screen: string; readonly title: string } | null {
    const { status, next } = this.advice as Advice;
    return status === 'undetermined' && next ? { screen: next, title: QUESTION_TEXT[next].title } : null;
  }

  get noteViews(): { readonly id: string; readonly text: string; readonly source: string }[] {
    return (this.advice?.notes ?? []).map(({ id, source }) => ({ id, text: NOTE_TEXT[id], source }));
  }

  @api focus(): void {
    this.template?.querySelector('h2')?.focus();
  }

  handleAnswerNow(): void {
    const { screen = '' } = this.openQuestion ?? {};
    this.dispatchEvent(actionEvent({ type: 'goto', screen }));
  }

  /** The button goes away with the choice: the focus goes to what came of it. */
  handleOptionsAction({ target, currentTarget, detail }: ActionEvent): void {
    if (target === currentTarget && detail.type === 'choose') this.focusPending = true;
  }
}

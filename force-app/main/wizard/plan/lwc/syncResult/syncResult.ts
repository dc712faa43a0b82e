/** The result: the verdict, why, the options with the recommended one, what to know, and the plan. */
import { api, LightningElement } from 'lwc';
import { type Assessment, type Note, recommendedOf, sideBySide, type Task } from 'c/syncAdvice';
import type { Answers, IsoDay, OptionId, TaskId } from 'c/syncFacts';
import { type Handover, handedTask } from 'c/syncExport';
import type { Loaded, SavedTask } from 'c/syncRecord';
import { fill, NOTE_TEXT, OPTION_TEXT, PAGE_TEXT, QUESTION_TEXT } from 'c/syncText';

export default class SyncResult extends LightningElement {
  @api assessment: Assessment | null = null;
  /** The tasks of the option chosen, else of the recommended one. */
  @api plan: readonly Task[] = [];
  @api chosen: OptionId | null = null;
  @api notes: readonly Note[] = [];
  @api done: readonly TaskId[] = [];
  /** What the work is kept as in the org; null: it is not. */
  @api saved: Loaded | null = null;
  /** Whether the way to roll out decides something. */
  @api asksRollout = false;
  @api rollout: string | null = null;
  @api usage: string | null = null;
  @api orgUrl = '';
  @api answers: Answers = {};
  @api asOf: IsoDay = '';
  /** What could be seen, in short. */
  @api evidence = '';

  text = PAGE_TEXT;
  /** Whether what is recommended takes the focus once it is on the page. */
  focusPending = false;

  override renderedCallback(): void {
    if (!this.focusPending) return;
    this.focusPending = false;
    this.template?.querySelector<HTMLElement>('.recommendation')?.focus();
  }

  get recommended(): OptionId | null {
    return recommendedOf(this.assessment?.options ?? []);
  }

  get recommendation(): string {
    if (this.chosen) return fill(PAGE_TEXT.chosenPlan, OPTION_TEXT[this.chosen].name);
    const { recommended } = this;
    if (recommended === null) return PAGE_TEXT.noneRecommended;
    const lead = this.usage === 'newToSync' ? PAGE_TEXT.beginWith : PAGE_TEXT.moveTo;
    return fill(recommended === 'stayForNow' ? PAGE_TEXT.keepFor : lead, OPTION_TEXT[recommended].name);
  }

  /** Why there is no plan: what to move to is not settled yet, or there is nothing to move to. */
  get noPlan(): string {
    const { options } = this.assessment as Assessment;
    return sideBySide(options).open.length > 0 ? PAGE_TEXT.planEmpty : PAGE_TEXT.planNone;
  }

  get kept(): readonly SavedTask[] | null {
    return this.saved?.tasks ?? null;
  }

  /** What is handed over: all of it, as it stands on the page. */
  get handover(): Handover {
    const { answers, asOf, evidence, orgUrl, done } = this;
    return {
      answers,
      asOf,
      assessment: this.assessment as Assessment,
      option: this.chosen ?? this.recommended,
      tasks: this.plan.map((task) => handedTask(task, done, this.kept ?? [])),
      evidence,
      orgUrl,
    };
  }

  /** The question on which the verdict hangs, to go to. */
  get openQuestion(): { readonly screen: string; readonly title: string } | null {
    const { status, next } = this.assessment as Assessment;
    return status === 'undetermined' && next ? { screen: next, title: QUESTION_TEXT[next].title } : null;
  }

  get noteViews(): { readonly id: string; readonly text: string; readonly source: string }[] {
    return this.notes.map(({ id, source }) => ({ id, text: NOTE_TEXT[id], source }));
  }

  @api focus(): void {
    this.template?.querySelector('h2')?.focus();
  }

  handleAnswerNow(): void {
    const screen = this.openQuestion?.screen;
    this.dispatchEvent(new CustomEvent('goto', { detail: { screen } }));
  }

  handlePick(event: CustomEvent): void {
    // The button goes away with the choice: the focus goes to what came of it.
    this.focusPending = true;
    this.handleForward(event);
  }

  // Events of inner components go on to whoever holds the answers.
  handleForward({ type, detail }: CustomEvent): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

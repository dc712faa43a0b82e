/** The rare cases on one screen: what each means, and "none of these" in one click; the questions open where one applies. */
import { api, LightningElement } from 'lwc';
import type { ChooseEvent } from 'c/syncChoice';
import { evidenceFor, type EvidenceStore } from 'c/syncEvidenceStore';
import { actionEvent, type RareCase, type RareCaseId, USUAL_ANSWERS } from 'c/syncFlow';
import { QUESTION_LABELS } from 'c/syncQuestionLabels';
import { type ChoiceText, QUESTION_TEXT, type QuestionText } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';

const SKIP = 'skip';
const SKIP_TEXT: ChoiceText = { label: TEXT_LABELS.dontKnow, hint: TEXT_LABELS.dontKnowHint };

const NONE = 'none';
const SOME = 'some';
const EITHER: Readonly<Record<string, ChoiceText>> = {
  [NONE]: { label: QUESTION_LABELS.rareCases_none, hint: QUESTION_LABELS.rareCases_noneHint },
  [SOME]: { label: QUESTION_LABELS.rareCases_some, hint: QUESTION_LABELS.rareCases_someHint },
};

/** A case by its name, where its answer is called otherwise. */
const NAMES: Readonly<Record<string, string>> = { government: QUESTION_LABELS.rareCases_government };

interface CaseView {
  readonly id: RareCaseId;
  readonly text: QuestionText;
  readonly values: Readonly<Record<string, ChoiceText>>;
  readonly chosen: string | null;
  readonly error: string | null;
  /** Whether how to find out stays closed, out of the way until wanted. */
  readonly isFolded: boolean;
}

export default class SyncRareCases extends LightningElement {
  /** The questions on the path, first to last. */
  @api cases: readonly RareCase[] = [];
  @api error: string | null = null;
  @api orgUrl = '';
  /** What the wizard has seen for itself. */
  @api findings: EvidenceStore | null = null;

  either = EITHER;
  /** Whether the admin answers the questions one by one: they stay open, whatever the answers. */
  isSome = false;

  /** One question by itself stands as any other does: its own answers say "no" in one click. */
  get hasSeveral(): boolean {
    return this.cases.length > 1;
  }

  get heading(): string {
    return this.hasSeveral ? QUESTION_LABELS.rareCases_title : (this.views[0]?.text.title ?? '');
  }

  get intro(): string {
    return this.hasSeveral ? QUESTION_LABELS.rareCases_intro : (this.views[0]?.text.intro ?? '');
  }

  /** Whether none or some apply; null: nothing was said yet. */
  get applies(): typeof NONE | typeof SOME | null {
    if (this.isSome) return SOME;
    if (this.cases.every(({ question, answer }) => answer === USUAL_ANSWERS[question])) return NONE;
    return this.cases.some(({ answer, isSkipped }) => answer !== null || isSkipped) ? SOME : null;
  }

  get showsQuestions(): boolean {
    return !this.hasSeveral || this.applies === SOME;
  }

  /** Each case with what it means. */
  get meanings(): { readonly id: string; readonly name: string; readonly means: string }[] {
    return this.cases.flatMap(({ question }) =>
      Object.entries(QUESTION_TEXT[question].values)
        .filter(([value]) => value !== USUAL_ANSWERS[question])
        .map(([value, { label, hint }]) => ({ id: value, name: NAMES[value] ?? label, means: hint })),
    );
  }

  /** What is missing as long as no question is open. */
  get eitherError(): string | null {
    return this.showsQuestions ? null : this.error;
  }

  get views(): CaseView[] {
    const open = this.cases.find(({ answer, isSkipped }) => answer === null && !isSkipped);
    return this.cases.map(({ question, answer, isSkipped }) => ({
      id: question,
      text: QUESTION_TEXT[question],
      values: { ...QUESTION_TEXT[question].values, [SKIP]: SKIP_TEXT },
      chosen: isSkipped ? SKIP : answer,
      // Told once, where an answer is missing first.
      error: question === open?.question ? this.error : null,
      isFolded: !isSkipped,
    }));
  }

  /** The question that there is evidence on; null: none. */
  get seen(): RareCase | null {
    if (this.findings === null) return null;
    return this.cases.find(({ question }) => evidenceFor(question) !== null) ?? null;
  }

  get layout(): string {
    return this.seen ? 'columns columns_evidence' : 'columns';
  }

  /** Sets the focus on the heading, so that a screen reader starts reading here. */
  @api focus(): void {
    this.template?.querySelector('h2')?.focus();
  }

  handleEither({ detail: { value } }: ChooseEvent): void {
    this.isSome = value === SOME;
    if (this.isSome) return;
    for (const { question } of this.cases)
      this.dispatchEvent(actionEvent({ type: 'answer', question, value: USUAL_ANSWERS[question] }));
  }

  handleChoose({ currentTarget, detail: { value } }: ChooseEvent): void {
    const question = (currentTarget as HTMLElement).dataset.question as RareCaseId;
    this.isSome = true;
    this.dispatchEvent(
      actionEvent(value === SKIP ? { type: 'skip', question } : { type: 'answer', question, value }),
    );
  }
}

/** The verdict: what happens to the sync, by words, icon and colour. */
import { api, LightningElement } from 'lwc';
import { type Advice, type Cause, isWarning, sureStop } from 'c/syncAdvice';
import {
  CAUSE_TEXT,
  fill,
  formatWindow,
  type HalfText,
  halvesText,
  type Tone,
  toneOf,
  UNDETERMINED_WINDOW,
  type VerdictText,
  verdictText,
  wayBackText,
} from 'c/syncText';
import { UI_LABELS } from 'c/syncUiLabels';

const ICON: Readonly<Record<Tone, string>> = {
  stopped: 'utility:error',
  underway: 'utility:warning',
  upcoming: 'utility:clock',
  calm: 'utility:success',
  open: 'utility:question',
};

/** What a verdict says of the advice. */
type Verdict = Pick<Advice, 'status' | 'stops' | 'causes' | 'next' | 'options'> &
  Partial<Pick<Advice, 'bridge' | 'halves'>>;

export default class SyncVerdict extends LightningElement {
  @api advice: Verdict | null = null;
  /** In one line, where the block date's screen says the rest: without one, or while it hangs on an answer, all is said. */
  @api brief = false;

  get isFull(): boolean {
    const { status } = this.advice as Verdict;
    return !this.brief || status === 'notSyncing' || status === 'undetermined';
  }

  get icon(): string {
    return ICON[this.tone];
  }

  get cssClass(): string {
    return `verdict verdict_${this.tone}`;
  }

  get words(): VerdictText {
    const advice = this.advice as Verdict;
    return verdictText(advice, advice.options.open.length > 0);
  }

  /** In brief, too: of a stopped sync, that there is a way back for a time. */
  get wayBack(): string {
    return wayBackText(this.advice as Verdict);
  }

  /** Of a hybrid, what happens to each half; in brief, too, since no one line is true of both. */
  get halves(): HalfText[] {
    return halvesText((this.advice as Verdict).halves ?? []);
  }

  /** The cause behind it; while it is open, that of the stop that is sure, or when it would stop. */
  get detail(): string {
    const { status, stops, causes } = this.advice as Verdict;
    const sure = status === 'undetermined' ? sureStop(causes) : null;
    if (status === 'undetermined' && !sure)
      return stops?.earliest ? fill(UNDETERMINED_WINDOW, formatWindow(stops)) : '';
    const isDeciding = ({ id, earliest, latest }: Cause): boolean =>
      !isWarning(id) && earliest === stops?.earliest && latest === stops.latest;
    const deciding = sure ?? causes.find(isDeciding);
    return deciding ? fill(UI_LABELS.cause, CAUSE_TEXT[deciding.id].name) : '';
  }

  get tone(): Tone {
    return toneOf((this.advice as Verdict).status);
  }
}

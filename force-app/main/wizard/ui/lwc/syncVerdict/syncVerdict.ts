/** The verdict: what happens to the sync, to be read in one glance by words, icon and colour. */
import { api, LightningElement } from 'lwc';
import { type Assessment, isWarning, sideBySide } from 'c/syncAdvice';
import {
  CAUSE_TEXT,
  fill,
  formatVerdict,
  formatWindow,
  PAGE_TEXT,
  QUESTION_TEXT,
  type Tone,
  toneOf,
  UNDETERMINED_WINDOW,
  type VerdictText,
} from 'c/syncText';

const ICON: Readonly<Record<Tone, string>> = {
  stopped: 'utility:error',
  underway: 'utility:warning',
  upcoming: 'utility:clock',
  calm: 'utility:success',
  open: 'utility:question',
};

export default class SyncVerdict extends LightningElement {
  @api assessment: Assessment | null = null;

  get icon(): string {
    return ICON[this.tone];
  }

  get cssClass(): string {
    return `verdict verdict_${this.tone}`;
  }

  get words(): VerdictText {
    const { status, stops, next, options } = this.assessment as Assessment;
    const hasWay = sideBySide(options).open.length > 0;
    return formatVerdict(status, stops, next ? QUESTION_TEXT[next].title : '', hasWay);
  }

  /** The cause behind it; while it is open, when it would stop. */
  get detail(): string {
    const { status, stops, causes } = this.assessment as Assessment;
    if (status === 'undetermined')
      return stops?.earliest ? fill(UNDETERMINED_WINDOW, formatWindow(stops)) : '';
    const deciding = causes.find(
      (cause) => !isWarning(cause.id) && cause.earliest === stops?.earliest && cause.latest === stops.latest,
    );
    return deciding ? fill(PAGE_TEXT.cause, CAUSE_TEXT[deciding.id].name) : '';
  }

  get tone(): Tone {
    return toneOf((this.assessment as Assessment).status);
  }
}

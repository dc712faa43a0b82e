/** The path: the steps, each with its state in words, and every answer given, to go back to. */
import { api, LightningElement } from 'lwc';
import { APP_LABELS } from 'c/syncAppLabels';
import { actionEvent, type Step, type StepState } from 'c/syncFlow';
import { fill, QUESTION_TEXT } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';

const STATE_TEXT: Readonly<Record<Exclude<StepState, 'notNeeded'>, string>> = {
  current: APP_LABELS.stepCurrent,
  answered: APP_LABELS.stepAnswered,
  ready: APP_LABELS.stepReady,
  coming: APP_LABELS.stepComing,
};

interface StepView {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly state: string;
  readonly marker: StepState;
  readonly cssClass: string;
  readonly current: 'step' | null;
  /** The screen that the step opens; null for the current step and for one without a screen. */
  readonly screen: string | null;
  readonly answers: readonly {
    readonly key: string;
    readonly screen: string;
    readonly label: string;
    readonly title: string;
  }[];
}

export default class SyncPath extends LightningElement {
  @api steps: readonly Step[] = [];

  text = APP_LABELS;

  get views(): StepView[] {
    return this.steps.map((step, index) => ({
      id: step.id,
      number: index + 1,
      name: TEXT_LABELS[`step_${step.id}`],
      state: stateText(step),
      marker: step.state,
      cssClass: `step step_${step.state}`,
      current: step.state === 'current' ? 'step' : null,
      screen: step.state === 'current' ? null : step.screen,
      answers: step.answered.map(({ screen, question, answer }) => ({
        key: question,
        screen,
        label: QUESTION_TEXT[question].values[answer]?.label ?? answer,
        title: fill(APP_LABELS.change, QUESTION_TEXT[question].title),
      })),
    }));
  }

  handleGoTo(event: Event): void {
    const { screen = '' } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(actionEvent({ type: 'goto', screen }));
  }
}

function stateText({ id, state }: Step): string {
  if (state !== 'notNeeded') return STATE_TEXT[state];
  const why = id === 'blockDate' ? APP_LABELS.stepSkip_blockDate : APP_LABELS.stepSkip_connectionMethod;
  return fill(APP_LABELS.stepNotNeeded, why);
}

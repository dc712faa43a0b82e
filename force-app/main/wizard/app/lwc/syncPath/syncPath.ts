/** The path: the steps, each with its state in words, and every answer given, to go back to. */
import { api, LightningElement } from 'lwc';
import { actionEvent, type Step, type StepState } from 'c/syncFlow';
import { fill, PAGE_TEXT, QUESTION_TEXT } from 'c/syncText';

const STATE_TEXT: Readonly<Record<Exclude<StepState, 'notNeeded'>, string>> = {
  current: PAGE_TEXT.stepCurrent,
  answered: PAGE_TEXT.stepAnswered,
  ready: PAGE_TEXT.stepReady,
  coming: PAGE_TEXT.stepComing,
};

interface StepView {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly state: string;
  readonly marker: StepState;
  readonly cssClass: string;
  readonly current: 'step' | null;
  /** The screen that its name opens; null while it is the current one, or there is none. */
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

  text = PAGE_TEXT;

  get views(): StepView[] {
    return this.steps.map((step, index) => ({
      id: step.id,
      number: index + 1,
      name: PAGE_TEXT[`step_${step.id}`],
      state: stateText(step),
      marker: step.state,
      cssClass: `step step_${step.state}`,
      current: step.state === 'current' ? 'step' : null,
      screen: step.state === 'current' ? null : step.screen,
      answers: step.answered.map(({ screen, question, answer }) => ({
        key: question,
        screen,
        label: QUESTION_TEXT[question].values[answer]?.label ?? answer,
        title: fill(PAGE_TEXT.change, QUESTION_TEXT[question].title),
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
  const why = id === 'blockDate' ? PAGE_TEXT.stepSkip_blockDate : PAGE_TEXT.stepSkip_connectionMethod;
  return fill(PAGE_TEXT.stepNotNeeded, why);
}

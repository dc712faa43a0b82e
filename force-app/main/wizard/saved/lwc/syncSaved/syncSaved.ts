/** Holds what saves, lists and opens assessments, over every screen; asks where opening one would replace what was done since. */
import { api, LightningElement, wire } from 'lwc';
import USER_ID from '@salesforce/user/Id';
import type { Advice } from 'c/syncAdvice';
import { today } from 'c/syncClock';
import type { IsoDay, OptionId } from 'c/syncFacts';
import { actionEvent, START, type State } from 'c/syncFlow';
import { onReturn } from 'c/syncReturn';
import { type Listed, SaveController, type SaveInput } from 'c/syncSaveController';
import { SAVED_LABELS } from 'c/syncSavedLabels';
import { fill } from 'c/syncText';
import { createRecord, updateRecord } from 'lightning/uiRecordApi';
import { graphql } from 'lightning/graphql';
import { LIST_DOCUMENT, ONE_DOCUMENT } from './queries';
import { AssessmentStore, type ListVariables, type OneVariables } from './store';

/** What other parts save and open with, once it is there. */
export type ReadyEvent = CustomEvent<{ readonly saves: SaveController }>;

/** What is known of the list of saved assessments by now. */
export type ListedEvent = CustomEvent<{ readonly listed: Listed }>;

export default class SyncSaved extends LightningElement {
  @api state: State = START;
  @api advice: Advice | null = null;
  /** The option chosen in place of the recommended one. */
  @api chosen: OptionId | null = null;
  /** What could be seen, in short. */
  @api evidence = '';
  /** The only day on which it can be saved, since the advice is of that day; null: any. */
  @api clockDay: IsoDay | null = null;

  text = SAVED_LABELS;
  endReturn: (() => void) | undefined;
  listVariables: ListVariables | undefined;
  oneVariables: OneVariables | undefined;
  store = new AssessmentStore(
    { createRecord, updateRecord },
    (variables) => {
      this.listVariables = variables;
    },
    (variables) => {
      this.oneVariables = variables;
    },
  );
  saves = new SaveController(this.store.repository, {
    state: () => this.state,
    input: () => this.input,
    isCurrentDay: () => this.isCurrentDay(),
    act: (action) => this.dispatchEvent(actionEvent(action)),
    showList: (listed) =>
      this.dispatchEvent(new CustomEvent('listed', { detail: { listed } }) satisfies ListedEvent),
  });

  @wire(graphql, { query: LIST_DOCUMENT, variables: '$listVariables' })
  handleList(result: object): void {
    this.store.list.settle(result);
  }

  @wire(graphql, { query: ONE_DOCUMENT, variables: '$oneVariables' })
  handleOne(result: object): void {
    this.store.one.settle(result);
  }

  override connectedCallback(): void {
    const { saves } = this;
    this.dispatchEvent(new CustomEvent('ready', { detail: { saves } }) satisfies ReadyEvent);
    void saves.start();
    this.endReturn = onReturn(() => {
      void saves.refresh();
    });
  }

  override disconnectedCallback(): void {
    this.endReturn?.();
  }

  /** Reads the assessment that belongs to a draft which has just been taken. */
  @api resume(): void {
    void this.saves.resumeDraft();
  }

  get input(): SaveInput {
    const { chosen, evidence } = this;
    const { done, assignments } = this.state;
    return { advice: this.advice as Advice, chosen, evidence, done, assignments, by: USER_ID, on: today() };
  }

  /** What to ask where something was done while another assessment was being opened; null: nothing. */
  get question(): { readonly ask: string; readonly replace: string } | null {
    const { saving } = this.state;
    if (saving.kind !== 'opened') return null;
    const { name } = saving.saved;
    return { ask: fill(SAVED_LABELS.saved_askText, name), replace: fill(SAVED_LABELS.saved_askYes, name) };
  }

  handleReplace(): void {
    this.dispatchEvent(actionEvent({ type: 'replace' }));
  }

  handleKeep(): void {
    this.dispatchEvent(actionEvent({ type: 'keep' }));
  }

  /** If not, the wizard shows the advice of today first. */
  isCurrentDay(): boolean {
    const isCurrent = this.clockDay === null || this.clockDay === today();
    if (!isCurrent) this.dispatchEvent(actionEvent({ type: 'checkDay' }));
    return isCurrent;
  }
}

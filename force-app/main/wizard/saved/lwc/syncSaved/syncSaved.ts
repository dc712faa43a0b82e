/** Saves the assessment to the org, and reopens saved ones: from the plan, or at the very start. */
import { api, LightningElement, wire } from 'lwc';
import USER_ID from '@salesforce/user/Id';
import type { Advice } from 'c/syncAdvice';
import { newKey, type RecordProblem, recoveryActions } from 'c/syncAssessment';
import { today } from 'c/syncClock';
import type { IsoDay, OptionId } from 'c/syncFacts';
import { actionEvent, START, type State } from 'c/syncFlow';
import { onReturn } from 'c/syncReturn';
import { SAVED_LABELS } from 'c/syncSavedLabels';
import type { Listed, OpenItemEvent } from 'c/syncSavedList';
import { fill } from 'c/syncText';
import { createRecord, updateRecord } from 'lightning/uiRecordApi';
import { graphql } from 'lightning/graphql';
import { LIST_DOCUMENT, ONE_DOCUMENT } from './queries';
import type { SaveInput } from './save';
import { SaveController } from './saveController';
import { AssessmentStore, type ListVariables, type OneVariables } from './store';

export default class SyncSaved extends LightningElement {
  @api state: State = START;
  @api advice: Advice | null = null;
  /** The option chosen in place of the recommended one. */
  @api chosen: OptionId | null = null;
  /** What could be seen, in short. */
  @api evidence = '';
  /** False while another day is only looked at. */
  @api canSave = false;
  /** The only day on which it can be saved, since the advice is of that day; null: any. */
  @api clockDay: IsoDay | null = null;
  @api isUnsaved = false;
  @api wouldLose = false;

  text = SAVED_LABELS;
  listed: Listed = { state: 'loading' };
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
  controller = new SaveController(this.store.repository, {
    state: () => this.state,
    input: () => this.input,
    act: (action) => this.dispatchEvent(actionEvent(action)),
    showList: (listed) => {
      this.listed = listed;
    },
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
    void this.controller.start();
    this.endReturn = onReturn(() => {
      void this.controller.refresh();
    });
  }

  override disconnectedCallback(): void {
    this.endReturn?.();
  }

  /** Reads the assessment that belongs to a draft which has just been taken. */
  @api resume(): void {
    void this.controller.resumeDraft();
  }

  get input(): SaveInput {
    const { chosen, evidence } = this;
    const { done, assignments } = this.state;
    return { advice: this.advice as Advice, chosen, evidence, done, assignments, by: USER_ID, on: today() };
  }

  get isPlan(): boolean {
    return this.state.screen === 'plan';
  }

  get isLoading(): boolean {
    return this.listed.state === 'loading' || this.state.saving.kind === 'resuming';
  }

  get isSaving(): boolean {
    return this.state.saving.kind === 'saving';
  }

  get isOpening(): boolean {
    return this.state.saving.kind === 'opening';
  }

  /** Without the permission even the list is out of reach: then nothing is offered that cannot work. */
  get isRefused(): boolean {
    return this.listed.state === 'failed' && !recoveryActions(this.listed.problem.kind).retry;
  }

  /** At the start, where there is something to go on with; who may not read it learns so from the plan. */
  get offersList(): boolean {
    if (this.state.screen !== START.screen || this.isRefused) return false;
    return this.listed.state === 'failed' || (this.listed.state === 'ready' && this.listed.items.length > 0);
  }

  get hasStart(): boolean {
    return this.offersList || this.openProblem !== null;
  }

  get openId(): string | null {
    return this.state.saved?.id ?? null;
  }

  get problem(): RecordProblem | null {
    const { saving } = this.state;
    return saving.kind === 'failed' ? saving.problem : null;
  }

  /** What went wrong with opening; other problems are shown beside the save button. */
  get openProblem(): RecordProblem | null {
    const { saving } = this.state;
    return saving.kind === 'failed' && saving.retry.kind === 'open' ? saving.problem : null;
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

  handleSave(): void {
    this.save(() => this.controller.save(this.state.record?.key ?? newKey(), this.state.saved));
  }

  handleSaveAsNew(): void {
    this.save(() => this.controller.save(newKey(), null));
    this.focusHere();
  }

  handleRetry(): void {
    const { saving } = this.state;
    if (saving.kind !== 'failed') return;
    const { retry } = saving;
    if (retry.kind === 'save') this.save(() => this.controller.retry(retry));
    else void this.controller.retry(retry);
    this.focusHere();
  }

  /** Not with the advice of a day that is over: the wizard shows that of today first. */
  save(run: () => Promise<void>): void {
    if (this.clockDay === null || this.clockDay === today()) void run();
    else this.dispatchEvent(actionEvent({ type: 'checkDay' }));
  }

  /** The pressed button is removed with its panel, so the focus moves here. */
  focusHere(): void {
    this.template?.querySelector<HTMLElement>('[data-focus]')?.focus({ preventScroll: true });
  }

  handleReloadTheirs(): void {
    const { problem } = this;
    const id = this.openId ?? this.state.record?.id;
    if (problem?.kind === 'stale' && problem.theirs) this.controller.take(problem.theirs);
    else if (id) void this.controller.open(id);
    this.focusHere();
  }

  handleListRetry(): void {
    void this.controller.list(null);
    this.focusHere();
  }

  handleMore(): void {
    if (this.listed.state === 'ready') void this.controller.list(this.listed.next);
  }

  handleOpen({ detail }: OpenItemEvent): void {
    void this.controller.open(detail.id);
  }
}

/** Keeps the work in the org: saved from the plan, and opened from there or at the very start. */
import { api, LightningElement, wire } from 'lwc';
import USER_ID from '@salesforce/user/Id';
import type { Assessment, Task } from 'c/syncAdvice';
import type { IsoDay } from 'c/syncFacts';
import { today } from 'c/syncClock';
import type { RecordRef } from 'c/syncDraft';
import { START, type State, type Work } from 'c/syncFlow';
import { LIST_QUERY, type Loaded, newKey, ONE_QUERY, type Problem, waysOut } from 'c/syncRecord';
import type { Listed, OpenItemEvent } from 'c/syncSavedList';
import { createRecord, updateRecord } from 'lightning/uiRecordApi';
import { graphql } from 'lightning/graphql';
import { Asking, type ListVariables, type OneVariables } from './asking';
import { AT_FIRST, type Doing, type Shown } from './doing';
import { Keeper } from './keeper';
import { isBegun, isKept, type Subject } from './work';
import { SAVED_TEXT } from './words';

/** The work is kept in the org as this from now on. */
export type KeptEvent = CustomEvent<{ readonly record: RecordRef; readonly saved: Loaded | null }>;
/** A saved assessment was opened. */
export type OpenEvent = CustomEvent<{ readonly work: Work; readonly saved: Loaded }>;

export default class SyncSaved extends LightningElement {
  @api assessment: Assessment | null = null;
  @api plan: readonly Task[] = [];
  @api asOf: IsoDay = '';
  /** What could be seen, in short. */
  @api evidence = '';
  /** False while another day is only looked at. */
  @api canSave = false;

  @api
  get work(): State {
    return this.state;
  }
  set work(state: State) {
    const isLeft = this.state.record !== null && state.record === null;
    this.state = state;
    if (isLeft) this.keeper.forget();
  }

  text = SAVED_TEXT;
  state: State = START;
  shown: Shown = AT_FIRST;

  listVariables: ListVariables | undefined;
  oneVariables: OneVariables | undefined;
  asking = new Asking(
    { createRecord, updateRecord },
    (variables) => {
      this.listVariables = variables;
    },
    (variables) => {
      this.oneVariables = variables;
    },
  );
  keeper = new Keeper(this.asking.records, {
    show: (shown) => {
      this.shown = shown;
    },
    keep: (record, saved) =>
      this.dispatchEvent(new CustomEvent('kept', { detail: { record, saved } }) satisfies KeptEvent),
    open: (work, saved) =>
      this.dispatchEvent(new CustomEvent('open', { detail: { work, saved } }) satisfies OpenEvent),
    subject: () => this.subject,
  });

  @wire(graphql, { query: LIST_QUERY, variables: '$listVariables' })
  handleList(result: object): void {
    this.asking.list.settle(result);
  }

  @wire(graphql, { query: ONE_QUERY, variables: '$oneVariables' })
  handleOne(result: object): void {
    this.asking.one.settle(result);
  }

  override connectedCallback(): void {
    void this.keeper.start(this.state.record);
  }

  get subject(): Subject {
    const { state, asOf, plan, evidence } = this;
    return {
      work: state,
      asOf,
      plan,
      evidence,
      assessment: this.assessment as Assessment,
      by: USER_ID,
      on: today(),
    };
  }

  get listed(): Listed {
    return this.shown.listed;
  }

  get doing(): Doing {
    return this.shown.doing;
  }

  get isPlan(): boolean {
    return this.state.screen === 'plan';
  }

  get isLoading(): boolean {
    return this.listed.state === 'loading' || this.doing.kind === 'starting';
  }

  get isSaving(): boolean {
    return this.doing.kind === 'saving';
  }

  get isOpening(): boolean {
    return this.doing.kind === 'opening';
  }

  /** Without the permission even the list is out of reach: then nothing is offered that cannot work. */
  get isRefused(): boolean {
    return this.listed.state === 'failed' && !waysOut(this.listed.problem.kind).again;
  }

  /** At the start, where there is something to go on with; who may not read it learns so from the plan. */
  get offersList(): boolean {
    if (this.state.screen !== START.screen || this.isRefused) return false;
    return this.listed.state === 'failed' || (this.listed.state === 'ready' && this.listed.items.length > 0);
  }

  get isUnsaved(): boolean {
    const { state, plan } = this;
    return state.saved !== null && !isKept(state, state.saved, plan);
  }

  get wouldLose(): boolean {
    return isBegun(this.state) && (this.state.saved === null || this.isUnsaved);
  }

  get openId(): string | null {
    return this.state.saved?.id ?? null;
  }

  get problem(): Problem | null {
    return this.doing.kind === 'failed' ? this.doing.problem : null;
  }

  /** What went wrong with opening; the rest is told where the work is saved. */
  get openProblem(): Problem | null {
    return this.doing.kind === 'failed' && this.doing.at === 'opening' ? this.doing.problem : null;
  }

  handleSave(): void {
    void this.keeper.save(this.state.record?.key ?? newKey(), this.state.saved);
  }

  handleSaveAsNew(): void {
    void this.keeper.save(newKey(), null);
  }

  handleAgain(): void {
    if (this.doing.kind === 'failed') void this.doing.again();
  }

  handleTheirs(): void {
    const id = this.openId ?? this.state.record?.id;
    const theirs = this.problem?.kind === 'stale' && this.problem.theirs;
    if (theirs) this.keeper.take(theirs);
    else if (id) void this.keeper.open(id);
  }

  handleListAgain(): void {
    void this.keeper.list(null);
  }

  handleMore(): void {
    if (this.listed.state === 'ready') void this.keeper.list(this.listed.next);
  }

  handleOpen({ detail }: OpenItemEvent): void {
    void this.keeper.open(detail.id);
  }
}

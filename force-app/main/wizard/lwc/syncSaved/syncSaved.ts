/** Keeps the work in the org: saves it, lists what is saved, opens it, and shows what has changed since. */
import { api, LightningElement, wire } from 'lwc';
import USER_ID from '@salesforce/user/Id';
import { type Assessment, type Changes, type IsoDay, recheck, type Task } from 'c/syncAdvice';
import { today } from 'c/syncClock';
import type { RecordRef } from 'c/syncDraft';
import { START, type Work } from 'c/syncFlow';
import { LIST_QUERY, type Loaded, newKey, ONE_QUERY, type SavedAssessment, type Summary } from 'c/syncRecord';
import { problemText } from 'c/syncRecordText';
import { fill } from 'c/syncText';
import { createRecord, updateRecord } from 'lightning/uiRecordApi';
import { graphql } from 'lightning/graphql';
import { Asking, type ListVariables, type OneVariables } from './asking';
import { type Doing, IDLE, type Listed } from './shown';
import { formatInstant, summaryView, type SummaryView, wayOut } from './view';
import { SAVED_TEXT } from './words';
import { isKept, isSameVersion, saveWork, workOf } from './work';

/** The work is kept in the org as this from now on. */
export type KeptEvent = CustomEvent<{ readonly record: RecordRef }>;
/** A saved assessment was opened. */
export type OpenEvent = CustomEvent<{ readonly work: Work }>;

export default class SyncSaved extends LightningElement {
  @api work: Work = START;
  @api assessment: Assessment | null = null;
  @api plan: readonly Task[] = [];
  @api asOf: IsoDay = '';
  /** False while another day is only looked at. */
  @api canSave = false;

  text = SAVED_TEXT;
  listed: Listed = { state: 'loading' };
  doing: Doing = IDLE;
  /** What the work started from, as it stands in the org. */
  base: Loaded | null = null;
  focusPending = false;

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

  @wire(graphql, { query: LIST_QUERY, variables: '$listVariables' })
  handleList(result: object): void {
    this.asking.list.settle(result);
  }

  @wire(graphql, { query: ONE_QUERY, variables: '$oneVariables' })
  handleOne(result: object): void {
    this.asking.one.settle(result);
  }

  override connectedCallback(): void {
    void this.start();
  }

  override renderedCallback(): void {
    if (!this.focusPending) return;
    const target = this.template?.querySelector<HTMLElement>('[data-focus]');
    if (!target) return;
    this.focusPending = false;
    target.focus();
  }

  get isLoading(): boolean {
    return this.listed.state === 'loading';
  }

  get isSaving(): boolean {
    return this.doing.kind === 'saving';
  }

  get isBusy(): boolean {
    return this.isSaving || this.doing.kind === 'opening';
  }

  /** Without the permission even the list is out of reach: then nothing is offered that cannot work. */
  get offersSave(): boolean {
    return this.canSave && !this.isLoading && !(this.listProblem && !this.canRetryList);
  }

  get saveLabel(): string {
    return this.base ? SAVED_TEXT.saveAgain : SAVED_TEXT.save;
  }

  get savedAs(): string | null {
    return this.base ? fill(SAVED_TEXT.savedAs, this.base.name, formatInstant(this.base.version)) : null;
  }

  get isUnsaved(): boolean {
    return this.base !== null && !isKept(this.work, this.base);
  }

  get listProblem(): string | null {
    return this.listed.state === 'failed' ? problemText(this.listed.problem) : null;
  }

  get canRetryList(): boolean {
    return this.listed.state === 'failed' && wayOut(this.listed.problem.kind).again;
  }

  get problem(): string | null {
    return this.doing.kind === 'failed' ? problemText(this.doing.problem) : null;
  }

  get ways(): ReturnType<typeof wayOut> | null {
    return this.doing.kind === 'failed' ? wayOut(this.doing.problem.kind) : null;
  }

  get asks(): { readonly title: string; readonly text: string; readonly yes: string } | null {
    if (this.doing.kind !== 'asks') return null;
    const { name } = this.doing;
    return {
      title: fill(SAVED_TEXT.askTitle, name),
      text: fill(SAVED_TEXT.askText, name),
      yes: fill(SAVED_TEXT.askYes, name),
    };
  }

  get items(): SummaryView[] {
    const items: readonly Summary[] = this.listed.state === 'ready' ? this.listed.items : [];
    return items.map((item) => summaryView(item, this.base?.id ?? null));
  }

  get isEmpty(): boolean {
    return this.listed.state === 'ready' && this.listed.items.length === 0;
  }

  get hasMore(): boolean {
    return this.listed.state === 'ready' && this.listed.next !== null;
  }

  /** The saved answers judged again, once days went by since. */
  get changes(): Changes | null {
    const saved = this.said;
    if (!saved || saved.asOf === this.asOf) return null;
    return recheck({ answers: saved.answers, asOf: saved.asOf, said: saved }, this.asOf);
  }

  get said(): SavedAssessment | null {
    return this.base?.assessment ?? null;
  }

  handleSave(): void {
    void this.save(this.work.record?.key ?? newKey(), this.base);
  }

  handleSaveAsNew(): void {
    void this.save(newKey(), null);
  }

  handleAgain(): void {
    if (this.doing.kind === 'failed') this.doing.again();
  }

  handleTheirs(): void {
    const id = this.base?.id ?? this.work.record?.id;
    const theirs =
      this.doing.kind === 'failed' && this.doing.problem.kind === 'stale' && this.doing.problem.theirs;
    if (theirs) this.take(theirs);
    else if (id) void this.open(id);
  }

  handleListAgain(): void {
    void this.start();
  }

  handleMore(): void {
    if (this.listed.state === 'ready') void this.list(this.listed.next);
  }

  handleOpen(event: Event): void {
    const { id = '', name = '' } = (event.currentTarget as HTMLElement).dataset;
    if (this.base && isKept(this.work, this.base)) {
      void this.open(id);
      return;
    }
    this.doing = { kind: 'asks', id, name };
    this.focusPending = true;
  }

  handleYes(): void {
    if (this.doing.kind === 'asks') void this.open(this.doing.id);
  }

  handleNo(): void {
    this.doing = IDLE;
  }

  async start(): Promise<void> {
    this.listed = { state: 'loading' };
    await this.resume(this.work.record);
    await this.list(null);
  }

  async resume(record: RecordRef | null): Promise<void> {
    if (!record?.id) return;
    const result = await this.asking.records.load(record.id);
    if (!result.ok) {
      this.fail(result.problem, () => {
        void this.start();
      });
    } else if (isSameVersion(record.version, result.value)) {
      this.base = result.value;
    } else {
      this.fail({ kind: 'stale', theirs: result.value }, () => {
        void this.start();
      });
    }
  }

  async list(after: string | null): Promise<void> {
    const before = after !== null && this.listed.state === 'ready' ? this.listed.items : [];
    const result = await this.asking.records.list(after);
    this.listed = result.ok
      ? { state: 'ready', items: [...before, ...result.value.items], next: result.value.next }
      : { state: 'failed', problem: result.problem };
  }

  async save(key: string, base: Loaded | null): Promise<void> {
    const { work, assessment, plan, asOf } = this;
    if (!assessment || this.isBusy) return;
    const before = base ? (work.record?.done ?? []) : [];
    // Told before it is saved: whoever tries again, even after a reload, saves under the same key.
    this.tell({ key, id: base?.id ?? null, version: base?.version ?? null, done: before });
    this.doing = { kind: 'saving' };
    const { answers, passedOver, chosen } = work;
    const shown = { key, answers, passedOver, asOf, assessment, chosen, evidence: '' };
    const save = { shown, plan, base, work, by: USER_ID, on: today() };
    const result = await saveWork(this.asking.records, save);
    const kept = result.ok ? result.value : result.saved;
    if (kept) {
      const done = result.ok ? workOf(kept).done : before;
      this.base = kept;
      this.tell({ key, id: kept.id, version: kept.version, done });
    }
    if (!result.ok) {
      this.fail(result.problem, () => this.handleSave());
      return;
    }
    this.doing = { kind: 'saved' };
    await this.list(null);
  }

  async open(id: string): Promise<void> {
    this.doing = { kind: 'opening' };
    const result = await this.asking.records.load(id);
    if (result.ok) this.take(result.value);
    else
      this.fail(result.problem, () => {
        void this.open(id);
      });
  }

  take(loaded: Loaded): void {
    this.base = loaded;
    this.doing = IDLE;
    this.focusPending = true;
    const detail = { work: workOf(loaded) };
    this.dispatchEvent(new CustomEvent('open', { detail }) satisfies OpenEvent);
  }

  fail(problem: Extract<Doing, { kind: 'failed' }>['problem'], again: () => void): void {
    this.doing = { kind: 'failed', problem, again };
  }

  tell(record: RecordRef): void {
    this.dispatchEvent(new CustomEvent('kept', { detail: { record } }) satisfies KeptEvent);
  }
}

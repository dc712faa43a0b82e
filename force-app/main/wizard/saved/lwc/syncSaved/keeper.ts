/** Saves, lists and opens: what is asked of the org, and what its answers make of what is shown. */
import type { RecordRef } from 'c/syncDraft';
import type { Work } from 'c/syncFlow';
import type { Loaded, Problem, Records } from 'c/syncRecord';
import { AT_FIRST, type Doing, type Shown } from './doing';
import { isSameVersion, saveWork, type Subject, workOf } from './work';

/** What the keeper tells. */
export interface Host {
  show(shown: Shown): void;
  /** The work is kept as this from now on. */
  keep(record: RecordRef, saved: Loaded | null): void;
  /** Other work takes the place of what is there. */
  open(work: Work, saved: Loaded): void;
  /** What is to be saved now. */
  subject(): Subject;
}

export class Keeper {
  private readonly records: Records;
  private readonly host: Host;
  private shown: Shown = AT_FIRST;

  constructor(records: Records, host: Host) {
    this.records = records;
    this.host = host;
  }

  /** Reads the list, and the record that the work is kept as. */
  async start(record: RecordRef | null): Promise<void> {
    await Promise.all([this.list(null), this.resume(record)]);
  }

  /** @param after null for the list anew */
  async list(after: string | null): Promise<void> {
    const { listed } = this.shown;
    const before = after !== null && listed.state === 'ready' ? listed.items : [];
    const result = await this.records.list(after);
    this.show({
      listed: result.ok
        ? { state: 'ready', items: [...before, ...result.value.items], next: result.value.next }
        : { state: 'failed', problem: result.problem },
    });
  }

  /**
   * @param key of the record
   * @param base what it was before; null: it is a new one
   */
  async save(key: string, base: Loaded | null): Promise<void> {
    if (this.isBusy) return;
    const subject = this.host.subject();
    const { done = [], seen = null } = subject.work.record ?? {};
    const before = base ? done : [];
    // Told before it is saved: whoever tries again, even after a reload, saves under the same key.
    this.host.keep(
      { key, id: base?.id ?? null, version: base?.version ?? null, done: before, seen: base ? seen : null },
      base,
    );
    this.do({ kind: 'saving' });
    const result = await saveWork(this.records, key, base, subject);
    const kept = result.ok ? result.value : result.saved;
    if (kept) {
      const ticked = result.ok ? workOf(kept).done : before;
      this.host.keep({ key, id: kept.id, version: kept.version, done: ticked, seen: null }, kept);
    }
    if (!result.ok) {
      this.fail('saving', result.problem, () => this.save(key, kept ?? base));
      return;
    }
    this.do({ kind: 'idle' });
    await this.list(null);
  }

  async open(id: string): Promise<void> {
    if (this.isBusy) return;
    this.do({ kind: 'opening' });
    const result = await this.records.load(id);
    if (result.ok) this.take(result.value);
    else this.fail('opening', result.problem, () => this.open(id));
  }

  take(saved: Loaded): void {
    this.do({ kind: 'idle' });
    this.host.open(workOf(saved), saved);
  }

  /** What went wrong with work that was left is no concern of other work. */
  forget(): void {
    if (this.shown.doing.kind === 'failed') this.do({ kind: 'idle' });
  }

  private get isBusy(): boolean {
    return ['starting', 'saving', 'opening'].includes(this.shown.doing.kind);
  }

  private async resume(record: RecordRef | null): Promise<void> {
    if (!record?.id) {
      this.do({ kind: 'idle' });
      return;
    }
    this.do({ kind: 'starting' });
    const result = await this.records.load(record.id);
    const again = (): Promise<void> => this.resume(record);
    if (!result.ok) {
      this.fail('starting', result.problem, again);
    } else if (isSameVersion(record.version, result.value)) {
      this.do({ kind: 'idle' });
      this.host.keep(record, result.value);
    } else {
      this.fail('starting', { kind: 'stale', theirs: result.value }, again);
    }
  }

  private do(doing: Doing): void {
    this.show({ doing });
  }

  private fail(at: 'starting' | 'saving' | 'opening', problem: Problem, again: () => Promise<void>): void {
    this.do({ kind: 'failed', at, problem, again });
  }

  private show(change: Partial<Shown>): void {
    this.shown = { ...this.shown, ...change };
    this.host.show(this.shown);
  }
}

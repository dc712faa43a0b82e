/** Saves, lists and opens assessments: runs the requests to the org, and reports each as an action. */
import { type Loaded, newKey } from 'c/syncAssessment';
import type { AssessmentRepository } from 'c/syncAssessmentStore';
import { now } from 'c/syncClock';
import type { RecordRef } from 'c/syncDraft';
import { type Action, progressOf, type Retry, type State } from 'c/syncFlow';
import { AssessmentList, type Listed } from './assessmentList';
import { RequestQueue } from './requestQueue';
import { isSameVersion, saveAssessment, type SaveInput, type SaveTarget } from './save';

/** Ticks are read again at most this often, in milliseconds. */
const REFRESH_AFTER = 30_000;

interface Callbacks {
  state(): State;
  /** What is to be saved now. */
  input(): SaveInput;
  /** Whether the advice is of the day that it is; if not, nothing is saved. */
  isCurrentDay(): boolean;
  act(action: Action): void;
  showList(listed: Listed): void;
}

export class SaveController {
  readonly list: AssessmentList;
  private readonly repository: AssessmentRepository;
  private readonly callbacks: Callbacks;
  private readonly requests = new RequestQueue();
  /** When the ticks were last read again, in milliseconds since 1970. */
  private refreshed = 0;

  constructor(repository: AssessmentRepository, callbacks: Callbacks) {
    this.repository = repository;
    this.callbacks = callbacks;
    this.list = new AssessmentList(repository, (listed) => callbacks.showList(listed));
  }

  /** Reads the list, and the assessment that the draft belongs to. */
  async start(): Promise<void> {
    await Promise.all([this.list.read(), this.resumeDraft()]);
  }

  /** Reads the assessment that the draft belongs to, if any. */
  async resumeDraft(): Promise<void> {
    const { record } = this.callbacks.state();
    if (record?.id) await this.resume(record);
  }

  /** Saves over what it was saved as, if it was. */
  async save(): Promise<void> {
    const { record, saved } = this.callbacks.state();
    await this.saveOver(record?.key ?? newKey(), saved);
  }

  /** Saves what is on the page as another assessment. */
  async saveAsNew(): Promise<void> {
    await this.saveOver(newKey(), null);
  }

  /**
   * Saves; while a save is running, it is noted, and what has changed since is saved right after.
   * @param base what it was before; null: it is a new one
   */
  private async saveOver(key: string, base: Loaded | null): Promise<void> {
    if (!this.callbacks.isCurrentDay()) return;
    const { session, record } = this.callbacks.state();
    if (this.requests.active === session) {
      this.callbacks.act({ type: 'saveAgain' });
      return;
    }
    const { done = [], assigned = {}, seen = null } = (base && record) ?? {};
    const input = this.callbacks.input();
    // Reported before it is saved, so that a retry, even after a reload, uses the same key.
    const begun = { key, id: base?.id ?? null, version: base?.version ?? null, done, assigned, seen };
    this.callbacks.act({ type: 'saving', record: begun, base });
    await this.requests.run(session, () => this.write(session, { key, base, ticked: done, assigned }, input));
  }

  async open(id: string): Promise<void> {
    const { session } = this.callbacks.state();
    if (this.requests.active === session) return;
    this.callbacks.act({ type: 'opening', id });
    await this.requests.run(session, async () => {
      const result = await this.repository.load(id);
      if (result.ok) this.take(result.value, session);
      else this.fail(session, result.problem, { kind: 'open', id });
    });
  }

  /** Does again what failed. */
  async retry(): Promise<void> {
    const { saving } = this.callbacks.state();
    if (saving.kind !== 'failed') return;
    const { retry } = saving;
    switch (retry.kind) {
      case 'resume':
        return this.resume(retry.record);
      case 'save':
        return this.saveOver(retry.key, retry.base);
      case 'open':
        return this.open(retry.id);
    }
  }

  /** Opens, in place of what is here, what somebody else has saved since. */
  async reloadTheirs(): Promise<void> {
    const { saving, saved, record } = this.callbacks.state();
    const theirs = saving.kind === 'failed' && saving.problem.kind === 'stale' ? saving.problem.theirs : null;
    const id = saved?.id ?? record?.id;
    if (theirs) this.take(theirs, this.callbacks.state().session);
    else if (id) await this.open(id);
  }

  /** Reads again what others have ticked; not more often than is useful, and a failure is no matter of the admin's. */
  async refresh(): Promise<void> {
    const { session, saved, saving } = this.callbacks.state();
    const isDue = now().getTime() - this.refreshed >= REFRESH_AFTER;
    if (saved === null || saving.kind !== 'idle' || this.requests.active === session || !isDue) return;
    this.refreshed = now().getTime();
    await this.requests.queue(async () => {
      const result = await this.repository.load(saved.id);
      if (result.ok) this.callbacks.act({ type: 'refreshed', session, tasks: result.value.tasks });
    });
  }

  private take(saved: Loaded, session: number): void {
    this.callbacks.act({ type: 'opened', session, progress: progressOf(saved), saved });
  }

  private async resume(record: RecordRef): Promise<void> {
    const { session } = this.callbacks.state();
    const retry: Retry = { kind: 'resume', record };
    this.callbacks.act({ type: 'resuming' });
    await this.requests.run(session, async () => {
      const result = await this.repository.load(record.id ?? '');
      if (!result.ok) this.fail(session, result.problem, retry);
      else if (isSameVersion(record.version, result.value))
        this.callbacks.act({
          type: 'saved',
          session,
          record,
          saved: result.value,
          sent: { done: record.done, assignments: record.assigned },
        });
      else this.fail(session, { kind: 'stale', theirs: result.value }, retry);
    });
  }

  private async write(session: number, target: SaveTarget, input: SaveInput): Promise<void> {
    const result = await saveAssessment(this.repository, target, input);
    const kept = result.ok ? result.value : result.saved;
    const { key } = target;
    const sent = { done: input.done, assignments: input.assignments };
    if (!result.ok) {
      const retry: Retry = { kind: 'save', key, base: kept ?? target.base };
      const partly = kept && { record: refTo(key, kept), saved: kept, sent };
      this.callbacks.act({
        type: 'failed',
        session,
        problem: result.problem,
        retry,
        ...(partly && { partly }),
      });
      return;
    }
    const { session: current, saving } = this.callbacks.state();
    const again = current === session && saving.kind === 'saving' && saving.again;
    const record = refTo(key, result.value);
    if (again) {
      const [ticked, assigned] = [sent.done, sent.assignments];
      const begun = { ...record, done: ticked, assigned };
      this.callbacks.act({ type: 'saving', record: begun, base: result.value });
      await this.write(session, { key, base: result.value, ticked, assigned }, this.callbacks.input());
      return;
    }
    this.callbacks.act({ type: 'saved', session, record, saved: result.value, sent });
    await this.list.read();
  }

  private fail(session: number, problem: Extract<Action, { type: 'failed' }>['problem'], retry: Retry): void {
    this.callbacks.act({ type: 'failed', session, problem, retry });
  }
}

function refTo(key: string, loaded: Loaded): RecordRef {
  const { id, version } = loaded;
  const { done, assignments } = progressOf(loaded);
  return { key, id, version, done, assigned: assignments, seen: null };
}

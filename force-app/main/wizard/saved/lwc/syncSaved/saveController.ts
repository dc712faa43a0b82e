/** Saves, lists and opens assessments: runs the requests to the org, and reports each as an action. */
import type { Loaded } from 'c/syncAssessment';
import type { AssessmentRepository } from 'c/syncAssessmentStore';
import { now } from 'c/syncClock';
import type { RecordRef } from 'c/syncDraft';
import { type Action, progressOf, type Retry, type State } from 'c/syncFlow';
import type { Listed } from 'c/syncSavedList';
import { isSameVersion, saveAssessment, type SaveInput, type SaveTarget } from './save';

/** Ticks are read again at most this often, in milliseconds. */
const REFRESH_AFTER = 30_000;

interface Callbacks {
  state(): State;
  /** What is to be saved now. */
  input(): SaveInput;
  act(action: Action): void;
  showList(listed: Listed): void;
}

export class SaveController {
  private readonly repository: AssessmentRepository;
  private readonly callbacks: Callbacks;
  private listed: Listed = { state: 'loading' };
  /** The session that a request is running for; null: none is. */
  private active: number | null = null;
  /** Ends with the last request: those for what was left meanwhile go on to their end, and the next one waits. */
  private running: Promise<void> = Promise.resolve();
  /** When the ticks were last read again, in milliseconds since 1970. */
  private refreshed = 0;

  constructor(repository: AssessmentRepository, callbacks: Callbacks) {
    this.repository = repository;
    this.callbacks = callbacks;
  }

  /** Reads the list, and the assessment that the draft belongs to. */
  async start(): Promise<void> {
    await Promise.all([this.list(null), this.resumeDraft()]);
  }

  /** Reads the assessment that the draft belongs to, if any. */
  async resumeDraft(): Promise<void> {
    const { record } = this.callbacks.state();
    if (record?.id) await this.resume(record);
  }

  /** @param after the end of the part before; null for the list anew */
  async list(after: string | null): Promise<void> {
    const before = after !== null && this.listed.state === 'ready' ? this.listed.items : [];
    const result = await this.repository.list(after);
    this.listed = result.ok
      ? { state: 'ready', items: [...before, ...result.value.items], next: result.value.next }
      : { state: 'failed', problem: result.problem };
    this.callbacks.showList(this.listed);
  }

  /**
   * Saves; while a save is running, it is noted, and what has changed since is saved right after.
   * @param base what it was before; null: it is a new one
   */
  async save(key: string, base: Loaded | null): Promise<void> {
    const { session, record } = this.callbacks.state();
    if (this.active === session) {
      this.callbacks.act({ type: 'saveAgain' });
      return;
    }
    const { done = [], assigned = {}, seen = null } = (base && record) ?? {};
    const input = this.callbacks.input();
    // Reported before it is saved, so that a retry, even after a reload, uses the same key.
    const begun = { key, id: base?.id ?? null, version: base?.version ?? null, done, assigned, seen };
    this.callbacks.act({ type: 'saving', record: begun, base });
    await this.run(session, () => this.write(session, { key, base, ticked: done, assigned }, input));
  }

  async open(id: string): Promise<void> {
    const { session } = this.callbacks.state();
    if (this.active === session) return;
    this.callbacks.act({ type: 'opening', id });
    await this.run(session, async () => {
      const result = await this.repository.load(id);
      if (result.ok) this.take(result.value, session);
      else this.fail(session, result.problem, { kind: 'open', id });
    });
  }

  /** Opens what was read already. */
  take(saved: Loaded, session = this.callbacks.state().session): void {
    this.callbacks.act({ type: 'opened', session, progress: progressOf(saved), saved });
  }

  async retry(retry: Retry): Promise<void> {
    switch (retry.kind) {
      case 'resume':
        return this.resume(retry.record);
      case 'save':
        return this.save(retry.key, retry.base);
      case 'open':
        return this.open(retry.id);
    }
  }

  /** Reads again what others have ticked; not more often than is useful, and a failure is no matter of the admin's. */
  async refresh(): Promise<void> {
    const { session, saved, saving } = this.callbacks.state();
    const isDue = now().getTime() - this.refreshed >= REFRESH_AFTER;
    if (saved === null || saving.kind !== 'idle' || this.active === session || !isDue) return;
    this.refreshed = now().getTime();
    await this.queue(async () => {
      const result = await this.repository.load(saved.id);
      if (result.ok) this.callbacks.act({ type: 'refreshed', session, tasks: result.value.tasks });
    });
  }

  private async resume(record: RecordRef): Promise<void> {
    const { session } = this.callbacks.state();
    const retry: Retry = { kind: 'resume', record };
    this.callbacks.act({ type: 'resuming' });
    await this.run(session, async () => {
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
    await this.list(null);
  }

  private fail(session: number, problem: Extract<Action, { type: 'failed' }>['problem'], retry: Retry): void {
    this.callbacks.act({ type: 'failed', session, problem, retry });
  }

  /** Requests run one after the other: the wired queries take one at a time. */
  private async run(session: number, request: () => Promise<void>): Promise<void> {
    this.active = session;
    const ended = this.queue(request);
    await ended;
    if (this.running === ended) this.active = null;
  }

  private queue(request: () => Promise<void>): Promise<void> {
    const ended = this.running.then(request, request);
    this.running = ended;
    return ended;
  }
}

function refTo(key: string, loaded: Loaded): RecordRef {
  const { id, version } = loaded;
  const { done, assignments } = progressOf(loaded);
  return { key, id, version, done, assigned: assignments, seen: null };
}

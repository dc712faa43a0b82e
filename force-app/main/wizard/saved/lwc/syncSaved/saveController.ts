/** Saves, lists and opens assessments: runs the requests to the org, and reports each as an action. */
import type { Loaded } from 'c/syncAssessment';
import type { AssessmentRepository } from 'c/syncAssessmentStore';
import type { RecordRef } from 'c/syncDraft';
import type { TaskId } from 'c/syncFacts';
import { type Action, progressOf, type Retry, type State } from 'c/syncFlow';
import type { Listed } from 'c/syncSavedList';
import { isSameVersion, saveAssessment, type SaveInput, type SaveTarget } from './save';

export interface Callbacks {
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
  private running: Promise<unknown> = Promise.resolve();

  constructor(repository: AssessmentRepository, callbacks: Callbacks) {
    this.repository = repository;
    this.callbacks = callbacks;
  }

  /** Reads the list, and the assessment that the draft belongs to. */
  async start(): Promise<void> {
    const { record } = this.callbacks.state();
    await Promise.all([this.list(null), record?.id ? this.resume(record) : null]);
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
    const { done = [], seen = null } = (base && record) ?? {};
    const input = this.callbacks.input();
    // Reported before it is saved: whoever tries again, even after a reload, saves under the same key.
    const begun = { key, id: base?.id ?? null, version: base?.version ?? null, done, seen };
    this.callbacks.act({ type: 'saving', record: begun, base });
    await this.run(session, () => this.write(session, { key, base, ticked: done }, input));
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

  private async resume(record: RecordRef): Promise<void> {
    const { session } = this.callbacks.state();
    const retry: Retry = { kind: 'resume', record };
    this.callbacks.act({ type: 'resuming' });
    await this.run(session, async () => {
      const result = await this.repository.load(record.id ?? '');
      if (!result.ok) this.fail(session, result.problem, retry);
      else if (isSameVersion(record.version, result.value))
        this.callbacks.act({ type: 'saved', session, record, saved: result.value });
      else this.fail(session, { kind: 'stale', theirs: result.value }, retry);
    });
  }

  private async write(session: number, target: SaveTarget, input: SaveInput): Promise<void> {
    const result = await saveAssessment(this.repository, target, input);
    const kept = result.ok ? result.value : result.saved;
    const ticked = result.ok ? progressOf(result.value).done : target.ticked;
    const { key } = target;
    if (!result.ok) {
      const retry: Retry = { kind: 'save', key, base: kept ?? target.base };
      const partly = kept && { record: refTo(key, kept, ticked), saved: kept };
      this.callbacks.act({
        type: 'failed',
        session,
        problem: result.problem,
        retry,
        ...(partly && { partly }),
      });
      return;
    }
    const { session: now, saving } = this.callbacks.state();
    const again = now === session && saving.kind === 'saving' && saving.again;
    const record = refTo(key, result.value, ticked);
    if (again) {
      this.callbacks.act({ type: 'saving', record, base: result.value });
      await this.write(session, { key, base: result.value, ticked }, this.callbacks.input());
      return;
    }
    this.callbacks.act({ type: 'saved', session, record, saved: result.value });
    await this.list(null);
  }

  private fail(session: number, problem: Extract<Action, { type: 'failed' }>['problem'], retry: Retry): void {
    this.callbacks.act({ type: 'failed', session, problem, retry });
  }

  /** Requests run one after the other: the wired queries take one at a time. */
  private async run(session: number, request: () => Promise<void>): Promise<void> {
    this.active = session;
    const before = this.running;
    const ended = before.then(request, request);
    this.running = ended;
    await ended;
    if (this.running === ended) this.active = null;
  }
}

function refTo(key: string, { id, version }: Loaded, done: readonly TaskId[]): RecordRef {
  return { key, id, version, done, seen: null };
}

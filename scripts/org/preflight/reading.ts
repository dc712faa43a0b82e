/** One org being read: how long that may take, and what could not be read. One read that fails spoils no other. */
import { EXIT, Failure } from '../../command/failure.ts';
import { runSf } from '../explain.ts';
import type { Context } from '../../command/context.ts';
import type { Queried } from '../assignments.ts';
import type { Sf } from '../sf.ts';

const MINUTE = 60_000;

/** The field that an org says it does not have. */
const UNKNOWN_FIELD = /No such column '(\w+)'|INVALID_FIELD/i;

/** After these ends the org answers nothing more. */
const LOST: readonly number[] = [EXIT.login, EXIT.unfinished];

export class OrgReading {
  readonly targetOrg: string;
  /** What could not be read, and why. */
  readonly unread: string[] = [];
  private readonly context: Context;
  private readonly end: number;
  /** Why the org answers nothing more; null: it does. */
  private lost: Failure | null = null;

  /** @param minutes for all that is asked of the org together */
  constructor(targetOrg: string, context: Context, minutes: number) {
    this.targetOrg = targetOrg;
    this.context = context;
    this.end = Date.now() + minutes * MINUTE;
  }

  /** `sf`, until the time is up. */
  readonly sf: Sf = (args) => {
    const deadline = this.end - Date.now();
    if (deadline <= 0) return Promise.resolve(undefined);
    return this.context.sf(args, { signal: this.context.signal, deadline });
  };

  /**
   * Reads one thing.
   * @param doing the step, to begin the sentence with if it fails
   * @returns null where it could not be read, which is noted
   * @throws Failure (interrupted) only
   */
  async attempt<T>(doing: string, read: () => Promise<T>): Promise<T | null> {
    if (this.lost) {
      this.unread.push(`${doing} was not tried.`);
      return null;
    }
    try {
      return await this.context.progress.step(doing, read);
    } catch (error) {
      if (!(error instanceof Failure) || this.context.signal.aborted) throw error;
      if (LOST.includes(error.exit)) this.lost = error;
      this.unread.push(error.message);
      return null;
    }
  }

  /**
   * Reads what says whether anything can be read of the org at all.
   * @throws Failure (login, unfinished) where the org does not answer; Failure (interrupted)
   */
  async attemptFirst<T>(doing: string, read: () => Promise<T>): Promise<T | null> {
    const found = await this.attempt(doing, read);
    if (this.lost) throw this.lost;
    return found;
  }

  /**
   * @param more options of the command
   * @throws Failure, see `explain`
   */
  async query<T>(doing: string, soql: string, more: readonly string[] = []): Promise<readonly T[]> {
    const args = ['data', 'query', '--query', soql, '--target-org', this.targetOrg, ...more];
    return (await runSf<Queried<T>>(this.sf, doing, args)).records;
  }

  /**
   * Asks for fields of which an org may not have all; those that it does not know are left out.
   * @param soql the query for some of the fields
   * @throws Failure, see `explain`; also where the org knows none of them
   */
  async queryKnown<T>(
    doing: string,
    fields: readonly string[],
    soql: (known: readonly string[]) => string,
  ): Promise<readonly T[]> {
    try {
      return await this.query<T>(doing, soql(fields));
    } catch (error) {
      const unknown = error instanceof Failure ? UNKNOWN_FIELD.exec(error.message)?.[1] : undefined;
      const known = fields.filter((name) => name !== unknown);
      if (known.length === fields.length || known.length === 0) throw error;
      return this.queryKnown(doing, known, soql);
    }
  }
}

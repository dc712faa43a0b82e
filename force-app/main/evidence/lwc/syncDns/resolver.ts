/** The port to DNS: a question, its answer, and the reasons why it can fail. */
import type { DnsRecord, RecordType } from 'c/syncMailService';

/** One question to DNS. */
export interface DnsQuestion {
  /** In plain form: ASCII, lower case, no trailing dot. */
  readonly name: string;
  readonly type: RecordType;
}

/** What DNS says; a failure to learn it is a `LookupError`, not an answer. */
export interface DnsAnswer {
  /** `empty`: the name is there, without such records. */
  readonly outcome: 'found' | 'empty' | 'noSuchName';
  /** Those of the asked name, and the aliases that led to them; in the order of the answer. */
  readonly records: readonly DnsRecord[];
}

/** What a look-up may use up. */
export interface Limits {
  /** Ends the look-up; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Called before each request; throws where no more may be sent. */
  readonly spend?: () => void;
}

/** Anything that answers questions: a resolver on the web, the system's own, a test's stand-in. */
export interface Resolver {
  /** @throws {LookupError} where there is no answer */
  resolve(question: DnsQuestion, limits?: Limits): Promise<DnsAnswer>;
}

/** Why there is no answer; labels have the same ids. */
export type DnsFailure =
  | 'timeout'
  | 'unreachable'
  | 'rateLimited'
  | 'refused'
  | 'serverFailure'
  | 'notDns'
  | 'tooLarge'
  | 'malformed'
  | 'otherName'
  | 'budgetSpent'
  | 'noDomain';

/** Failures that may be gone a moment later; the others are the resolver's nature or the domain's. */
const PASSING: readonly DnsFailure[] = ['timeout', 'unreachable', 'rateLimited'];

/** A look-up that brought no answer. */
export class LookupError extends Error {
  readonly failure: DnsFailure;
  /** How long the resolver asked to be left alone, in milliseconds. */
  readonly retryAfter: number | null;

  constructor(failure: DnsFailure, detail: string, retryAfter: number | null = null) {
    super(detail);
    this.name = 'LookupError';
    this.failure = failure;
    this.retryAfter = retryAfter;
  }

  /** Whether asking the same resolver again may help. */
  get passing(): boolean {
    return PASSING.includes(this.failure);
  }
}

/** How a command fails: one exit code per kind of failure, the reason, and what to do. */

/** Exit codes; scripts may rely on them. */
export const EXIT = {
  done: 0,
  /** The org, or Salesforce, said no. Nothing was changed. Of `detect`: a domain could not be looked up. */
  refused: 1,
  /** The command line, or its input, is wrong. */
  usage: 2,
  /** The source is not fit to be sent; no org was asked. */
  notReady: 3,
  /** No org reached: not logged in, login expired, no network. */
  login: 4,
  /** The org has the work, or may have it, and had not finished when we stopped looking. */
  unfinished: 5,
  /** Somebody stopped the work in the org. */
  cancelled: 6,
  /** Stopped by Ctrl-C or by a signal to end. */
  interruption: 130,
} as const;

export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** An expected end of a command: printed without a stack trace. */
export class Failure extends Error {
  readonly exit: Exit;
  /** What to do, a sentence each. */
  readonly advice: readonly string[];

  constructor(exit: Exit, message: string, advice: readonly string[] = []) {
    super(message);
    this.name = 'Failure';
    this.exit = exit;
    this.advice = advice;
  }
}

/** A command line that is not allowed, in one line: which option, what is wrong with it, what is allowed. */
export class UsageError extends Error {
  constructor(option: string, fault: string, allowed: readonly string[]) {
    super(`${option}: ${fault}; allowed: ${allowed.join(', ')}`);
    this.name = 'UsageError';
  }
}

/** The end of a command that was stopped with Ctrl-C. @param state what became of the work, a sentence */
export function interrupted(state?: string): Failure {
  return new Failure(EXIT.interruption, ['Stopped from the keyboard.', state].filter(Boolean).join(' '));
}

/** The failure as an admin reads it. */
export function describeFailure(failure: Failure): string {
  return [`✖ ${failure.message}`, ...failure.advice.map((line) => `  → ${line}`), ''].join('\n');
}

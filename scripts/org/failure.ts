/** How a command ends when it does not end well: one exit code per kind of trouble, the reason, and what to do. */

/** Exit codes; scripts may rely on them. */
export const EXIT = {
  done: 0,
  /** The org, or Salesforce, said no. Nothing was changed. */
  refused: 1,
  /** The command line is wrong. */
  usage: 2,
  /** The source is not fit to be sent; no org was asked. */
  notReady: 3,
  /** No org reached: not logged in, login expired, no network. */
  login: 4,
  /** The org has the work and had not finished when we stopped looking. */
  unfinished: 5,
  /** Somebody stopped the work in the org. */
  cancelled: 6,
  /** Stopped from the keyboard. */
  interrupted: 130,
} as const;

export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** An expected end of a command: told without a stack trace. */
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

/** The failure as an admin reads it. */
export function told(failure: Failure): string {
  return [`✖ ${failure.message}`, ...failure.advice.map((line) => `  → ${line}`), ''].join('\n');
}

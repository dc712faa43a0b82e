/** What the doors to records answer while there is no org behind them: loading first, then a plain error. */
export const NO_ORG = 'The preview has no org behind it.';

interface Result {
  readonly data: undefined;
  readonly error: { readonly body: { readonly message: string } } | undefined;
}

/** Wire adapter that reports that there is no org. */
export class UnavailableAdapter {
  readonly #report: (result: Result) => void;

  constructor(report: (result: Result) => void) {
    this.#report = report;
    report({ data: undefined, error: undefined });
  }

  connect(): void {
    // The adapter answers when it is given its parameters.
  }

  update(): void {
    this.#report({ data: undefined, error: { body: { message: NO_ORG } } });
  }

  disconnect(): void {
    // It listens to nothing.
  }
}

/** Stands in for a function that would change or read a record. */
export function unavailable(): Promise<never> {
  return Promise.reject(Object.assign(new Error(NO_ORG), { body: { message: NO_ORG } }));
}

/** Stands in for `lightning/uiRecordApi` over the sample org. */
import type { Representation } from '../org/uiApi.ts';
import { api } from './org.ts';

export const { createRecord, updateRecord, deleteRecord } = api;

/** Every other part of the page looks at the records itself. */
export function notifyRecordUpdateAvailable(): Promise<void> {
  return Promise.resolve();
}

interface Result {
  readonly data: Representation | undefined;
  readonly error: { readonly body: Readonly<Record<string, unknown>> } | undefined;
}

/** Wire adapter. */
export class getRecord {
  private readonly report: (result: Result) => void;

  constructor(report: (result: Result) => void) {
    this.report = report;
    report({ data: undefined, error: undefined });
  }

  connect(): void {
    // The adapter answers when it is given its parameters.
  }

  update({ recordId }: { readonly recordId?: string | null }): void {
    if (!recordId) return;
    const data = api.record(recordId) ?? undefined;
    const body = {
      statusCode: 404,
      errorCode: 'NOT_FOUND',
      message: 'The requested resource does not exist',
    };
    this.report({ data, error: data ? undefined : { body } });
  }

  disconnect(): void {
    // It listens to nothing.
  }
}

/** Errors of the stand-in org, in the shapes in which UI API reports its own (User Interface API Developer Guide). */

/** One thing that is wrong with a record. */
export interface RecordFault {
  readonly errorCode: string;
  readonly message: string;
  /** null: it is about the record. */
  readonly field: string | null;
}

/** What a function of `lightning/uiRecordApi` is rejected with. */
export interface FetchError {
  readonly ok: false;
  readonly status: number;
  readonly statusText: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
}

const STATUS_TEXT: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  412: 'Precondition Failed',
};

function fetchError(status: number, body: Readonly<Record<string, unknown>>): FetchError {
  const statusText = STATUS_TEXT[status] ?? 'Server Error';
  return { ok: false, status, statusText, headers: {}, body: { statusCode: status, ...body } };
}

/** A plain error, about the request as a whole. */
export function refusalError(status: number, errorCode: string, message: string): FetchError {
  return fetchError(status, { errorCode, message });
}

/** What is wrong with a record that was to be written: errors of fields and of the record apart. */
export function recordError(faults: readonly RecordFault[]): FetchError {
  const entries = faults.map((fault) => ({
    constituentField: null,
    duplicateRecordError: null,
    errorCode: fault.errorCode,
    field: fault.field,
    fieldLabel: fault.field,
    message: fault.message,
  }));
  const fields = [...new Set(entries.flatMap(({ field }) => (field === null ? [] : [field])))];
  return fetchError(400, {
    enhancedErrorType: 'RecordError',
    message: 'An error occurred while trying to update the record. Please try again.',
    output: {
      errors: entries.filter(({ field }) => field === null),
      fieldErrors: Object.fromEntries(
        fields.map((name) => [name, entries.filter(({ field }) => field === name)]),
      ),
    },
  });
}

// Modules of the platform through which records are read and written. Ambient: keep this file free of imports at its top level.

declare module 'lightning/uiRecordApi' {
  import type { WireAdapterConstructor } from 'lwc';

  export type FieldValue = string | number | boolean | null;

  /** A record as UI API returns it. */
  export interface RecordRepresentation {
    readonly id: string;
    readonly apiName: string;
    /** ISO 8601, UTC; `updateRecord` takes it back as `ifUnmodifiedSince`. */
    readonly lastModifiedDate: string | null;
    readonly fields: Readonly<
      Record<string, { readonly value: unknown; readonly displayValue: string | null } | undefined>
    >;
  }

  export interface RecordInput {
    /** Only to create. */
    readonly apiName?: string;
    readonly fields: Readonly<Record<string, FieldValue>>;
  }

  export function createRecord(input: RecordInput): Promise<RecordRepresentation>;
  /** @param input with `Id` among its fields */
  export function updateRecord(
    input: RecordInput,
    clientOptions?: { readonly ifUnmodifiedSince: string },
  ): Promise<RecordRepresentation>;
  export function deleteRecord(recordId: string): Promise<void>;
  /** Tells other components on the page that a record is another now. */
  export function notifyRecordUpdateAvailable(records: readonly { recordId: string }[]): Promise<void>;

  /** Wire adapter. */
  export const getRecord: WireAdapterConstructor;
}

declare module 'lightning/graphql' {
  import type { WireAdapterConstructor } from 'lwc';

  /** A parsed query; opaque. */
  export interface GraphqlDocument {
    readonly kind?: unknown;
  }

  /** What the wire adapter hands over; both are undefined while it loads. */
  export interface GraphqlResult {
    readonly data?: unknown;
    readonly errors?: readonly { readonly message: string }[] | undefined;
    /** Asks the org again; the wire then hands over a new result. */
    readonly refresh?: () => Promise<void>;
  }

  /** A query, which may be put together of parts; values go into its variables. */
  export function gql(parts: TemplateStringsArray, ...values: readonly string[]): GraphqlDocument;

  /** Wire adapter. */
  export const graphql: WireAdapterConstructor;
}

declare module '@salesforce/user/Id' {
  const id: string;
  export default id;
}

/** The stand-in's records of the package's objects: taken as trees, checked against the metadata, all of a request or none. */
import { memoryStore } from '../../../scripts/preview/org/store.ts';
import { uiApiOver } from '../../../scripts/preview/org/uiApi.ts';
import { OBJECTS } from '../testOrg.ts';
import type { FetchError } from '../../../scripts/preview/org/errors.ts';
import type { Store, StoredValue } from '../../../scripts/preview/org/store.ts';
import type { UiApi } from '../../../scripts/preview/org/uiApi.ts';

/** What one record of a tree came to, as the SObject Tree API tells it. */
export interface TreeResult {
  readonly referenceId: string;
  readonly id?: string;
  readonly errors?: readonly {
    readonly statusCode: string;
    readonly message: string;
    readonly fields: readonly string[];
  }[];
}

interface Tree extends Readonly<Record<string, unknown>> {
  readonly attributes: { readonly type: string; readonly referenceId: string };
}

interface Trees {
  readonly records: readonly Tree[];
}

/** As many as the API takes in one request, those inside others counted. */
const LIMIT = 200;

/** The field of an object by which its records belong to those of another, by the name of that relationship. */
function parentField(object: string, parent: string, relationship: string): string | undefined {
  return Object.entries(OBJECTS[object] ?? {}).find(
    ([, { referenceTo, relationshipName }]) =>
      referenceTo === parent && `${relationshipName ?? ''}__r` === relationship,
  )?.[0];
}

function errorsOf({ body }: FetchError): TreeResult['errors'] {
  const { output, errorCode, message } = body as {
    readonly output?: {
      readonly errors: readonly Fault[];
      readonly fieldErrors: Readonly<Record<string, readonly Fault[]>>;
    };
    readonly errorCode?: string;
    readonly message: string;
  };
  const faults = output ? [...output.errors, ...Object.values(output.fieldErrors).flat()] : [];
  if (faults.length === 0) return [{ statusCode: errorCode ?? 'UNKNOWN_EXCEPTION', message, fields: [] }];
  return faults.map((fault) => ({
    statusCode: fault.errorCode,
    message: fault.message,
    fields: fault.field === null ? [] : [fault.field],
  }));
}

interface Fault {
  readonly errorCode: string;
  readonly message: string;
  readonly field: string | null;
}

export class OrgRecords {
  readonly store: Store = memoryStore();

  /** @param forbidden objects, and fields as `Object.Field`, that the user may not see */
  async save(
    object: string,
    trees: Trees,
    userId: string,
    forbidden: readonly string[],
  ): Promise<TreeResult[]> {
    const before = this.store.read();
    const api = uiApiOver({
      objects: OBJECTS,
      store: this.store,
      userId,
      now: () => '2026-11-22T12:00:00.000Z',
      access: (name) => (forbidden.includes(name) ? 'none' : 'edit'),
    });
    const results: TreeResult[] = [];
    for (const tree of trees.records) await this.grow(api, tree, object, {}, results);
    const references = new Set(results.map(({ referenceId }) => referenceId));
    const wrong = results.filter(({ errors }) => errors !== undefined);
    const counted = references.size === results.length && results.length <= LIMIT;
    if (wrong.length === 0 && counted) return results;
    this.store.write(before);
    if (counted) return wrong;
    const message = `At most ${LIMIT} records, each with a reference of its own`;
    return [{ referenceId: '', errors: [{ statusCode: 'INVALID_INPUT', message, fields: [] }] }];
  }

  private async grow(
    api: UiApi,
    { attributes, ...content }: Tree,
    object: string,
    parent: Readonly<Record<string, string>>,
    results: TreeResult[],
  ): Promise<void> {
    const { referenceId, type } = attributes;
    const entries = Object.entries(content);
    const nested = entries.filter(([, value]) => typeof value === 'object' && value !== null);
    const plain = entries.filter((entry) => !nested.includes(entry));
    const fields = { ...(Object.fromEntries(plain) as Record<string, StoredValue>), ...parent };
    try {
      if (type !== object) throw new Error(`${type} stands where ${object} belongs`);
      const { id } = await api.createRecord({ apiName: type, fields });
      results.push({ referenceId, id });
      for (const [relationship, trees] of nested) {
        for (const tree of (trees as Trees).records) {
          const field = parentField(tree.attributes.type, type, relationship);
          if (field === undefined) throw new Error(`${type} has no ${relationship}`);
          await this.grow(api, tree, tree.attributes.type, { [field]: id }, results);
        }
      }
    } catch (error) {
      if (error instanceof Error) throw error;
      results.push({ referenceId, errors: errorsOf(error as FetchError) ?? [] });
    }
  }
}

/** The stand-in's data API: what a query finds, and what becomes of records that are sent. */
import { OBJECTS } from '../testOrg.ts';
import { error, json } from './json.ts';
import { matching, soqlIn } from './soql.ts';
import type { Answer } from './metadataApi.ts';
import type { RestRequest, Script } from './restApi.ts';
import type { Soql } from './soql.ts';
import type { OrgRecords } from './tree.ts';

/** What `sf data query` asks for beside the records: which columns they have. */
function columns({ fields }: Soql): Answer {
  return json({
    columnMetadata: fields.map((columnName) => ({ columnName, displayName: columnName, joinColumns: [] })),
  });
}

/** Why the user cannot ask the package's objects for this; undefined where the query is about something else. */
function unseen({ object, fields, where }: Soql, forbidden: readonly string[]): Answer | undefined {
  const known = OBJECTS[object];
  if (known === undefined) return undefined;
  if (forbidden.includes(object)) {
    return error(400, 'INVALID_TYPE', `sObject type '${object}' is not supported.`);
  }
  const strange = [...fields, ...(where ? [where.field] : [])].find(
    (name) => name !== 'Id' && (!(name in known) || forbidden.includes(`${object}.${name}`)),
  );
  if (strange === undefined) return undefined;
  return error(400, 'INVALID_FIELD', `No such column '${strange}' on entity '${object}'`);
}

/** The answer to whoever comes with a session that is no longer valid. */
const EXPIRED = error(401, 'INVALID_SESSION_ID', 'Session expired or invalid');

export function queried(query: URLSearchParams, script: Script, { store }: OrgRecords): Answer {
  const text = query.get('q') ?? '';
  const unknown = script.unknownFields.find((name) => text.includes(name));
  if (unknown !== undefined) return error(400, 'INVALID_FIELD', `No such column '${unknown}' on entity`);
  const soql = soqlIn(text);
  if (script.expiresOn === soql.object) {
    script.login = 'expired';
    return EXPIRED;
  }
  const refused = unseen(soql, script.forbidden);
  if (refused !== undefined) return refused;
  if (query.get('columns') === 'true') return columns(soql);
  const rows = store.read().rows[soql.object] ?? script.records[soql.object] ?? [];
  const found = matching(rows, soql);
  return json({ totalSize: found.length, done: true, records: found });
}

const FULL = [{ statusCode: 'STORAGE_LIMIT_EXCEEDED', message: 'storage limit exceeded', fields: [] }];

/** Records with records in them; see the REST API Developer Guide, SObject Tree. Undefined: the answer gets lost. */
export async function saved(
  object: string,
  { body, userId }: RestRequest,
  { tree, forbidden }: Script,
  records: OrgRecords,
): Promise<Answer | undefined> {
  if (!(object in OBJECTS) || forbidden.includes(object)) {
    return error(404, 'NOT_FOUND', 'The requested resource does not exist');
  }
  if (tree === 'full') {
    return json({ hasErrors: true, results: [{ referenceId: 'Assessment1', errors: FULL }] }, 400);
  }
  const trees = JSON.parse(body) as Parameters<OrgRecords['save']>[1];
  const results = await records.save(object, trees, userId, forbidden);
  if (tree === 'answerLost') return undefined;
  const hasErrors = results.some(({ errors }) => errors !== undefined);
  return json({ hasErrors, results }, hasErrors ? 400 : 201);
}

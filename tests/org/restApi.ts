/** The stand-in's REST API: who the user is, what a query finds, what a permission set's assignment meets. */
import { devHub, SCRATCH } from './devHub.ts';
import type { Answer, Ending } from './metadataApi.ts';

/** What a test may choose; changed at any time. */
export interface Script {
  login: 'open' | 'expired';
  deploy: Ending;
  permissionSet: 'assigned' | 'alreadyAssigned' | 'forbidden';
  /** Settings files by name, as they are retrieved. */
  settings: Record<string, string>;
  /** Records by the object that is queried. */
  records: Record<string, readonly Record<string, unknown>[]>;
  /** Objects that the user may not query, or fields that are not there, found in the query's text. */
  unknownFields: readonly string[];
}

export const USER = { Id: '005000000000001AAA', Username: 'dana@example.com' } as const;
export const ORG_ID = '00D000000000001EAA';

/** An org that says yes to everything. */
export const OPEN: Readonly<Script> = {
  login: 'open',
  deploy: 'succeeds',
  permissionSet: 'assigned',
  settings: {},
  records: {
    Organization: [
      {
        Id: ORG_ID,
        Name: 'Example',
        InstanceName: 'NA100',
        IsSandbox: false,
        TrialExpirationDate: null,
        NamespacePrefix: null,
        OrganizationType: 'Enterprise Edition',
      },
    ],
    User: [USER],
    PermissionSet: [{ Id: '0PS000000000001AAA' }],
  },
  unknownFields: [],
};

function json(body: unknown, status = 200): Answer {
  return { status, type: 'application/json', body: JSON.stringify(body) };
}

function error(status: number, errorCode: string, message: string): Answer {
  return json([{ errorCode, message }], status);
}

/** What `sf data query` asks for beside the records: which columns they have. */
function columns(soql: string): Answer {
  const [, list = ''] = /^SELECT (.*?) FROM /i.exec(soql) ?? [];
  const names = list.split(',').map((name) => name.trim());
  return json({
    columnMetadata: names.map((columnName) => ({ columnName, displayName: columnName, joinColumns: [] })),
  });
}

function queried(query: URLSearchParams, { records, unknownFields }: Script): Answer {
  const soql = query.get('q') ?? '';
  const unknown = unknownFields.find((name) => soql.includes(name));
  if (unknown !== undefined) return error(400, 'INVALID_FIELD', `No such column '${unknown}' on entity`);
  if (query.get('columns') === 'true') return columns(soql);
  const [, object = ''] = /\bFROM (\w+)/i.exec(soql) ?? [];
  const found = records[object] ?? [];
  return json({ totalSize: found.length, done: true, records: found });
}

const ASSIGNMENTS: Readonly<Record<Script['permissionSet'], Answer>> = {
  assigned: json({ id: '0Pa000000000001AAA', success: true, errors: [] }, 201),
  alreadyAssigned: error(400, 'DUPLICATE_VALUE', 'Duplicate PermissionSetAssignment.'),
  forbidden: error(400, 'INSUFFICIENT_ACCESS_OR_READONLY', 'You cannot assign this permission set.'),
};

export interface RestRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** The stand-in's own address. */
  readonly url: string;
}

/** Answers one request as the script says. */
export function rest({ method, path, query, url }: RestRequest, script: Script): Answer {
  if (script.login === 'expired') return error(401, 'INVALID_SESSION_ID', 'Session expired or invalid');
  const hub = devHub(method, path, url);
  if (hub !== undefined) return json(hub.body, hub.status);
  if (path.endsWith('/userinfo')) {
    return json({ user_id: USER.Id, organization_id: ORG_ID, preferred_username: USER.Username, urls: {} });
  }
  if (path === '/services/data')
    return json([{ label: 'any', url: '/services/data/v66.0', version: '66.0' }]);
  if (/^\/services\/data\/v[\d.]+\/?$/.test(path)) return json({});
  if (path.includes('/sobjects/PermissionSetAssignment')) {
    return method === 'DELETE'
      ? { status: 204, type: 'application/json', body: '' }
      : ASSIGNMENTS[script.permissionSet];
  }
  if (path.includes('/sobjects/User/'))
    return json(path.includes(SCRATCH.userId) ? { Id: SCRATCH.userId, Username: SCRATCH.username } : USER);
  if (/\/query\/?$/.test(path)) return queried(query, script);
  return error(404, 'NOT_FOUND', `The stand-in has no ${path}`);
}

/** The stand-in's REST API: who the user is, what a query finds, what a permission set's assignment and a record meet. */
import { queried, saved } from './dataApi.ts';
import { devHub, SCRATCH } from './devHub.ts';
import { error, json } from './json.ts';
import type { Answer, Ending } from './metadataApi.ts';
import type { OrgRecords } from './tree.ts';

/** What a test may choose; changed at any time. */
export interface Script {
  /** For an `sf` that is stood in for: `page` is one to sign in at, in place of an answer; `hangs`: there is none. */
  login: 'open' | 'expired' | 'page' | 'hangs';
  /** The object whose query finds the session expired, and all that come after; empty: none does. */
  expiresOn: string;
  deploy: Ending;
  /** The languages that are on, as translations of theirs are listed; `off`: Translation Workbench is. */
  languages: readonly string[] | 'off';
  /** Settings files by name, as they are retrieved. */
  settings: Record<string, string>;
  /** Records by the object that is queried. */
  records: Record<string, readonly Record<string, unknown>[]>;
  /** Objects that the user may not query, or fields that are not there, found in the query's text. */
  unknownFields: readonly string[];
  /** What becomes of records that are sent: checked and kept, or in place of it no room, or an answer that gets lost. */
  tree: 'kept' | 'full' | 'answerLost';
  /** Objects of the package, and their fields as `Object.Field`, that the user may not see. */
  forbidden: readonly string[];
}

export const USER = { Id: '005000000000001AAA', Username: 'dana@example.com' } as const;
export const ORG_ID = '00D000000000001EAA';

/** An org that says yes to everything. */
export const OPEN: Readonly<Script> = {
  login: 'open',
  expiresOn: '',
  deploy: 'succeeds',
  languages: 'off',
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
    User: [USER, { Id: SCRATCH.userId, Username: SCRATCH.username }],
    PermissionSet: [{ Id: '0PS000000000001AAA' }],
  },
  unknownFields: [],
  tree: 'kept',
  forbidden: [],
};

export interface RestRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** The stand-in's own address. */
  readonly url: string;
  readonly body: string;
  /** Whose token it came with. */
  readonly userId: string;
}

/** Answers one request as the script says; undefined where the connection is to be cut. */
export async function rest(
  request: RestRequest,
  script: Script,
  records: OrgRecords,
): Promise<Answer | undefined> {
  const { method, path, query, url } = request;
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
      : json({ id: '0Pa000000000001AAA', success: true, errors: [] }, 201);
  }
  if (path.includes('/sobjects/User/'))
    return json(path.includes(SCRATCH.userId) ? { Id: SCRATCH.userId, Username: SCRATCH.username } : USER);
  if (/\/query\/?$/.test(path)) return queried(query, script, records);
  const [, object] = /\/composite\/tree\/(\w+)$/.exec(path) ?? [];
  if (object !== undefined && method === 'POST') return saved(object, request, script, records);
  return error(404, 'NOT_FOUND', `The stand-in has no ${path}`);
}

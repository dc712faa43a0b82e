/** The stand-in's Dev Hub: signs up one scratch org, which is the stand-in itself under another user, and deletes it. */

/** The scratch org's user and id. */
export const SCRATCH = {
  username: 'demo@example.com',
  userId: '005000000000002AAA',
  orgId: '00D000000000002EAA',
} as const;

const SIGNUP = '2SR000000000001AAA';

/** The record by which a Dev Hub knows a scratch org. */
export function signup(url: string): Readonly<Record<string, unknown>> {
  return {
    Id: SIGNUP,
    Status: 'Active',
    SignupUsername: SCRATCH.username,
    ScratchOrg: SCRATCH.orgId.slice(0, 15),
    // On an instance whose name ends so, `sf` signs in at LoginUrl.
    SignupInstance: 'USA9999S',
    LoginUrl: url,
    AuthCode: 'an-auth-code',
    ConnectedAppConsumerKey: 'PlatformCLI',
    ConnectedAppCallbackUrl: 'http://localhost:1717/OauthRedirect',
    CreatedDate: '2026-11-22T00:00:00.000+0000',
    ExpirationDate: '2026-11-29',
  };
}

/** Exchanged for the auth code. Without a refresh token: `sf` renews at Salesforce's own addresses only. */
export function token(url: string): Readonly<Record<string, unknown>> {
  return {
    access_token: `${SCRATCH.orgId}!a.token`,
    instance_url: url,
    id: `${url}/id/${SCRATCH.orgId}/${SCRATCH.userId}`,
    token_type: 'Bearer',
  };
}

/** @returns what the Dev Hub answers; undefined where the request is none of its own */
export function devHub(
  method: string,
  path: string,
  url: string,
): { readonly status: number; readonly body: unknown } | undefined {
  if (path === '/services/oauth2/token') return { status: 200, body: token(url) };
  if (path.includes('/sobjects/ActiveScratchOrg/') && method === 'DELETE') return { status: 204, body: '' };
  if (!path.includes('/sobjects/ScratchOrgInfo')) return undefined;
  if (method === 'POST') return { status: 201, body: { id: SIGNUP, success: true, errors: [] } };
  return { status: 200, body: signup(url) };
}

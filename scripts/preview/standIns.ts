/**
 * Stand-ins on this machine for what the wizard asks on the web, so that its look-ups can be tried with no internet: a
 * resolver of DNS over HTTPS, and Microsoft's directory of tenants. They know a few domains, those of the sample org's
 * users among them.
 */

/** What one of them answers. */
interface StandInAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** Where the preview serves them. */
const DNS = '/stand-in/dns-query';
const TENANT = /^\/stand-in\/tenants\/([^/]+)\/v2\.0\/\.well-known\/openid-configuration$/;

const TYPES: Readonly<Record<string, number>> = { CNAME: 5, MX: 15, TXT: 16 };

/** Records by type and name. */
const ZONE: Readonly<Record<string, readonly string[]>> = {
  'MX contoso.com': ['0 contoso-com.mail.protection.outlook.com.'],
  'CNAME autodiscover.contoso.com': ['autodiscover.outlook.com.'],
  // A filter hides the mailboxes: only with the tenant there is a weak sign.
  'MX contoso.de': ['10 eu-smtp-inbound-1.mimecast.com.'],
  'TXT contoso.de': ['"MS=ms12345678"', '"v=spf1 include:spf.protection.outlook.com -all"'],
  'MX fabrikam.com': ['1 aspmx.l.google.com.'],
  'MX agency.example': ['0 agency-example.mail.protection.office365.us.'],
};

const WORLDWIDE = { tenant_region_scope: 'EU', cloud_instance_name: 'microsoftonline.com' };

/** The part of each tenant's metadata that says in which cloud it is. */
const TENANTS: ReadonlyMap<string, object> = new Map<string, object>([
  ['contoso.com', WORLDWIDE],
  ['contoso.de', WORLDWIDE],
  [
    'agency.example',
    {
      tenant_region_scope: 'USGov',
      tenant_region_sub_scope: 'DODCON',
      cloud_instance_name: 'microsoftonline.us',
    },
  ],
]);

/**
 * What a stand-in answers.
 * @param path on the preview's server
 * @returns null where there is no stand-in
 */
export function standInAnswer(path: string, query: URLSearchParams): StandInAnswer | null {
  if (path === DNS) return dnsAnswer(query.get('name') ?? '', query.get('type') ?? '');
  const [, domain] = TENANT.exec(path) ?? [];
  return domain === undefined ? null : tenantAnswer(domain.toLowerCase());
}

/** As public resolvers answer in JSON. */
function dnsAnswer(name: string, type: string): StandInAnswer {
  const data = ZONE[`${type} ${name}`] ?? [];
  const isKnown = Object.keys(ZONE).some((key) => key.endsWith(` ${name}`));
  const answer = {
    Status: isKnown ? 0 : 3,
    TC: false,
    Question: [{ name, type: TYPES[type] }],
    Answer: data.map((each) => ({ name, type: TYPES[type], TTL: 300, data: each })),
  };
  return { status: 200, type: 'application/dns-json', body: JSON.stringify(answer) };
}

/** As Microsoft's sign-in service answers, as far as it tells whether there is a tenant, and in which cloud. */
export function tenantAnswer(domain: string): StandInAnswer {
  const found = TENANTS.get(domain);
  const metadata = found ? { issuer: 'https://sign-in.example/', ...found } : { error: 'invalid_tenant' };
  return { status: found ? 200 : 400, type: 'application/json', body: JSON.stringify(metadata) };
}

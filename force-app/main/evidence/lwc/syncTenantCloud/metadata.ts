/**
 * Reads the public sign-in metadata of a tenant: whether a domain has one, and in which Microsoft cloud it is.
 *
 * The fields are those of OpenID Connect discovery (https://openid.net/specs/openid-connect-discovery-1_0.html) and
 * Microsoft's own, as https://login.microsoftonline.com/DOMAIN/v2.0/.well-known/openid-configuration answers (seen 2026-11-23).
 */
import type { AnswerValue } from 'c/syncFacts';
import type { Strength } from 'c/syncMailService';

type Cloud = AnswerValue<'microsoftCloud'>;

/** A tenant that a domain belongs to. It proves an account at Microsoft, not a mailbox there. */
export interface TenantFound {
  readonly kind: 'tenant';
  readonly domain: string;
  /** Null where the metadata does not say, or says two things. */
  readonly microsoftCloud: Cloud | null;
  /** Strong only where two fields say the same. */
  readonly strength: Strength;
}

/** The domain belongs to no tenant of the cloud that was asked. */
interface NoTenant {
  readonly kind: 'noTenant';
  readonly domain: string;
}

export type TenantFinding = TenantFound | NoTenant;

const INSTANCES: Readonly<Record<string, Cloud>> = {
  'microsoftonline.com': 'worldwide',
  'microsoftonline.us': 'gccHighOrDod',
  'partner.microsoftonline.cn': 'china21Vianet',
};
const SUB_SCOPES: Readonly<Record<string, Cloud>> = {
  GCC: 'worldwide',
  DODCON: 'gccHighOrDod',
  DOD: 'gccHighOrDod',
};
const GOVERNMENT = ['USGOV', 'USG', 'DOD'];
const REGION = /^[A-Z]{2,3}$/;

/**
 * @param status of the HTTP response
 * @param body anything
 * @returns null where this is no answer to the question
 */
export function readTenantMetadata(domain: string, status: number, body: string): TenantFinding | null {
  const metadata = objectIn(body);
  if (!metadata) return null;
  if (status === 400) return isInvalidTenant(metadata) ? { kind: 'noTenant', domain } : null;
  const { issuer } = metadata;
  if (status !== 200 || typeof issuer !== 'string') return null;
  const signs = signsIn(metadata);
  const [cloud] = signs;
  const agree = signs.every((each) => each === cloud);
  return {
    kind: 'tenant',
    domain,
    microsoftCloud: agree ? (cloud ?? null) : null,
    strength: agree && signs.length > 1 ? 'strong' : 'weak',
  };
}

function objectIn(body: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? { ...value } : null;
  } catch {
    // Not JSON, such as the page of a proxy.
    return null;
  }
}

function isInvalidTenant({ error, error_description: text }: Readonly<Record<string, unknown>>): boolean {
  return error === 'invalid_tenant' || (typeof text === 'string' && text.startsWith('AADSTS90002'));
}

/** What each field says by itself; one that says nothing is left out. */
function signsIn(metadata: Readonly<Record<string, unknown>>): Cloud[] {
  const text = (key: string): string => {
    const value = metadata[key];
    return typeof value === 'string' ? value : '';
  };
  const subScope = SUB_SCOPES[text('tenant_region_sub_scope').toUpperCase()];
  const region = text('tenant_region_scope').toUpperCase();
  const instance = INSTANCES[text('cloud_instance_name').toLowerCase()];
  const isGovernment = GOVERNMENT.includes(region);
  // A region such as NA is where the data is; it shows the cloud only where the government has none of its own.
  const byRegion = isGovernment && subScope === undefined ? 'gccHighOrDod' : undefined;
  const isPlain = !isGovernment && REGION.test(region) && subScope === undefined && instance === 'worldwide';
  const signs: (Cloud | undefined)[] = [instance, subScope, byRegion, isPlain ? 'worldwide' : undefined];
  return signs.filter((sign) => sign !== undefined);
}

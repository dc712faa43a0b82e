/** Where domains are looked up, as options of the commands that do so. */
import { DohResolver, PUBLIC_RESOLVERS, ReliableResolver, type Resolver } from 'c/syncDns';
import { MICROSOFT_SIGN_IN, WebTenantDirectory } from 'c/syncTenantCloud';
import { addressFor } from '../../command/values.ts';
import type { Sources } from './detector.ts';
import { SystemResolver } from './systemResolver.ts';

/** The resolver that the machine itself uses. */
const SYSTEM = 'system';

/** Nothing is asked of Microsoft. */
export const OFF = 'off';

const readResolver = addressFor('--resolver', ['https:', 'http:'], SYSTEM);

function addResolver(text: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), readResolver(text)];
}

export const RESOLVER = [
  '--resolver <URL|system>',
  "a DNS-over-HTTPS resolver that answers in JSON, or system for this machine's own. Given more than once, " +
    `the next is asked where one fails (default: ${PUBLIC_RESOLVERS.join(', then ')})`,
  addResolver,
] as const;

/** Its default is the command's own. */
export const TENANTS = [
  '--tenants <URL|off>',
  "ask for the public sign-in metadata of each domain's tenant, at the address before /DOMAIN/v2.0/…, such as " +
    MICROSOFT_SIGN_IN,
  addressFor('--tenants', ['https:', 'http:'], OFF),
] as const;

function resolverAt(address: string): Resolver {
  return address === SYSTEM ? new SystemResolver() : new DohResolver(address, fetch);
}

/**
 * @param resolvers as given; undefined: the public ones
 * @param tenants an address, or `off`
 * @param concurrency requests under way at a time
 */
export function sourcesAt(
  resolvers: readonly string[] = PUBLIC_RESOLVERS,
  tenants: string,
  concurrency: number,
): Sources {
  return {
    resolver: new ReliableResolver(resolvers.map(resolverAt), { concurrency }),
    tenants: tenants === OFF ? null : new WebTenantDirectory(fetch, tenants),
  };
}

/** The look-ups of the domains that the admin names, one or several at once. */
import { detectMailService, type DnsFailure, type Resolver } from 'c/syncDns';
import type { MailService } from 'c/syncMailService';
import type { BegunStateOf } from './lookup';
import { Lookups } from './lookups';

export type LookupState = BegunStateOf<MailService, DnsFailure>;

export type DomainLookups = Lookups<MailService, DnsFailure>;

export function domainLookups(resolver: Resolver): DomainLookups {
  return new Lookups(async (domain, signal) => {
    const { finding, failure } = await detectMailService(domain, resolver, { signal });
    return failure ? { failure: failure.failure } : { finding };
  });
}

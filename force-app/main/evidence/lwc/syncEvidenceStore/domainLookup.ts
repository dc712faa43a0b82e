/** The look-up of one domain that the admin names. */
import { detectMailService, type Failure, type Resolver } from 'c/syncDns';
import type { MailService } from 'c/syncMailService';
import { Lookup, type LookupOutcome, type StateOf } from './lookup';

export type LookupState = StateOf<MailService, Failure>;

export class DomainLookup extends Lookup<MailService, Failure> {
  private readonly resolver: Resolver;

  constructor(resolver: Resolver) {
    super();
    this.resolver = resolver;
  }

  protected override async ask(
    domain: string,
    signal: AbortSignal,
  ): Promise<LookupOutcome<MailService, Failure>> {
    const { finding, failure } = await detectMailService(domain, this.resolver, { signal });
    return failure ? { failure: failure.failure } : { finding };
  }
}

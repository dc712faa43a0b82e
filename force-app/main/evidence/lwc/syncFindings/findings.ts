/**
 * What the wizard has seen for itself. It lives as long as the page, so that going to another question and back loses
 * nothing and ends nothing that is under way; only what it means is ever kept elsewhere. It asks for nothing before it
 * is asked.
 */
import type { QuestionId } from 'c/syncFacts';
import type { Resolver } from 'c/syncDns';
import { DomainLookup, type LookupState } from './domainLookup';
import { OrgDomains, type OrgDomainsState } from './orgDomains';
import { type Watchable, Watched } from './watched';

/** A Microsoft admin's reply as it was pasted. */
export interface Reply {
  readonly text: string;
  /** The id of the Lightning Sync app, as it was typed. */
  readonly appId: string;
}

/** All that was seen so far. */
export interface Seen {
  readonly domain: LookupState;
  readonly org: OrgDomainsState;
  readonly reply: Reply;
}

/** Evidence of the mail domains, or of a Microsoft admin's reply. */
export type EvidenceKind = 'domains' | 'reply';

const KIND: Readonly<Partial<Record<QuestionId, EvidenceKind>>> = {
  emailService: 'domains',
  microsoftCloud: 'domains',
  ewsAccess: 'reply',
};

/** The evidence that helps with a question; null: there is none. */
export function evidenceFor(question: QuestionId): EvidenceKind | null {
  return KIND[question] ?? null;
}

export class Findings {
  readonly domain: DomainLookup;
  readonly org: OrgDomains;
  readonly reply = new Watched<Reply>({ text: '', appId: '' });
  /** All parts as one, whichever of them changes. */
  readonly seen: Watchable<Seen>;

  constructor(resolver: Resolver) {
    this.domain = new DomainLookup(resolver);
    this.org = new OrgDomains(resolver);
    this.seen = allOf(this.domain, this.org, this.reply);
  }

  /** Ends what is under way. */
  stop(): void {
    this.domain.cancel();
    this.org.cancel();
  }
}

function allOf(
  { state: domain }: DomainLookup,
  { state: org }: OrgDomains,
  reply: Watchable<Reply>,
): Watchable<Seen> {
  const seen = new Watched<Seen>({ domain: domain.value, org: org.value, reply: reply.value });
  domain.watch((value) => seen.set({ ...seen.value, domain: value }));
  org.watch((value) => seen.set({ ...seen.value, org: value }));
  reply.watch((value) => seen.set({ ...seen.value, reply: value }));
  return seen;
}

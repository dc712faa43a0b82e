/** Counts users by the domain of their address, in memory that grows with the domains, not with the users. */
import { normaliseDomain } from 'c/syncMailService';
import { isConsumerDomain } from './consumers';

export interface DomainCount {
  readonly domain: string;
  readonly users: number;
  /** A mail provider's for private people, not a company's. */
  readonly consumer: boolean;
}

export interface Census {
  readonly users: number;
  /** Most users first. */
  readonly domains: readonly DomainCount[];
  /** Users of further domains, once as many domains were met as are kept apart. */
  readonly others: number;
  readonly withoutAddress: number;
  /** Users with an address that holds no mail domain. */
  readonly unreadable: number;
  /** Users with a private address, with none, or with an unreadable one. */
  readonly withoutCompanyDomain: number;
}

interface Entry {
  readonly domain: string;
  readonly consumer: boolean;
  users: number;
}

/** Longest address, in characters (RFC 5321 §4.5.3.1, with the `@`), with what a sandbox adds. */
const LONGEST_ADDRESS = 330;

/** A sandbox makes addresses unusable with this (Salesforce Help, KB 000386507). */
const SANDBOX_SUFFIX = /\.invalid\.?$/i;
/** What older sandboxes did: `ada=contoso.com@example.com` (same article). */
const OLD_SANDBOX_DOMAIN = 'example.com';

/** How many spellings of a domain (letter case, sandbox) are remembered on average. */
const SPELLINGS = 4;

export class DomainCounter {
  private readonly mostDomains: number;
  private readonly byDomain = new Map<string, Entry>();
  /** By the text as it stands in the address, so that a domain is read once and not for each user. */
  private readonly byText = new Map<string, Entry>();
  private users = 0;
  private others = 0;
  private withoutAddress = 0;
  private unreadable = 0;

  /** @param mostDomains how many domains are kept apart; users of further ones are counted together */
  constructor(mostDomains = 10_000) {
    this.mostDomains = mostDomains;
  }

  /** Counts one user. */
  add(address: string | null | undefined): void {
    this.users += 1;
    if (!address) {
      this.withoutAddress += 1;
      return;
    }
    const at = address.lastIndexOf('@');
    if (at < 1 || address.length > LONGEST_ADDRESS) {
      this.unreadable += 1;
      return;
    }
    const text = address.slice(at + 1);
    const entry = this.byText.get(text) ?? this.entryOf(address, text);
    if (entry) entry.users += 1;
  }

  /** What was counted so far; a copy. */
  census(): Census {
    const domains = [...this.byDomain.values()]
      .map((entry) => ({ ...entry }))
      .sort((a, b) => b.users - a.users || (a.domain < b.domain ? -1 : 1));
    const consumers = domains.reduce((sum, { consumer, users }) => sum + (consumer ? users : 0), 0);
    return {
      users: this.users,
      domains,
      others: this.others,
      withoutAddress: this.withoutAddress,
      unreadable: this.unreadable,
      withoutCompanyDomain: consumers + this.withoutAddress + this.unreadable,
    };
  }

  /** @returns null where the user is counted elsewhere */
  private entryOf(address: string, text: string): Entry | null {
    const masked = text.toLowerCase() === OLD_SANDBOX_DOMAIN;
    const domain = domainOf(address, text, masked);
    if (domain === null) {
      this.unreadable += 1;
      return null;
    }
    const entry = this.byDomain.get(domain) ?? this.newEntry(domain);
    if (!entry) this.others += 1;
    else if (!masked && this.byText.size < SPELLINGS * this.mostDomains) this.byText.set(text, entry);
    return entry;
  }

  private newEntry(domain: string): Entry | null {
    if (this.byDomain.size >= this.mostDomains) return null;
    const entry = { domain, consumer: isConsumerDomain(domain), users: 0 };
    this.byDomain.set(domain, entry);
    return entry;
  }
}

function domainOf(address: string, text: string, masked: boolean): string | null {
  const local = address.length - text.length - 1;
  const original = masked ? address.lastIndexOf('=', local) : -1;
  if (original > 0) return normaliseDomain(address.slice(original + 1, local));
  return normaliseDomain(text.replace(SANDBOX_SUFFIX, ''));
}

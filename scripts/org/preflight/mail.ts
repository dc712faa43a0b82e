/** The mail services of the org's domains, seen from outside, and what together they suggest. */
import { Gate } from 'c/syncDns';
import type { AnswerValue, Answers } from 'c/syncFacts';
import type { MailService, ServiceId, Strength } from 'c/syncMailService';
import { type DomainCount, type ClassifiedDomain, suggest, type Suggestion } from 'c/syncUserDomains';
import { type Detected, detectDomain, type Sources, type TenantSeen } from '../../cli/detect/detector.ts';
import { interrupted } from '../../command/failure.ts';
import type { UserCount } from './users.ts';

/** A company's domain with what was seen of it. */
export interface DomainSeen extends Omit<DomainCount, 'consumer'> {
  readonly service: ServiceId;
  readonly strength: Strength;
  readonly microsoftCloud: AnswerValue<'microsoftCloud'> | null;
  /** Maker of the filter that receives the mail first. */
  readonly gateway: string | null;
  /** Absent: nothing was asked of Microsoft. */
  readonly tenant?: TenantSeen;
  /** Why it could not be looked up. */
  readonly error?: string;
}

export interface MailSeen extends Pick<Suggestion, 'mix' | 'strength' | 'usersSeen' | 'users'> {
  /** Those with most users, see MOST_DOMAINS. */
  readonly domains: readonly DomainSeen[];
  /** Company domains that were not looked up. */
  readonly domainsLeft: number;
  /** Answers that the evidence supports; for the admin to confirm. */
  readonly suggested: Pick<Answers, 'emailService' | 'microsoftCloud'>;
}

/** Each costs about four requests; a company's users are in its first few. */
const MOST_DOMAINS = 10;

/** Domains of all orgs, each looked up once: the orgs of one company share them. */
export class MailLookup {
  private readonly sources: Sources;
  private readonly gate: Gate;
  private readonly signal: AbortSignal;
  private readonly found = new Map<string, Promise<Detected>>();

  /** @param concurrency requests under way at a time at Microsoft; the resolver has its own bound */
  constructor(sources: Sources, concurrency: number, signal: AbortSignal) {
    this.sources = sources;
    this.gate = new Gate(concurrency);
    this.signal = signal;
  }

  /** @throws Failure (interrupted) only; a domain that cannot be looked up is reported in its entry */
  async see(users: UserCount): Promise<MailSeen> {
    try {
      return await this.seeAll(users);
    } catch (error) {
      if (this.signal.aborted) throw interrupted();
      throw error;
    }
  }

  private async seeAll({ domains, others }: UserCount): Promise<MailSeen> {
    const company = domains.filter(({ consumer }) => !consumer);
    const looked = await Promise.all(company.slice(0, MOST_DOMAINS).map((each) => this.lookUp(each)));
    const left = company.slice(MOST_DOMAINS).map((each): ClassifiedDomain => ({ ...each, seen: null }));
    const { mix, strength, usersSeen, users, emailService, microsoftCloud } = suggest(
      [...looked.map(({ classified }) => classified), ...left],
      others,
    );
    return {
      mix,
      strength,
      usersSeen,
      users,
      domains: looked.map(({ seen }) => seen),
      domainsLeft: left.length,
      suggested: {
        ...(emailService ? { emailService } : {}),
        ...(emailService === 'exchangeOnline' && microsoftCloud ? { microsoftCloud } : {}),
      },
    };
  }

  private async lookUp(
    count: DomainCount,
  ): Promise<{ readonly classified: ClassifiedDomain; readonly seen: DomainSeen }> {
    const detected = await this.look(count.domain);
    const { service = 'unknown', strength = 'weak', microsoftCloud = null, gateway = null } = detected;
    const { tenant, error } = detected;
    const failed = error === undefined ? {} : { error };
    const asked = tenant === undefined ? {} : { tenant };
    const { domain, users } = count;
    const isSeen = error === undefined;
    return {
      classified: { ...count, seen: isSeen ? (detected as MailService) : null },
      seen: { domain, users, service, strength, microsoftCloud, gateway, ...asked, ...failed },
    };
  }

  private look(domain: string): Promise<Detected> {
    const known = this.found.get(domain);
    if (known) return known;
    const { resolver, tenants } = this.sources;
    const { gate, signal } = this;
    const ask = tenants && ((name: string) => gate.run(() => tenants.find(name, signal), signal));
    const found = detectDomain({ text: domain, line: null }, resolver, ask, signal);
    this.found.set(domain, found);
    return found;
  }
}

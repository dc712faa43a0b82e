/** From the mail services of an org's domains to what they suggest for the org; the admin decides. */
import type { AnswerValue } from 'c/syncFacts';
import type { MailService, ServiceId, Strength } from 'c/syncMailService';
import type { DomainCount } from './counter';

type EmailService = AnswerValue<'emailService'>;

/** What the domains show together; labels have the same ids. */
export type MixId =
  'allOnline' | 'allGoogle' | 'allElsewhere' | 'onlineAndElsewhere' | 'mixed' | 'unclear' | 'nothingSeen';

/** A domain with what was seen of it; null: not looked up, or the look-up failed. */
export interface ClassifiedDomain extends DomainCount {
  readonly seen: MailService | null;
}

export interface Suggestion {
  readonly mix: MixId;
  /** The one answer that the evidence supports; null: ask. */
  readonly emailService: EmailService | null;
  /** Answers that fit the evidence, likeliest first; where it is more than one, ask. */
  readonly possible: readonly EmailService[];
  /** Only where every domain in Exchange Online shows the same one. */
  readonly microsoftCloud: AnswerValue<'microsoftCloud'> | null;
  /** Strong only if every company domain was seen, and each strongly. */
  readonly strength: Strength;
  /** Users of the company domains whose service was seen. */
  readonly usersSeen: number;
  /** Users of all company domains. */
  readonly users: number;
}

/** DNS does not distinguish Exchange Server from another host, nor a hybrid from either. */
const POSSIBLE: Readonly<Record<MixId, readonly EmailService[]>> = {
  allOnline: ['exchangeOnline'],
  allGoogle: ['google'],
  allElsewhere: ['exchangeOnPremises', 'other'],
  onlineAndElsewhere: ['exchangeHybrid', 'exchangeOnline', 'exchangeOnPremises'],
  mixed: [],
  unclear: [],
  nothingSeen: [],
};

const ALL_OF: Readonly<Record<Exclude<ServiceId, 'unknown'>, MixId>> = {
  exchangeOnline: 'allOnline',
  google: 'allGoogle',
  other: 'allElsewhere',
};

/**
 * What the mix of services suggests.
 * @param domains every domain of the org; those of private mail providers are ignored
 * @param others users of domains that were not kept apart
 */
export function suggest(domains: readonly ClassifiedDomain[], others = 0): Suggestion {
  const company = domains.filter(({ consumer }) => !consumer);
  const seen = company.flatMap(({ seen: service, users }) =>
    service && service.service !== 'unknown' ? [{ ...service, users }] : [],
  );
  const mix = mixOf(
    seen.map(({ service }) => service),
    company.some((domain) => domain.seen !== null),
  );
  const possible = POSSIBLE[mix];
  const clouds = new Set(
    seen.flatMap((each) => (each.service === 'exchangeOnline' ? [each.microsoftCloud ?? null] : [])),
  );
  const sure =
    others === 0 && seen.length === company.length && seen.every(({ strength }) => strength === 'strong');
  return {
    mix,
    emailService: possible.length === 1 ? (possible[0] ?? null) : null,
    possible,
    microsoftCloud: clouds.size === 1 ? ([...clouds][0] ?? null) : null,
    strength: sure && seen.length > 0 ? 'strong' : 'weak',
    usersSeen: sum(seen),
    users: sum(company) + others,
  };
}

function mixOf(services: readonly ServiceId[], lookedUp: boolean): MixId {
  const kinds = new Set(services);
  const [only] = kinds;
  if (only === undefined || only === 'unknown') return lookedUp ? 'unclear' : 'nothingSeen';
  if (kinds.size === 1) return ALL_OF[only];
  return kinds.has('google') ? 'mixed' : 'onlineAndElsewhere';
}

function sum(counted: readonly { readonly users: number }[]): number {
  return counted.reduce((all, { users }) => all + users, 0);
}

/** The look-ups for one domain: as few as can show its mail service, and never more than a bound. */
import {
  type Absence,
  autodiscoverName,
  classify,
  DKIM_SELECTORS,
  dkimName,
  type DnsRecord,
  type Gap,
  type MailService,
  normaliseDomain,
  patternOf,
  type Sign,
} from 'c/syncMailService';
import { type DnsAnswer, type Limits, LookupError, type DnsQuestion, type Resolver } from './resolver';

interface LookUpOptions {
  readonly signal?: AbortSignal | undefined;
  /** Most requests for the domain, second tries included. */
  readonly requests?: number;
}

/** What was found of a domain, and why nothing was where nothing was. */
interface Detection {
  readonly finding: MailService;
  /** Why the domain's mail hosts could not be looked up; null where they could. */
  readonly failure: LookupError | null;
}

/** How far an alias that is not yet known is followed; each step is a request. */
const LONGEST_CHAIN = 4;

/**
 * Looks one domain up and classifies what it sees.
 * @param domain as somebody wrote it
 * @throws the signal's reason if it is aborted; a look-up that fails, or a name that is no domain, is reported in `failure`
 */
export async function detectMailService(
  domain: string,
  resolver: Resolver,
  { signal, requests = 24 }: LookUpOptions = {},
): Promise<Detection> {
  const name = normaliseDomain(domain);
  if (name === null)
    return { finding: classify(domain, []), failure: new LookupError('noDomain', 'this is no mail domain') };
  const look = new LookUp(resolver, { signal, spend: budget(name, requests) });
  const failure = await look.all(name);
  return { finding: classify(name, look.records, look.gaps), failure };
}

function budget(domain: string, requests: number): () => void {
  let left = requests;
  return () => {
    if (left === 0) throw new LookupError('budgetSpent', `${requests} requests for ${domain} are spent`);
    left -= 1;
  };
}

/** What one domain's look-ups have brought so far. */
class LookUp {
  readonly records: DnsRecord[] = [];
  readonly gaps: Gap[] = [];
  private readonly resolver: Resolver;
  private readonly limits: Limits;

  constructor(resolver: Resolver, limits: Limits) {
    this.resolver = resolver;
    this.limits = limits;
  }

  /** Mail hosts first: without them, or without the domain, there is nothing more to ask. */
  async all(domain: string): Promise<LookupError | null> {
    const mail = await this.ask({ name: domain, type: 'MX' });
    if (mail instanceof LookupError) return mail;
    if (mail.outcome === 'noSuchName') return null;
    await Promise.all([
      this.ask({ name: domain, type: 'TXT' }),
      this.autodiscover(autodiscoverName(domain)),
      this.dkim(domain),
    ]);
    return null;
  }

  private async autodiscover(name: string): Promise<void> {
    const first = await this.follow('autodiscover', name);
    // No alias, but the name is there: an address of its own shows a server of one's own.
    if (first === 'empty') await this.ask({ name, type: 'A' });
  }

  private async dkim(domain: string): Promise<void> {
    for (const selector of DKIM_SELECTORS) {
      // The second key is a request only where the first one does not tell.
      if ((await this.follow('dkim', dkimName(domain, selector))) === 'known') return;
    }
  }

  /** Follows aliases until one is known, leads nowhere or is too far. */
  private async follow(sign: Sign, name: string): Promise<'known' | 'unknown' | Absence> {
    const seen = new Set<string>();
    for (let next = name; seen.size < LONGEST_CHAIN && !seen.has(next);) {
      seen.add(next);
      const answer = await this.ask({ name: next, type: 'CNAME' });
      const first = seen.size === 1;
      if (answer instanceof LookupError) return first ? 'failed' : 'unknown';
      if (answer.outcome !== 'found') return first ? answer.outcome : 'unknown';
      if (answer.records.some(({ value }) => patternOf(sign, value))) return 'known';
      next = answer.records.at(-1)?.value ?? next;
    }
    return 'unknown';
  }

  /** Keeps what comes; a failure is a gap, a cancelled look-up an exception. */
  private async ask(question: DnsQuestion): Promise<DnsAnswer | LookupError> {
    try {
      const answer = await this.resolver.resolve(question, this.limits);
      this.records.push(...answer.records);
      if (answer.outcome !== 'found') this.gaps.push({ ...question, absence: answer.outcome });
      return answer;
    } catch (error) {
      if (!(error instanceof LookupError)) throw error;
      this.gaps.push({ ...question, absence: 'failed' });
      return error;
    }
  }
}

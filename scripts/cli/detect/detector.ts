/** Domains in, one line of JSON out for each, in the same order and in memory that does not grow with their number. */
import { InputError } from 'c/syncAdvice';
import { detectMailService, Gate, type Resolver } from 'c/syncDns';
import { isNoSuchDomain, type MailService, type Strength, withTenant } from 'c/syncMailService';
import { type TenantDirectory, TenantError, type TenantFinding, type TenantFound } from 'c/syncTenantCloud';
import type { InputLine } from '../lines.ts';
import { inOrder } from './inOrder.ts';

/** A domain as it was given. */
export interface AskedDomain {
  /** null: longer than any domain. */
  readonly text: string | null;
  /** Its line, where it came from a file. */
  readonly line: number | null;
}

/** Where domains are looked up. */
export interface Sources {
  readonly resolver: Resolver;
  /** Null: nothing is asked of Microsoft. */
  readonly tenants: TenantDirectory | null;
}

/** How far the work has come. */
export interface Tally {
  readonly domains: number;
  readonly errors: number;
}

/** Longest line that may hold a domain, in characters. */
export const LONGEST_LINE = 1_024;

/** Domains under way for each request under way, so that one slow domain does not hold up the others. */
const DOMAINS_PER_REQUEST = 4;

/**
 * Looks domains up.
 * @param concurrency the requests that may be under way at a time, at the resolver and at Microsoft
 * @param onResult called after each domain
 */
export async function* detectLines(
  asked: AsyncIterable<AskedDomain> | Iterable<AskedDomain>,
  { resolver, tenants }: Sources,
  concurrency: number,
  onResult: (tally: Tally) => void = () => undefined,
): AsyncGenerator<string> {
  const gate = new Gate(concurrency);
  const ask = tenants && ((domain: string) => gate.run(() => tenants.find(domain)));
  let domains = 0;
  let errors = 0;
  for await (const result of inOrder(asked, DOMAINS_PER_REQUEST * concurrency, (each) =>
    detectDomain(each, resolver, ask),
  )) {
    domains += 1;
    if ('error' in result) errors += 1;
    onResult({ domains, errors });
    yield `${JSON.stringify(result)}\n`;
  }
}

type AskTenant = (domain: string) => Promise<TenantFinding>;

/** What is known of a domain's tenant, or why nothing is. */
export interface TenantSeen {
  readonly kind?: TenantFinding['kind'];
  readonly microsoftCloud?: TenantFound['microsoftCloud'];
  readonly strength?: Strength;
  readonly error?: string;
}

/** One domain as it is printed. */
export type Detected = Partial<MailService> & {
  readonly domain: string;
  readonly tenant?: TenantSeen;
  readonly error?: string;
};

/**
 * Looks one domain up.
 * @param ask null: nothing is asked of Microsoft
 * @throws the signal's reason if it is aborted
 */
export async function detectDomain(
  { text, line }: AskedDomain,
  resolver: Resolver,
  ask: AskTenant | null,
  signal?: AbortSignal,
): Promise<Detected> {
  const { finding, failure } = await detectMailService(text ?? '', resolver, { signal });
  if (failure === null) return ask === null || isNoSuchDomain(finding) ? finding : withTenantOf(finding, ask);
  if (failure.failure !== 'noDomain') return { ...finding, error: `${failure.failure}: ${failure.message}` };
  const domain = text ?? `more than ${LONGEST_LINE} characters`;
  const { message } = new InputError('domain', domain, ['a mail domain, such as contoso.com']);
  return { ...(line === null ? {} : { line }), domain, error: message };
}

/** What is known of the tenant, and what it adds; that it cannot be asked spoils nothing that DNS has shown. */
async function withTenantOf(finding: MailService, ask: AskTenant): Promise<Detected> {
  try {
    const found = await ask(finding.domain);
    if (found.kind === 'noTenant') return { ...finding, tenant: { kind: found.kind } };
    const { kind, microsoftCloud, strength } = found;
    return { ...withTenant(finding, found), tenant: { kind, microsoftCloud, strength } };
  } catch (error) {
    if (!(error instanceof TenantError)) throw error;
    return { ...finding, tenant: { error: `${error.failure}: ${error.message}` } };
  }
}

/** The lines of a file as domains; empty ones are passed over. */
export async function* domainsIn(lines: AsyncIterable<readonly InputLine[]>): AsyncGenerator<AskedDomain> {
  for await (const some of lines) {
    for (const { number, text } of some) {
      if (text === null || text.trim() !== '') yield { text, line: number };
    }
  }
}

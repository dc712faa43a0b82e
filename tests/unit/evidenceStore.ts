/** Evidence stores for tests: over a zone of DNS records that a test writes down, or over resolvers that a test holds back. */
import { TellingResolver } from 'stand-ins/resolvers';
import type { DnsAnswer, LookupError, DnsQuestion, Resolver } from 'c/syncDns';
import type { TenantDirectory } from 'c/syncTenantCloud';
import { EvidenceStore } from 'c/syncEvidenceStore';

/** Values by type and name, as `MX contoso.com`. */
export type Zone = Readonly<Record<string, string>>;

/** What the zone says; a name that is not in it has no records. */
export function answerFrom(zone: Zone): (question: DnsQuestion) => DnsAnswer {
  return ({ name, type }) => {
    const value = zone[`${type} ${name}`];
    if (value === undefined) return { outcome: 'empty', records: [] };
    const preference = type === 'MX' ? { preference: 0 } : {};
    return { outcome: 'found', records: [{ name, type, value, ...preference }] };
  };
}

export interface Looked {
  readonly findings: EvidenceStore;
  /** The questions asked so far, each as `MX contoso.com`. */
  readonly asked: readonly string[];
}

/** A directory that knows no tenant. */
export const NO_TENANTS: TenantDirectory = { find: async (domain) => ({ kind: 'noTenant', domain }) };

/** A store whose resolver answers as it is told. */
export function storeOver(
  answer: (question: DnsQuestion) => DnsAnswer | LookupError,
  tenants: TenantDirectory = NO_TENANTS,
): Looked {
  const resolver = new TellingResolver(answer);
  return { findings: new EvidenceStore(resolver, tenants), asked: resolver.asked };
}

/** Every domain's mail is Google's. */
export const google: Resolver['resolve'] = async ({ name, type }) =>
  type === 'MX'
    ? { outcome: 'found', records: [{ name, type, value: 'aspmx.l.google.com', preference: 0 }] }
    : { outcome: 'empty', records: [] };

/** A look-up that ends only by being cancelled. */
export const held: Resolver['resolve'] = (_, { signal } = {}) =>
  new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)));

/** A store without tenants. */
export const storeWith = (resolver: Resolver): EvidenceStore => new EvidenceStore(resolver, NO_TENANTS);

/** A store whose look-ups end only by being cancelled, with the signals that do so. */
export function heldStore(): { readonly findings: EvidenceStore; readonly signals: readonly AbortSignal[] } {
  const signals: AbortSignal[] = [];
  const resolve: Resolver['resolve'] = (question, limits) => {
    if (limits?.signal) signals.push(limits.signal);
    return held(question, limits);
  };
  return { findings: new EvidenceStore({ resolve }, { find: () => new Promise(() => undefined) }), signals };
}

/** The look-ups of domains' tenants, each when asked for. */
import {
  type TenantDirectory,
  TenantError,
  type TenantFailure,
  type TenantFinding,
  type TenantFound,
} from 'c/syncTenantCloud';
import type { BegunStateOf } from './lookup';
import { Lookups } from './lookups';

export type TenantState = BegunStateOf<TenantFinding, TenantFailure>;

export type TenantLookups = Lookups<TenantFinding, TenantFailure>;

export function tenantLookups(tenants: TenantDirectory): TenantLookups {
  return new Lookups(async (domain, signal) => {
    try {
      return { finding: await tenants.find(domain, signal) };
    } catch (error) {
      if (!(error instanceof TenantError)) throw error;
      return { failure: error.failure };
    }
  });
}

/** The tenant that was found of a domain; null: none, or it was not looked up. */
export function tenantOf(states: readonly TenantState[], domain: string): TenantFound | null {
  const state = states.find((each) => each.domain === domain);
  return state?.kind === 'found' && state.finding.kind === 'tenant' ? state.finding : null;
}

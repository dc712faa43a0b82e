/** The look-up of a domain's tenant. */
import { type TenantDirectory, TenantError, type TenantFailure, type TenantFinding } from 'c/syncTenantCloud';
import { Lookup, type LookupOutcome, type StateOf } from './lookup';

export type TenantState = StateOf<TenantFinding, TenantFailure>;

export class TenantLookup extends Lookup<TenantFinding, TenantFailure> {
  private readonly tenants: TenantDirectory;

  constructor(tenants: TenantDirectory) {
    super();
    this.tenants = tenants;
  }

  protected override async ask(
    domain: string,
    signal: AbortSignal,
  ): Promise<LookupOutcome<TenantFinding, TenantFailure>> {
    try {
      return { finding: await this.tenants.find(domain, signal) };
    } catch (error) {
      if (!(error instanceof TenantError)) throw error;
      return { failure: error.failure };
    }
  }
}

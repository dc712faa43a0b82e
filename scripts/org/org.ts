/** The org that a command works on, and who we are in it. */
import { EXIT, Failure } from '../command/failure.ts';
import { explain, runSf } from './explain.ts';
import { nameFor } from '../command/values.ts';
import type { Context } from '../command/context.ts';

export interface Org {
  readonly username: string;
  readonly id: string;
  readonly instanceUrl: string;
}

interface Displayed extends Org {
  /** `Connected`, or the name of the error; scratch orgs have none. */
  readonly connectedStatus?: string;
}

/** Shared by every command that names an org. */
export const TARGET_ORG = [
  '-o, --target-org <ORG>',
  'alias or username of the org, as in npx sf org list',
  nameFor('--target-org', 'an alias or username, as in npx sf org list'),
] as const;

/** Shared by every command that makes something through a Dev Hub. */
export const DEV_HUB = [
  '-v, --dev-hub <HUB>',
  'the Dev Hub, if not your default one',
  nameFor('--dev-hub', 'an alias or username of a Dev Hub'),
] as const;

/**
 * Proves the login before anything is built on it.
 * @throws Failure (login) when the org is unknown to `sf`, or does not let us in
 */
export async function reachOrg(targetOrg: string, { sf, progress, signal }: Context): Promise<Org> {
  const doing = `Reaching ${targetOrg}`;
  return progress.step(doing, async () => {
    const org = await runSf<Displayed>(sf, doing, ['org', 'display', '--target-org', targetOrg], { signal });
    const status = org.connectedStatus ?? 'Connected';
    if (status === 'Connected') return { username: org.username, id: org.id, instanceUrl: org.instanceUrl };
    const failure = explain({ status: 1, name: status, message: status }, doing);
    throw new Failure(EXIT.login, failure.message, failure.advice);
  });
}

/** The org that a command works on, and who we are in it. */
import { EXIT, Failure } from './failure.ts';
import { explained, must } from './explain.ts';
import type { Context } from './command.ts';

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
export const TARGET_ORG = {
  type: 'string',
  short: 'o',
  value: 'ORG',
  help: 'Alias or username of the org, as in npx sf org list',
  required: true,
} as const;

/**
 * Proves the login before anything is built on it.
 * @throws Failure (login) when the org is unknown to `sf`, or does not let us in
 */
export async function reached(targetOrg: string, { sf, progress, signal }: Context): Promise<Org> {
  const doing = `Reaching ${targetOrg}`;
  return progress.step(doing, async () => {
    const org = await must<Displayed>(sf, doing, ['org', 'display', '--target-org', targetOrg], { signal });
    const status = org.connectedStatus ?? 'Connected';
    if (status === 'Connected') return { username: org.username, id: org.id, instanceUrl: org.instanceUrl };
    const failure = explained({ status: 1, name: status, message: status }, doing);
    throw new Failure(EXIT.login, failure.message, failure.advice);
  });
}

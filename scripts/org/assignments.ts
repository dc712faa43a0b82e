/** Who holds the wizard's permission set; an org does not delete one that is in use. */
import { EXIT, Failure } from '../command/failure.ts';
import { explain, runSf } from './explain.ts';
import { PERMISSION_SET, PERMISSION_SET_LABEL } from './surfaces.ts';
import type { Context } from '../command/context.ts';

/** What `sf data query` gives. */
export interface Queried<T> {
  readonly records: readonly T[];
}

/** @returns the ids of the assignments */
export async function listAssignments(
  targetOrg: string,
  { sf, progress, signal }: Context,
): Promise<string[]> {
  const doing = 'Looking for users who hold the permission set';
  const query = `SELECT Id FROM PermissionSetAssignment WHERE PermissionSet.Name = '${PERMISSION_SET}'`;
  return progress.step(doing, async () => {
    const args = ['data', 'query', '--query', query, '--target-org', targetOrg];
    const { records } = await runSf<Queried<{ readonly Id: string }>>(sf, doing, args, { signal });
    return records.map(({ Id }) => Id);
  });
}

/** @throws Failure (refused) with what to do by hand */
export async function removeAssignments(
  targetOrg: string,
  ids: readonly string[],
  { sf, progress, signal }: Context,
): Promise<void> {
  if (ids.length === 0) return;
  const doing = `Taking the permission set from ${ids.length} user(s)`;
  await progress.step(doing, async () => {
    for (const id of ids) {
      const record = ['--sobject', 'PermissionSetAssignment', '--record-id', id];
      const answer = await sf(['data', 'delete', 'record', ...record, '--target-org', targetOrg], { signal });
      if (answer?.status === 0) continue;
      const cause = explain(answer ?? { status: 1 }, doing);
      throw new Failure(EXIT.refused, cause.message, [
        ...cause.advice,
        `Take it away by hand in Setup > Permission Sets > ${PERMISSION_SET_LABEL} > Manage Assignments, then run the command again.`,
      ]);
    }
  });
}

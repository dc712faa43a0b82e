/** One deployment in an org: started, followed to its end, stopped when the user says so. */
import { EXIT, Failure } from '../command/failure.ts';
import { UnreadableAnswer, type SfAnswer } from './sf.ts';
import { readWait } from '../command/values.ts';
import { explain, runSf } from './explain.ts';
import { refusalOf } from './refusal.ts';
import type { Context } from '../command/context.ts';
import type { Explanation } from './explain.ts';
import type { DeployReport } from './refusal.ts';

export interface Deployment {
  /** How the step is announced, for instance "Deploying". */
  readonly title: string;
  readonly targetOrg: string;
  /** What is sent, as arguments of `sf project deploy start`. */
  readonly what: readonly string[];
  /** Validated only: the org changes nothing. */
  readonly dryRun: boolean;
  /** How long to follow it, in minutes. */
  readonly minutes: number;
}

interface Started {
  readonly id?: string;
  readonly deployUrl?: string;
}

const MINUTE = 60_000;

/** Shared by every command that waits for an org. */
export const WAIT = ['-w, --wait <MINUTES>', 'how long to wait for the org', readWait, 30] as const;

function commandToFollow(id: string, targetOrg: string): string {
  return `npx sf project deploy cancel --job-id ${id} --target-org ${targetOrg}`;
}

function unfinishedFailure(
  id: string,
  { targetOrg, title }: Deployment,
  why: string,
  report?: DeployReport,
): Failure {
  const count = report?.numberComponentsTotal
    ? ` (${report.numberComponentsDeployed ?? 0} of ${report.numberComponentsTotal} components so far)`
    : '';
  return new Failure(EXIT.unfinished, `${title}: ${why}${count}. The org goes on with it by itself.`, [
    'Watch it in Setup > Deployment Status.',
    'Run the same command again later: it starts afresh, and nothing is done twice.',
    `To stop it: ${commandToFollow(id, targetOrg)}`,
  ]);
}

const MAY_HAVE_IT = [
  'The org may have taken it: look in Setup > Deployment Status.',
  'Run the same command again later: it starts afresh, and nothing is done twice.',
];

/** What an error means once the deployment was on its way: whether the org has it is not known. */
const ON_ITS_WAY: readonly Explanation[] = [
  {
    when: /ECONNRESET|ETIMEDOUT|ESOCKET|socket hang up|other side closed|fetch failed|terminated|Premature close|ERROR_HTTP_50[04]|deploy id is not available|Cannot (read|destructure) propert|Unclosed root tag|Unexpected (token|end of JSON)/i,
    exit: EXIT.unfinished,
    advice: MAY_HAVE_IT,
  },
];

/** @throws Failure when the org does not take it, or when whether it has is not known */
export async function sendDeployment(
  { targetOrg, what, dryRun, title }: Deployment,
  { sf, signal }: Context,
): Promise<Required<Started>> {
  // The components are the package's own: what an org tracks of them as changed there is our earlier deployment.
  const args = [
    'project',
    'deploy',
    'start',
    '--async',
    '--ignore-conflicts',
    '--target-org',
    targetOrg,
    ...what,
  ];
  const all = dryRun ? [...args, '--dry-run'] : args;
  const started = await runSf<Started>(sf, title, all, { signal, own: ON_ITS_WAY }).catch(
    (error: unknown) => {
      if (!(error instanceof UnreadableAnswer)) throw error;
      throw new Failure(EXIT.unfinished, `${title}: ${error.message}`, [...MAY_HAVE_IT, ...error.advice]);
    },
  );
  if (started.id === undefined) throw new Failure(EXIT.refused, `${title}: there is nothing to send.`);
  return { id: started.id, deployUrl: started.deployUrl ?? '' };
}

async function readReport(
  id: string,
  deployment: Deployment,
  context: Context,
  deadline?: number,
): Promise<DeployReport | undefined> {
  const { sf, signal } = context;
  const { targetOrg, title, minutes } = deployment;
  const args = ['project', 'deploy', 'report', '--job-id', id, '--target-org', targetOrg];
  // `sf` counts whole minutes; the deadline is ours, so its own must come later.
  const waiting = deadline === undefined ? args : [...args, '--wait', String(Math.ceil(minutes) + 1)];
  const options = deadline === undefined ? { signal } : { signal, deadline };
  const answer = await sf(waiting, options).catch((error: unknown): SfAnswer => {
    if (!(error instanceof UnreadableAnswer)) throw error;
    return { status: 1, message: error.message };
  });
  if (answer === undefined) return undefined;
  // A failed deployment is an answer; a failed look says nothing about the deployment.
  const report = answer.result as DeployReport | undefined;
  if (report?.status) return report;
  const cause = explain(answer, title);
  const known = unfinishedFailure(
    id,
    deployment,
    `lost sight of it: ${answer.message ?? answer.name ?? "the org's answer could not be read"}`,
  );
  throw new Failure(EXIT.unfinished, known.message, [...cause.advice, ...known.advice]);
}

async function cancel(
  id: string,
  { targetOrg, title }: Deployment,
  { sf, progress }: Context,
): Promise<never> {
  const answer = await progress.step(`Stopping it in ${targetOrg}`, () =>
    sf(['project', 'deploy', 'cancel', '--job-id', id, '--target-org', targetOrg, '--async'], {
      deadline: MINUTE,
    }),
  );
  const message = `${title}: stopped from the keyboard.`;
  if (answer?.status === 0) {
    throw new Failure(EXIT.interruption, message, [
      'The org was told to stop and to undo it. Run the command again at any time.',
    ]);
  }
  throw new Failure(EXIT.interruption, message, [
    'The org may go on with it by itself.',
    `To stop it: ${commandToFollow(id, targetOrg)}`,
  ]);
}

/**
 * Follows a deployment that the org has taken.
 * @param id as the org gave it
 * @returns the org's report, once it has finished with it
 * @throws Failure: unfinished, interrupted (the org is asked to stop), refused with the reason, cancelled
 */
export async function followDeployment(
  id: string,
  deployment: Deployment,
  context: Context,
): Promise<DeployReport> {
  try {
    const report =
      (await readReport(id, deployment, context, deployment.minutes * MINUTE)) ??
      (await readReport(id, deployment, context));
    if (report?.done) {
      if (report.success) return report;
      throw refusalOf(report, deployment.title);
    }
    throw unfinishedFailure(id, deployment, `not finished after ${deployment.minutes} min`, report);
  } catch (error) {
    if (error instanceof Failure && error.exit === EXIT.interruption) return cancel(id, deployment, context);
    throw error;
  }
}

/**
 * Sends, and waits for the org's verdict. An org takes all of a deployment or nothing.
 * @returns how many components the org took
 * @throws Failure: refused (with each component's problem), unfinished, cancelled, interrupted, login
 */
export async function runDeployment(deployment: Deployment, context: Context): Promise<number> {
  const { progress } = context;
  return progress.step(`${deployment.title} (${deployment.targetOrg})`, async () => {
    const { id, deployUrl } = await sendDeployment(deployment, context);
    if (deployUrl !== '') progress.note(`watch it: ${deployUrl}`);
    const report = await followDeployment(id, deployment, context);
    return report.numberComponentsDeployed ?? 0;
  });
}

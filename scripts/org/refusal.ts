/** Reads why an org did not take a deployment. */
import { EXIT, Failure } from '../command/failure.ts';
import { explain } from './explain.ts';

/** One component's trouble. */
interface RefusedPart {
  readonly componentType?: string;
  readonly fullName?: string;
  readonly problem?: string;
  readonly lineNumber?: number | string;
}

/** The org's report on a deployment, as `sf` hands it on. */
export interface DeployReport {
  readonly done: boolean;
  readonly success: boolean;
  readonly status: string;
  readonly numberComponentsDeployed?: number;
  readonly numberComponentsTotal?: number;
  readonly errorMessage?: string;
  readonly errorStatusCode?: string;
  readonly canceledByName?: string;
  /** One failure comes as an object, several as a list. */
  readonly details?: { readonly componentFailures?: RefusedPart | readonly RefusedPart[] };
}

const NOTHING_CHANGED = 'The org is as it was before: it takes all of a deployment or nothing.';

function asList(problems: RefusedPart | readonly RefusedPart[] | undefined): readonly RefusedPart[] {
  if (problems === undefined) return [];
  return Array.isArray(problems) ? (problems as readonly RefusedPart[]) : [problems as RefusedPart];
}

function line({ componentType, fullName, problem, lineNumber }: RefusedPart): string {
  const where = lineNumber === undefined ? '' : `, line ${lineNumber}`;
  return `${componentType ?? ''} ${fullName ?? ''}${where}: ${problem ?? 'no reason given'}`.trim();
}

/** The failure that a finished, unsuccessful deployment stands for. */
export function refusalOf(report: DeployReport, title: string): Failure {
  if (report.status === 'Canceled') {
    const who = report.canceledByName ? ` by ${report.canceledByName}` : '';
    return new Failure(EXIT.cancelled, `${title}: cancelled in the org${who}.`, [
      NOTHING_CHANGED,
      'Run the command again when the org is free.',
    ]);
  }
  const problems = asList(report.details?.componentFailures).map(line);
  if (problems.length > 0) {
    return new Failure(
      EXIT.refused,
      [`${title}: the org refused`, ...problems.map((text) => `    ${text}`)].join('\n'),
      [NOTHING_CHANGED, 'Mend what is named above, then run the command again.'],
    );
  }
  const cause = explain(
    {
      status: 1,
      name: report.errorStatusCode ?? report.status,
      message: report.errorMessage ?? report.status,
    },
    title,
  );
  return new Failure(EXIT.refused, cause.message, [...cause.advice, NOTHING_CHANGED]);
}

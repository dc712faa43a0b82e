/** The words of saved assessments, and of what goes wrong with them: a text that is missing fails the type check. */
import SR_record_resultTitle from '@salesforce/label/c.SR_record_resultTitle';
import SR_record_loading from '@salesforce/label/c.SR_record_loading';
import SR_record_saidThen from '@salesforce/label/c.SR_record_saidThen';
import SR_record_openWizard from '@salesforce/label/c.SR_record_openWizard';
import SR_record_noPermission from '@salesforce/label/c.SR_record_noPermission';
import SR_record_stale from '@salesforce/label/c.SR_record_stale';
import SR_record_invalid from '@salesforce/label/c.SR_record_invalid';
import SR_record_duplicate from '@salesforce/label/c.SR_record_duplicate';
import SR_record_gone from '@salesforce/label/c.SR_record_gone';
import SR_record_unreachable from '@salesforce/label/c.SR_record_unreachable';
import SR_record_timeout from '@salesforce/label/c.SR_record_timeout';
import SR_record_unreadable from '@salesforce/label/c.SR_record_unreadable';
import SR_record_unknown from '@salesforce/label/c.SR_record_unknown';
import type { Problem, ProblemKind } from 'c/syncRecord';

/** The words around a saved assessment. */
export const RECORD_TEXT = {
  resultTitle: SR_record_resultTitle,
  loading: SR_record_loading,
  saidThen: SR_record_saidThen,
  openWizard: SR_record_openWizard,
} as const;

const PROBLEM_TEXT: Readonly<Record<ProblemKind, string>> = {
  noPermission: SR_record_noPermission,
  stale: SR_record_stale,
  invalid: SR_record_invalid,
  duplicate: SR_record_duplicate,
  gone: SR_record_gone,
  unreachable: SR_record_unreachable,
  timeout: SR_record_timeout,
  unreadable: SR_record_unreadable,
  unknown: SR_record_unknown,
};

/** A problem in words; what the org itself said is put in as it is. */
export function problemText(problem: Problem): string {
  return PROBLEM_TEXT[problem.kind].replace('{0}', () => detailOf(problem));
}

function detailOf(problem: Problem): string {
  if (problem.kind === 'unreadable') return `${problem.field} ${problem.value}`;
  return 'detail' in problem ? problem.detail : '';
}

/** The words of saved assessments, and of what goes wrong with them: a text that is missing fails the type check. */
import { TEXT_LABELS } from 'c/syncTextLabels';
import type { Problem, ProblemKind } from 'c/syncAssessment';

/** The words around a saved assessment. */
export const RECORD_TEXT = {
  resultTitle: TEXT_LABELS.record_resultTitle,
  loading: TEXT_LABELS.record_loading,
  saidThen: TEXT_LABELS.record_saidThen,
  openWizard: TEXT_LABELS.openWizard,
} as const;

const PROBLEM_TEXT: Readonly<Record<ProblemKind, string>> = {
  noPermission: TEXT_LABELS.record_noPermission,
  stale: TEXT_LABELS.record_stale,
  invalid: TEXT_LABELS.record_invalid,
  duplicate: TEXT_LABELS.record_duplicate,
  gone: TEXT_LABELS.record_gone,
  unreachable: TEXT_LABELS.record_unreachable,
  timeout: TEXT_LABELS.record_timeout,
  unreadable: TEXT_LABELS.record_unreadable,
  unknown: TEXT_LABELS.record_unknown,
};

/** A problem in words; what the org itself said is put in as it is. */
export function problemText(problem: Problem): string {
  return PROBLEM_TEXT[problem.kind].replace('{0}', () => detailOf(problem));
}

function detailOf(problem: Problem): string {
  if (problem.kind === 'unreadable') return `${problem.field} ${problem.value}`;
  return 'detail' in problem ? problem.detail : '';
}

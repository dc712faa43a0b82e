/** The texts of problems with saved assessments, and of who sees to their tasks. */
import type { RecordProblem } from 'c/syncAssessment';
import { TEXT_LABELS } from 'c/syncTextLabels';

export { dueText, ownerText } from './assigned';

/** A problem in words; what the org itself said is put in as it is. */
export function problemText(problem: RecordProblem): string {
  return TEXT_LABELS[`record_${problem.kind}` as const].replace('{0}', () => detailOf(problem));
}

function detailOf(problem: RecordProblem): string {
  if (problem.kind === 'unreadable') return `${problem.field} ${problem.value}`;
  return 'detail' in problem ? problem.detail : '';
}

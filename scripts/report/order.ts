/** The orgs of a report: each once, the most urgent first. */
import { compareOutcomes, type StopOutcome } from '../org/preflight/verdict.ts';
import { type ReportRow, rowOf } from './row.ts';
import { kindOf, KINDS, sureOutcome } from './words.ts';

/** Nothing is known of an org that was not read. */
const NOT_READ: StopOutcome = { status: 'undetermined', stops: null };

function worstOf({ verdict }: ReportRow): StopOutcome {
  return verdict === null ? NOT_READ : (verdict.range?.worst ?? verdict);
}

function compareRows(a: ReportRow, b: ReportRow): number {
  return (
    KINDS.indexOf(kindOf(a)) - KINDS.indexOf(kindOf(b)) ||
    compareOutcomes(worstOf(a), worstOf(b)) ||
    compareOutcomes(sureOutcome(a) ?? NOT_READ, sureOutcome(b) ?? NOT_READ) ||
    (b.users ?? 0) - (a.users ?? 0) ||
    (a.asked < b.asked ? -1 : a.asked > b.asked ? 1 : 0)
  );
}

/** The later of two lines of an org counts; one that was read counts before one that was not. */
function isNewer(row: ReportRow, known: ReportRow | undefined): boolean {
  if (known === undefined) return true;
  const isRead = (each: ReportRow): boolean => each.verdict !== null;
  return isRead(row) === isRead(known) ? row.asOf >= known.asOf : isRead(row);
}

/** Rows in the order in which somebody should look at them. */
export function sortRows(rows: Iterable<ReportRow>): ReportRow[] {
  const byOrg = new Map<string, ReportRow>();
  for (const row of rows) if (isNewer(row, byOrg.get(row.asked))) byOrg.set(row.asked, row);
  return [...byOrg.values()].sort(compareRows);
}

/** @param lines of NDJSON; empty ones are passed over */
export function rowsOf(lines: readonly string[]): ReportRow[] {
  const rows = lines.map((line, index) => (line.trim() === '' ? null : rowOf(line, index + 1)));
  return sortRows(rows.filter((row) => row !== null));
}

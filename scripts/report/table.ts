/** A report as a table for a terminal. */
import type { ReportRow } from './row.ts';
import {
  countText,
  KIND_TEXT,
  kindOf,
  KINDS,
  labelRoom,
  licenceLine,
  mailLine,
  verdictLine,
} from './words.ts';

/** Each column: its heading, its cell, and the most characters it may take. */
const COLUMNS: readonly (readonly [heading: string, cell: (row: ReportRow) => string, most: number])[] = [
  ['Org', ({ asked, name }) => (name === '' || name === asked ? asked : `${asked} (${name})`), 40],
  ['Urgency', (row) => KIND_TEXT[kindOf(row)], 20],
  ['Verdict', verdictLine, 70],
  ['Users', ({ users }) => countText(users), 10],
  ['Mail', mailLine, 40],
  ['EAC licences', licenceLine, 20],
  ['Labels left', labelRoom, 30],
];

function truncate(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

/** How many orgs there are of each kind, in a line. */
function summaryLine(rows: readonly ReportRow[]): string {
  const counts = KINDS.map(
    (kind) => [KIND_TEXT[kind], rows.filter((row) => kindOf(row) === kind).length] as const,
  );
  const told = counts.filter(([, count]) => count > 0).map(([title, count]) => `${title}: ${count}`);
  return [`Orgs: ${rows.length}`, ...told].join(', ');
}

/** @param rows in the order of the report */
export function reportTable(rows: readonly ReportRow[]): string {
  const cells = [
    COLUMNS.map(([heading]) => heading),
    ...rows.map((row) => COLUMNS.map(([, cell, most]) => truncate(cell(row), most))),
  ];
  const widths = COLUMNS.map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
  const lines = cells.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [...lines, '', summaryLine(rows)].join('\n');
}

/** A report as a spreadsheet: one org a row, safe against formulas. */
import { toCsv } from '../support/wizardText.ts';
import type { ReportRow } from './row.ts';
import { kindOf, KIND_TEXT, labelRoom, nextQuestion, recommendation, verdictLine } from './words.ts';

type Cell = string | number;

/** Each column: its heading, and its cell. */
const COLUMNS: readonly (readonly [heading: string, cell: (row: ReportRow) => Cell])[] = [
  ['Org', ({ asked }) => asked],
  ['Name', ({ name }) => name],
  ['Username', ({ username }) => username],
  ['Org ID', ({ id }) => id],
  ['Edition', ({ edition }) => edition],
  ['Sandbox', ({ isSandbox, verdict }) => (verdict === null ? '' : isSandbox ? 'yes' : 'no')],
  ['As of', ({ asOf }) => asOf],
  ['Urgency', (row) => KIND_TEXT[kindOf(row)]],
  ['Verdict', verdictLine],
  ['Earliest stop', ({ verdict }) => verdict?.stops?.earliest ?? ''],
  ['Latest stop', ({ verdict }) => verdict?.stops?.latest ?? ''],
  ['At worst', ({ verdict }) => verdict?.range?.worst.status ?? ''],
  ['At best', ({ verdict }) => verdict?.range?.best.status ?? ''],
  ['To be confirmed', ({ verdict }) => (verdict === null ? '' : verdict.isLikely ? 'yes' : 'no')],
  ['Next question', nextQuestion],
  ['Recommendation', recommendation],
  ['Active users', ({ users }) => users ?? ''],
  [
    'Mail domains',
    ({ domains }) => domains.map(({ domain, service }) => `${domain} (${service})`).join('; '),
  ],
  ['EAC licences', ({ licences }) => licences?.total ?? ''],
  ['EAC licences used', ({ licences }) => licences?.used ?? ''],
  ['Users with an EAC permission', ({ holders }) => holders ?? ''],
  ['Custom labels left', labelRoom],
  ['Could not be read', ({ unread }) => unread.join(' ')],
  ['Wizard', ({ wizard }) => wizard],
];

/** @param rows in the order of the report */
export function reportCsv(rows: readonly ReportRow[]): string {
  return toCsv([
    COLUMNS.map(([heading]) => heading),
    ...rows.map((row) => COLUMNS.map(([, cell]) => cell(row))),
  ]);
}

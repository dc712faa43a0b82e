/** `npm run report`: the lines of preflight as a table, a page or a spreadsheet. Asks no org. */
import { writeFile } from 'node:fs/promises';
import { pathOf, readText } from './command/input.ts';
import { defineCommand, describeCommand, isMain, main } from './command/frame.ts';
import { fileFor, nameFor } from './command/values.ts';
import { reportCsv } from './report/csv.ts';
import { reportPage } from './report/html.ts';
import { rowsOf } from './report/order.ts';
import { reportTable } from './report/table.ts';
import type { ReportRow } from './report/row.ts';
import type { Context } from './command/context.ts';

/** Where a report goes besides the terminal; undefined: nowhere. */
interface ReportFiles {
  readonly html?: string | undefined;
  readonly csv?: string | undefined;
}

/** Shared by the commands that make a report. */
export const HTML_FILE = [
  '--html <FILE>',
  'write one page to send on: no script, nothing loaded, the most urgent org first',
  nameFor('--html', 'a file'),
] as const;
export const CSV_FILE = [
  '--csv <FILE>',
  'write a spreadsheet, one org a row, safe against formulas',
  nameFor('--csv', 'a file'),
] as const;

/** Prints the table, and writes the files that are wanted. */
export async function giveReport(
  rows: readonly ReportRow[],
  { html, csv }: ReportFiles,
  { print, progress }: Context,
): Promise<void> {
  print(reportTable(rows));
  const files = [
    [html, reportPage],
    [csv, reportCsv],
  ] as const;
  for (const [file, write] of files) {
    if (file === undefined) continue;
    await writeFile(pathOf(file), write(rows));
    progress.note(`written: ${file}`);
  }
}

export const report = defineCommand(
  describeCommand({
    usage: 'npm run --silent report --',
    summary: 'Makes the report of preflight again from its lines, without any org.',
    details: [
      'Of an org that has several lines, the latest that was read counts: lines of several machines go in as they are.',
      'Exit code: 0; 2 for a file that cannot be read or wrong options.',
    ],
  })
    .argument('<FILE...>', 'the lines of preflight --json or --keep; - reads standard input')
    .option(...HTML_FILE)
    .option(...CSV_FILE),
  async ({ html, csv }, context, files) => {
    const texts = await Promise.all(files.map((file) => readText('FILE', fileFor('FILE')(file))));
    const rows = rowsOf(texts.flatMap((text) => text.split('\n')));
    await giveReport(rows, { html, csv }, context);
  },
);

if (isMain(import.meta)) await main(report);

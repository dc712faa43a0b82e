/** Reads many orgs, a few at a time, and keeps each one's line as it comes. */
import { EXIT, Failure, interrupted } from '../../command/failure.ts';
import { sortRows } from '../../report/order.ts';
import { rowOf, type ReportRow } from '../../report/row.ts';
import { eachOrg, SILENT } from '../eachOrg.ts';
import { failedLine, type OrgLine, readOrg, type OrgReader } from './orgLine.ts';
import { OrgReading } from './reading.ts';
import type { KeptLines } from './kept.ts';
import type { Context } from '../../command/context.ts';

interface Survey {
  readonly orgs: readonly string[];
  readonly concurrency: number;
  /** For one org, in all. */
  readonly minutes: number;
  /** Goes on from the lines that are kept. */
  readonly resume: boolean;
  /** Prints each line as it comes. */
  readonly json: boolean;
}

/**
 * Reads the orgs.
 * @param give called with the rows at the end, also after an interruption
 * @throws Failure (refused) where some could not be read; Failure (interrupted)
 */
export async function survey(
  { orgs, concurrency, minutes, resume, json }: Survey,
  kept: KeptLines,
  reader: OrgReader,
  context: Context,
  give: (rows: readonly ReportRow[]) => Promise<void>,
): Promise<void> {
  const rows = resume ? (await kept.rows()).filter(({ asked }) => orgs.includes(asked)) : [];
  const done = new Set(rows.filter(({ verdict }) => verdict !== null).map(({ asked }) => asked));
  const open = orgs.filter((org) => !done.has(org));
  await kept.begin(resume);
  if (done.size > 0) context.progress.note(`${done.size} of ${orgs.length} orgs are read already`);
  let count = done.size;
  const keep = async (line: OrgLine): Promise<void> => {
    await kept.add(line);
    if (json) context.print(JSON.stringify(line));
    rows.push(rowOf(JSON.stringify(line), 1));
    count += 1;
    const end = 'error' in line ? `✖ ${line.error.message}` : '✔';
    context.progress.note(`${count} of ${orgs.length}: ${line.asked} ${end}`);
  };
  const quiet = { ...context, progress: SILENT };
  await eachOrg(
    open,
    concurrency,
    (org) => readOrg(new OrgReading(org, quiet, minutes), reader, quiet),
    ({ org, result, failure }) =>
      keep(failure === null ? result : failedLine(org, reader.interview.asOf, failure)),
    context,
  );
  const all = sortRows(rows);
  await give(all);
  if (context.signal.aborted)
    throw interrupted(`${count} of ${orgs.length} orgs are done: --resume goes on.`);
  const failed = all.filter(({ verdict }) => verdict === null);
  if (failed.length === 0) return;
  throw new Failure(EXIT.refused, `${failed.length} of ${orgs.length} orgs could not be read.`, [
    'The reason of each is in its row. To try only these again, run the same command with --resume.',
  ]);
}

/** `npm run --silent assess`: answers in, assessment out; see `--help`. */
import { checkAnswers, checkDay, InputError, Interview } from 'c/syncAdvice';
import type { IsoDay } from 'c/syncFacts';
import { defineCommand, describeCommand, isMain, main } from '../command/frame.ts';
import { fileFor } from '../command/values.ts';
import { assessLines, JSON_LINES, TEXT_BLOCKS } from './assess/batch.ts';
import { parseJson, toJson } from './assess/json.ts';
import { toText } from './assess/text.ts';
import { readChunks, readText, STANDARD_INPUT } from '../command/input.ts';
import { today } from '../support/today.ts';

const DETAILS = [
  'An answer: {"usage":"lightningSync","emailService":"exchangeOnline","connectionMethod":"oauth2"}',
  'In a batch, a line that is not allowed comes out as {"line": n, "error": "..."} and the rest goes on; an empty line',
  'is passed over.',
  'Exit code: 0; 2 for arguments, a file or answers that are not allowed (in a batch, bad lines are 0).',
];

/** What was asked for. */
interface Request {
  readonly asOf: IsoDay;
  /** The file with the answers; null: none were given. */
  readonly answers: string | null;
  readonly batch: boolean;
  readonly text: boolean;
}

async function assessOnce({ asOf, answers, text }: Request): Promise<string> {
  const given = answers === null ? {} : parseJson('--answers', await readText('--answers', answers));
  const advice = new Interview(asOf).advise(checkAnswers(given));
  return text ? `As of: ${asOf}\n${toText(advice)}\n` : `${toJson(advice)}\n`;
}

async function* output(request: Request): AsyncGenerator<string | Uint8Array> {
  const { asOf, answers, batch, text } = request;
  if (batch && answers !== null)
    yield* assessLines(readChunks('--batch', answers), asOf, text ? TEXT_BLOCKS : JSON_LINES);
  else yield await assessOnce(request);
}

export const assess = defineCommand(
  describeCommand({
    usage: 'npm run --silent assess --',
    summary: 'Says whether, when and why a sync stops, and what to move to.',
    details: DETAILS,
  })
    .option(
      '--as-of <YYYY-MM-DD>',
      'the day to judge on: what was announced by then counts (default: today)',
      (day) => checkDay(day, '--as-of'),
    )
    .option(
      '--answers <FILE|->',
      'one JSON object of answers; - reads standard input (default: {}, nothing answered yet)',
      fileFor('--answers'),
    )
    .option(
      '--batch [FILE|-]',
      'one JSON object of answers a line, each with an "asOf" of its own if it likes (default: standard input); ' +
        'one assessment a line comes out, in the same order',
      fileFor('--batch'),
    )
    .option('--text', 'the same for people'),
  async ({ asOf = today(), answers, batch, text = false }, { stream }) => {
    const file = typeof batch === 'string' ? batch : undefined;
    if (file !== undefined && answers !== undefined)
      throw new InputError('--batch', file, ['a file here or with --answers, not both']);
    const isBatch = batch !== undefined;
    const input = file ?? answers ?? (isBatch ? STANDARD_INPUT : null);
    await stream(output({ asOf, answers: input, batch: isBatch, text }));
  },
);

if (isMain(import.meta)) await main(assess);

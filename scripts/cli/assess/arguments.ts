/** The arguments of `assess`. */
import { parseArgs } from 'node:util';
import { checkDay, InputError } from 'c/syncAdvice';
import type { IsoDay } from 'c/syncFacts';
import { STANDARD_INPUT } from '../input.ts';

export const HELP = `Says whether, when and why a sync stops, and what to move to.

  npm run --silent assess -- [--as-of YYYY-MM-DD] [--answers FILE|-] [--text]
  npm run --silent assess -- --batch [FILE|-] [--as-of YYYY-MM-DD] [--text]

  --as-of YYYY-MM-DD  the day to judge on: what was announced by then counts (default: today)
  --answers FILE|-    one JSON object of answers; - reads standard input (default: {}, nothing answered yet)
  --batch [FILE|-]    one JSON object of answers a line, each with an "asOf" of its own if it likes
                      (default: standard input); one assessment a line comes out, in the same order.
                      A line that is not allowed comes out as {"line": n, "error": "..."} and the rest goes on;
                      an empty line is passed over.
  --text              the same for people
  --help              this text

An answer: {"usage":"lightningSync","emailService":"exchangeOnline","connectionMethod":"oauth2"}
Exit code: 0; 2 for arguments, a file or answers that are not allowed (in a batch, bad lines are 0).
`;

/** What was asked for. */
export interface Request {
  readonly asOf: IsoDay;
  /** The file with the answers; null: none were given. */
  readonly answers: string | null;
  readonly batch: boolean;
  readonly text: boolean;
  readonly help: boolean;
}

const OPTIONS = {
  'as-of': { type: 'string' },
  answers: { type: 'string' },
  batch: { type: 'boolean' },
  text: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Parsed = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>>;

const ALLOWED = ['--as-of YYYY-MM-DD', '--answers FILE|-', '--batch [FILE|-]', '--text', '--help'];

/**
 * Reads the arguments.
 * @param args those after the command's name
 * @param today the day to judge on where none is given
 * @throws {InputError} for an argument that is unknown, lacks its value or does not go with the others
 */
export function requestOf(args: readonly string[], today: IsoDay): Request {
  const { values, positionals } = parse(args);
  const { batch = false, text = false, help = false, answers } = values;
  const [file, surplus] = batch ? positionals : [undefined, positionals[0]];
  if (surplus !== undefined) throw new InputError('argument', surplus, ALLOWED);
  if (file !== undefined && answers !== undefined)
    throw new InputError('--batch', file, ['a file here or with --answers, not both']);
  return {
    asOf: values['as-of'] === undefined ? today : checkDay(values['as-of'], '--as-of'),
    answers: file ?? answers ?? (batch ? STANDARD_INPUT : null),
    batch,
    text,
    help,
  };
}

function parse(args: readonly string[]): Parsed {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // Node says which argument it is, between quotes, before it explains how to escape one.
    const culprit = /'([^']*)'/.exec(error.message)?.[1]?.split(' ')[0] ?? '';
    const value = error.message.includes('argument missing') ? 'nothing' : args.join(' ');
    throw new InputError(culprit, value, ALLOWED);
  }
}

/** How long `assess --batch` takes for a million lines, against a loop that only parses and prints the same lines. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { devNull } from 'node:os';
import { QUESTIONS } from 'c/syncAdvice';
import type { IsoDay } from 'c/syncFacts';
import { assessLines, JSON_LINES } from '../cli/assess/batch.ts';
import { linesOf } from '../cli/lines.ts';
import { type Bench, growth, timesFigure } from './bench.ts';
import type { Figure } from './figures.ts';
import { type Holding, memoryFigure } from './memory.ts';
import { runInTurn } from './statistics.ts';

const LINES = 1_000_000;
/** Fewer, since each takes longer. */
const ALL_NEW = 150_000;
const CHUNK = 65_536;
const RUNS = 3;
/** Bytes between two looks at the memory. */
const SAMPLE = 10_000_000;
const TODAY: IsoDay = '2026-11-22';

/** A kind of batch. */
interface Batch {
  readonly name: string;
  /** How many lines are timed. */
  readonly timed: number;
  /** How many different lines there are before they repeat. */
  readonly lines: number;
  /** How many different sets of answers there are among them. */
  readonly answers: number;
  readonly dayOf: (index: number) => IsoDay | undefined;
  readonly limit: number;
}

const pad = (number: number): string => String(number).padStart(2, '0');

/** What inventories of orgs hold, mixed and repeated; and the worst that can be. */
const BATCHES: readonly Batch[] = [
  { name: '500 answers', timed: LINES, lines: 500, answers: 500, dayOf: () => undefined, limit: 1.5 },
  {
    name: '4,000 answers, 28 days',
    timed: LINES,
    lines: 28_000,
    answers: 4_000,
    dayOf: (index) => `2026-${index % 4 < 2 ? '02' : '10'}-${pad((index % 28) + 1)}`,
    limit: 1.5,
  },
  {
    // Every line has to be worked out: all answers there are, and days on each of which something else is known.
    name: 'all 30,240 answers, each line new',
    timed: ALL_NEW,
    lines: ALL_NEW,
    answers: 30_240,
    dayOf: (index) => `${2019 + (Math.floor(index / 30_240) % 9)}-${pad((index % 12) + 1)}-15`,
    limit: 12,
  },
];

/** Lines of a batch in chunks, as a file is read: all that differ, as often as it takes to have a number of lines. */
async function* chunksOf({ lines, answers, dayOf }: Batch, count: number): AsyncGenerator<Uint8Array> {
  let piece = '';
  const made: Buffer[] = [];
  const different = Math.min(lines, count);
  for (let index = 0; index < different; index += 1) {
    piece += `${JSON.stringify({ ...answersOf(index % answers), asOf: dayOf(index) })}\n`;
    if (piece.length < CHUNK && index + 1 < different) continue;
    made.push(Buffer.from(piece));
    piece = '';
  }
  for (let done = 0; done < count; done += lines) yield* made;
}

/** The answers of a number, each question's unanswered state among them. */
function answersOf(number: number): Record<string, string> {
  let rest = (number * 7919) % 30_240;
  const answers: Record<string, string> = {};
  for (const { id, values } of QUESTIONS) {
    const value = values[rest % (values.length + 1)];
    if (value !== undefined) answers[id] = value;
    rest = Math.floor(rest / (values.length + 1));
  }
  return answers;
}

async function parseAndPrint(input: AsyncIterable<Uint8Array>, file: number): Promise<void> {
  for await (const lines of linesOf(input, CHUNK)) {
    let piece = '';
    for (const { text } of lines) piece += `${JSON.stringify(JSON.parse(text ?? 'null'))}\n`;
    writeSync(file, piece);
  }
}

async function assessAndPrint(input: AsyncIterable<Uint8Array>, file: number): Promise<void> {
  for await (const piece of assessLines(input, TODAY, JSON_LINES)) writeSync(file, piece);
}

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array[]> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return all;
}

async function* each(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

/** A batch that goes through, with a look at the memory ten times on the way. */
export const holdBatch: Holding = async (items, sample) => {
  const [, batch] = BATCHES as [Batch, Batch, ...Batch[]];
  let done = 0;
  async function* sampled(): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunksOf(batch, items)) {
      const before = done;
      done += chunk.length;
      yield chunk;
      if (Math.floor(before / SAMPLE) !== Math.floor(done / SAMPLE)) sample();
    }
    sample();
  }
  await toNothing((file) => assessAndPrint(sampled(), file));
};

async function toNothing<T>(work: (file: number) => Promise<T>): Promise<T> {
  const file = openSync(devNull, 'w');
  try {
    return await work(file);
  } finally {
    closeSync(file);
  }
}

async function measure(batch: Batch): Promise<Figure> {
  const chunks = await collect(chunksOf(batch, batch.timed));
  const compared = await toNothing((file) =>
    runInTurn(
      RUNS,
      () => assessAndPrint(each(chunks), file),
      () => parseAndPrint(each(chunks), file),
    ),
  );
  return timesFigure(`time a line: ${batch.name}`, compared, batch.limit, batch.timed);
}

export const assessBatch: Bench = {
  name: 'assess --batch',
  run: async () => {
    const figures: Figure[] = [];
    for (const batch of BATCHES) figures.push(await measure(batch));
    const [, mixed] = BATCHES as [Batch, Batch, ...Batch[]];
    figures.push(
      await growth('lines x 10', mixed.lines, RUNS, (items) =>
        toNothing((file) => assessAndPrint(chunksOf(mixed, items), file)),
      ),
      await memoryFigure('memory, lines x 10', 'batch', LINES),
    );
    return figures;
  },
};

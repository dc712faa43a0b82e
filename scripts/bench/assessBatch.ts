/** How long `assess --batch` takes for a line, against a bare loop that only parses and writes the same lines. */
import { QUESTIONS } from 'c/syncAdvice';
import type { IsoDay } from 'c/syncFacts';
import { Assessor } from '../cli/assess/assessor.ts';
import { assessLines, JSON_LINES } from '../cli/assess/batch.ts';
import { toJson } from '../cli/assess/json.ts';
import { best, perItem, type BenchResult } from './bench.ts';

const LINES = 200_000;
const CHUNK = 65_536;
const RUNS = 3;

/** Answers as an inventory of orgs holds them: mixed, and repeated. */
function lines(distinct: number, day: (index: number) => IsoDay | undefined): string[] {
  return Array.from({ length: LINES }, (_, index) => {
    let rest = ((index % distinct) * 7919) >>> 0;
    const answers = QUESTIONS.map(({ id, values }) => {
      const value = values[rest % values.length];
      rest = Math.floor(rest / values.length);
      return [id, value];
    });
    return JSON.stringify({ ...Object.fromEntries(answers), asOf: day(index) });
  });
}

async function* chunksOf(input: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < input.length; at += CHUNK) yield input.subarray(at, at + CHUNK);
}

async function measure(name: string, all: string[]): Promise<BenchResult> {
  const input = Buffer.from(all.join('\n'));
  let characters = 0;
  const bare = await best(RUNS, () => {
    for (const line of all) characters += JSON.stringify(JSON.parse(line)).length;
  });
  const batch = await best(RUNS, async () => {
    const assessor = new Assessor(toJson);
    for await (const piece of assessLines(chunksOf(input), '2026-11-22', assessor, JSON_LINES))
      characters += piece.length;
  });
  if (characters === 0) throw new Error('Nothing was written');
  return {
    name,
    figures: {
      line: perItem(batch, all.length),
      'bare loop': perItem(bare, all.length),
      ratio: (batch / bare).toFixed(2),
    },
  };
}

/** One day, few different answers: the usual batch. */
export const repeatedAnswers = (): Promise<BenchResult> =>
  measure(
    'assess --batch, 500 different answers',
    lines(500, () => undefined),
  );

/** Many days and many different answers. */
export const mixedDays = (): Promise<BenchResult> =>
  measure(
    'assess --batch, 4,000 different answers, 28 days',
    lines(
      4_000,
      (index) => `2026-${index % 4 < 2 ? '02' : '10'}-${String((index % 28) + 1).padStart(2, '0')}`,
    ),
  );

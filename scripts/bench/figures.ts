/** What benchmarks find, held against limits, and how it is printed. */
import { EXIT, Failure } from '../command/failure.ts';

/** One thing measured. It is a ratio within one run, or a count, so that it says the same on any machine. */
export interface Figure {
  /** What was measured, against what. */
  readonly what: string;
  readonly value: number;
  /** The most it may be; null: it is told for what it is worth, and nothing was promised. */
  readonly limit: number | null;
  /** The times or amounts of this machine that it was made of. */
  readonly measured: string;
}

/** A figure with the benchmark that it belongs to. */
export interface NamedFigure extends Figure {
  readonly bench: string;
}

export function isOver({ value, limit }: Figure): boolean {
  // A value that is no number was not measured, which is no success either.
  return limit !== null && !(value <= limit);
}

/** @throws Failure (exit code 1) that names each that is over its limit */
export function assertWithin(figures: readonly NamedFigure[]): void {
  const over = figures.filter(isOver).map(({ bench, what }) => `${bench}, ${what}`);
  if (over.length > 0) throw new Failure(EXIT.refused, `Over the limit: ${over.join('; ')}.`);
}

const HEADINGS = { bench: 'benchmark', what: 'figure', value: 'value', limit: 'limit', measured: 'measured' };

/** At most two digits behind the point, and none where there are none. */
function shorten(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** One line of JSON for each figure, for scripts. */
export function toJsonLine(figure: NamedFigure): string {
  const { bench, what, value, limit, measured } = figure;
  return JSON.stringify({ bench, what, value, limit, over: isOver(figure), measured });
}

/** A table, one figure a line; what is over its limit is marked. */
export function tableOf(figures: readonly NamedFigure[]): string {
  const rows = figures.map((figure) => ({
    bench: figure.bench,
    what: figure.what,
    value: shorten(figure.value),
    limit: figure.limit === null ? '-' : `${shorten(figure.limit)}${isOver(figure) ? ' OVER' : ''}`,
    measured: figure.measured,
  }));
  const widthOf = (key: keyof typeof HEADINGS): number =>
    Math.max(...[HEADINGS, ...rows].map((row) => row[key].length));
  const [bench, what, value, limit] = [
    widthOf('bench'),
    widthOf('what'),
    widthOf('value'),
    widthOf('limit'),
  ] as const;
  return [HEADINGS, ...rows]
    .map((row) =>
      [
        row.bench.padEnd(bench),
        row.what.padEnd(what),
        row.value.padStart(value),
        row.limit.padEnd(limit),
        row.measured,
      ]
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** A time, for people. */
export function showTime(milliseconds: number): string {
  if (milliseconds >= 10_000) return `${(milliseconds / 1000).toFixed(1)} s`;
  if (milliseconds >= 10) return `${milliseconds.toFixed(0)} ms`;
  return milliseconds >= 0.1 ? `${milliseconds.toFixed(2)} ms` : `${(milliseconds * 1000).toFixed(2)} µs`;
}

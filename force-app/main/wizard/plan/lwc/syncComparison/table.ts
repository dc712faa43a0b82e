/** The comparison as a table: the same answer side by side is one cell, and every source has a number. */
import type { Option } from 'c/syncAdvice';
import type { IsoDay } from 'c/syncFacts';
import { PLAN_LABELS } from 'c/syncPlanLabels';
import { addressInLanguage, articleName, fill, formatNames, OPTION_TEXT } from 'c/syncText';
import type { AskedAspect, Said } from './questions';

/** A source by its number. */
interface SourceReference {
  readonly number: number;
  /** By which the article is known. */
  readonly href: string;
  /** Where it is read in the user's language. */
  readonly address: string;
  readonly label: string;
  readonly verified: IsoDay;
}

/** One thing that is said: words with their sources, or a link. */
interface ComparisonLine {
  readonly key: string;
  readonly text: string;
  readonly references: readonly SourceReference[];
  readonly href: string | null;
}

interface ComparisonCell {
  readonly key: string;
  readonly span: number;
  /** The options it speaks of, where the column heads cannot be seen; empty if it speaks of all. */
  readonly of: string;
  readonly lines: readonly ComparisonLine[];
}

interface ComparisonRow {
  readonly id: string;
  readonly title: string;
  readonly cells: readonly ComparisonCell[];
}

export interface Table {
  readonly rows: readonly ComparisonRow[];
  readonly sources: readonly SourceReference[];
}

/**
 * The table of these questions.
 * @param options in the order in which the questions speak of them
 */
export function tableOf(asked: readonly AskedAspect[], options: readonly Option[]): Table {
  const sources = new Map<string, SourceReference>();
  const rows = asked.map(({ id, title, said }) => ({ id, title, cells: cellsOf(said, options, sources) }));
  return { rows, sources: [...sources.values()] };
}

function cellsOf(
  said: AskedAspect['said'],
  options: readonly Option[],
  sources: Map<string, SourceReference>,
): ComparisonCell[] {
  // What is open and what is closed stay apart, so that what can be chosen reads without scrolling.
  const keys = said.map((each, index) => `${keyOf(each)} ${String(options[index]?.standing === 'closed')}`);
  return runsOf(keys).map((run) => ({
    key: String(run[0]),
    span: run.length,
    of: run.length === options.length ? '' : formatNames(run.map((index) => nameOf(options[index]))),
    lines: linesOf(
      run.map((index) => said[index] ?? []),
      sources,
    ),
  }));
}

/** The places of equal keys that follow one another. */
function runsOf(keys: readonly string[]): number[][] {
  return keys.reduce<number[][]>((runs, key, index) => {
    const last = runs.at(-1);
    return last && key === keys[index - 1] ? [...runs.slice(0, -1), [...last, index]] : [...runs, [index]];
  }, []);
}

function keyOf(said: readonly Said[]): string {
  return said.map(({ key }) => key).join();
}

function nameOf(option: Option | undefined): string {
  return option ? OPTION_TEXT[option.id].name : '';
}

/** What is said of each option of a run alike; their sources may differ, and each is named. */
function linesOf(
  alike: readonly (readonly Said[])[],
  sources: Map<string, SourceReference>,
): ComparisonLine[] {
  const [first = []] = alike;
  if (first.length === 0)
    return [{ key: 'none', text: PLAN_LABELS.compare_noStatement, references: [], href: null }];
  return first.map(({ key, text, href = null }, index) => {
    const references = alike.flatMap((said) => referenceTo(said[index], sources));
    return { key, text, href, references: [...new Set(references)] };
  });
}

function referenceTo(said: Said | undefined, sources: Map<string, SourceReference>): SourceReference[] {
  if (!said?.source || !said.verified) return [];
  const { source: href, verified } = said;
  const known = sources.get(href);
  if (known) return [known];
  const number = sources.size + 1;
  const label = fill(PLAN_LABELS.compare_source, number, articleName(href));
  const reference = { number, href, address: addressInLanguage(href), label, verified };
  sources.set(href, reference);
  return [reference];
}

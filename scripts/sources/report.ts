/** The report on the sources, for a terminal and for an issue. */
import type { Difference } from './difference.ts';
import type { SourceOutcome, SourceResult } from './judge.ts';

/** In the order in which somebody has to look at them. */
const TITLES: Readonly<Record<SourceOutcome, string>> = {
  gone: 'Gone',
  changed: 'Changed since it was read',
  moved: 'Moved',
  unreachable: 'Not reachable',
  neverRead: 'Not yet fingerprinted',
  unchanged: 'Unchanged',
};

/** What somebody has to look at. */
const NEWS: readonly SourceOutcome[] = ['gone', 'changed', 'moved'];

export function hasNews(results: readonly SourceResult[]): boolean {
  return results.some(({ outcome }) => NEWS.includes(outcome));
}

const LONGEST = 240;
const MOST_DIFFERENCES = 8;
const MOST_PARAGRAPHS = 5;

function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

function describeDifference({ after, now, gone }: Difference): string[] {
  const place = after === null ? 'at the top' : `after "${shorten(after)}"`;
  const lost = gone > 0 ? [`- ${gone} ${gone === 1 ? 'paragraph' : 'paragraphs'} of the reading`] : [];
  const more = now.length > MOST_PARAGRAPHS ? [`+ and ${now.length - MOST_PARAGRAPHS} more paragraphs`] : [];
  return [place, ...lost, ...now.slice(0, MOST_PARAGRAPHS).map((text) => `+ ${shorten(text)}`), ...more];
}

function describeDifferences(found: readonly Difference[]): string[] {
  const lines = found.slice(0, MOST_DIFFERENCES).flatMap(describeDifference);
  const more = found.length - MOST_DIFFERENCES;
  return more > 0 ? [...lines, `and ${more} more places`] : lines;
}

function details({ read, movedTo, reason }: SourceResult): string[] {
  return [
    ...(read === null ? [] : [`read on ${read}`]),
    ...(movedTo === null ? [] : [`now at ${movedTo}`]),
    ...(reason === null ? [] : [reason]),
  ];
}

function grouped(results: readonly SourceResult[]): [title: string, results: SourceResult[]][] {
  const outcomes = Object.keys(TITLES) as SourceOutcome[];
  return outcomes
    .map((outcome): [string, SourceResult[]] => [
      TITLES[outcome],
      results.filter((each) => each.outcome === outcome),
    ])
    .filter(([, group]) => group.length > 0);
}

/** For a terminal. */
export function asText(results: readonly SourceResult[]): string[] {
  return grouped(results).flatMap(([title, group]) => [
    `${title} (${group.length})`,
    ...group.flatMap((result) => [
      `  ${[result.id, ...details(result)].join(', ')}`,
      ...(result.outcome === 'unchanged' ? [] : [`    ${result.url}`]),
      ...describeDifferences(result.differences).map((line) => `      ${line}`),
    ]),
  ]);
}

/** A page's text must not become markup of the issue: it stands in a block of code that it cannot end. */
function codeBlock(lines: readonly string[]): string[] {
  const longest = Math.max(2, ...[...lines.join('\n').matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return lines.length === 0 ? [] : ['', `${fence}diff`, ...lines, fence];
}

/** For an issue: what there is to do, then the rest in short. */
export function asMarkdown(results: readonly SourceResult[]): string[] {
  const [news, rest] = [true, false].map((isNews) =>
    results.filter(({ outcome }) => NEWS.includes(outcome) === isNews),
  );
  return [
    'Pages that the facts cite are not as they were when they were read. For each: read it, change the fact if it has changed, then run',
    '`npm run sources -- --read ID` and commit the file.',
    ...grouped(news ?? []).flatMap(([title, group]) => [
      '',
      `## ${title}`,
      ...group.flatMap((result) => [
        '',
        `**${result.id}**: <${result.url}>`,
        ...(details(result).length > 0 ? ['', ...codeBlock(details(result)).slice(1)] : []),
        ...codeBlock(describeDifferences(result.differences)),
      ]),
    ]),
    '',
    ...grouped(rest ?? []).map(
      ([title, group]) => `${title}: ${group.map(({ id }) => `\`${id}\``).join(', ')}.`,
    ),
  ];
}

/** `npm run sources`: whether the pages that the facts cite are still as they were when they were read. */
import { InputError } from 'c/syncAdvice';
import { ARTICLES } from 'c/syncFacts';
import type { Context } from './command/context.ts';
import { EXIT, Failure } from './command/failure.ts';
import { defineCommand, describeCommand, isMain, main } from './command/frame.ts';
import type { Reader } from './command/values.ts';
import { judge, type Source, type SourceVisit } from './sources/judge.ts';
import { noteReadings } from './sources/note.ts';
import { readReadings } from './sources/readings.ts';
import { asMarkdown, asText, hasNews } from './sources/report.ts';
import { visitSources } from './sources/session.ts';
import { today } from './support/today.ts';

const SOURCES: readonly Source[] = Object.entries(ARTICLES).map(([id, url]) => ({ id, url }));
const IDS = SOURCES.map(({ id }) => id);

/** Reads a list of ids. */
function sourcesFor(option: string): Reader<readonly Source[]> {
  return (text) =>
    text.split(',').map((id) => {
      const found = SOURCES.find((source) => source.id === id.trim());
      if (found === undefined) throw new InputError(option, id, IDS);
      return found;
    });
}

/** Notes what is there now as read, and says what could not be read. */
function recordVisits(visits: ReadonlyMap<string, SourceVisit>, print: Context['print']): void {
  const day = today();
  const unread = noteReadings(visits, IDS, day);
  const count = visits.size - unread.length;
  print(`Noted as read on ${day}: ${count} of ${visits.size}.`);
  if (count > 0) print('Where a fact still holds, set its day in announcements.ts, too.');
  if (unread.length > 0)
    throw new Failure(EXIT.login, `Could not be read, so nothing is noted: ${unread.join(', ')}.`);
}

export const sources = defineCommand(
  describeCommand({
    usage: 'npm run sources --',
    summary: 'Opens every page that the facts cite, and says what has changed since it was read.',
    details: [
      'Keeps fingerprints of paragraphs and days of reading in force-app/main/advice/sources.json, no texts. A paragraph that',
      'only says when the page was changed is left out; a date in a sentence is not.',
      'Exit code: 0 all as they were read, 1 some are changed, moved or gone, 2 wrong options, 4 some could not be reached,',
      '130 stopped from the keyboard.',
    ],
  })
    .option('--only <ID,…>', 'look at these sources only', sourcesFor('--only'))
    .option('--read <ID,…>', 'note these sources as read today, as they are now', sourcesFor('--read'))
    .option('--json', 'print the results as JSON')
    .option('--markdown', 'print the results as the text of an issue'),
  async ({ only = SOURCES, read, json, markdown }, context) => {
    const chosen = read ?? only;
    const visits = await visitSources(chosen, context);
    if (read !== undefined) return recordVisits(visits, context.print);
    const readings = readReadings();
    const results = chosen.flatMap((source) => {
      const found = visits.get(source.id);
      return found ? [judge(source, readings[source.id], found)] : [];
    });
    if (json) context.print(JSON.stringify(results, null, 2));
    else for (const line of markdown ? asMarkdown(results) : asText(results)) context.print(line);
    if (hasNews(results)) throw new Failure(EXIT.refused, 'Some sources are not as they were read.');
    if (results.some(({ outcome }) => outcome === 'unreachable'))
      throw new Failure(EXIT.login, 'Some sources could not be reached.');
  },
);

if (isMain(import.meta)) await main(sources);

/** Which notes concern whom, as of a day. */
import { type Answers, ARTICLES, type IsoDay, knownOn, matches, type NoteId, NOTES } from 'c/syncFacts';

/** A note, with the address of the article it rests on. */
export interface Note {
  readonly id: NoteId;
  readonly source: string;
}

/** The notes that concern whoever gave these answers, as far as they were known on a day. */
export function notesFor(answers: Answers, asOf: IsoDay): Note[] {
  const known = knownOn(asOf).map(({ id }) => id);
  return NOTES.filter(({ whenKnown }) => whenKnown === undefined || known.includes(whenKnown))
    .filter((note) => matches(note.for, answers))
    .map(({ id, article }) => ({ id, source: ARTICLES[article] }));
}

/** Which notes concern whom, as of a day. */
import {
  type Announcement,
  ARTICLES,
  type IsoDate,
  type IsoDay,
  knownOn,
  matches,
  type NoteId,
  NOTES,
} from 'c/syncFacts';
import type { PathAnswers } from './path';

/** A note, with the address of the article it rests on. */
export interface Note {
  readonly id: NoteId;
  /** The dates that its text names, in the order of its placeholders. */
  readonly dates: readonly IsoDate[];
  readonly source: string;
}

/** The notes that apply to these answers, as far as they were known on a day. */
export function notesFor(answers: PathAnswers, asOf: IsoDay, announcements: readonly Announcement[]): Note[] {
  const known = knownOn(asOf, announcements).map(({ id }) => id);
  return NOTES.filter(({ whenKnown }) => whenKnown === undefined || known.includes(whenKnown))
    .filter(({ firstDay = asOf, lastDay = asOf }) => firstDay <= asOf && asOf <= lastDay)
    .filter((note) => matches(note.for, answers))
    .map(({ id, dates = [], article }) => ({ id, dates, source: ARTICLES[article] }));
}

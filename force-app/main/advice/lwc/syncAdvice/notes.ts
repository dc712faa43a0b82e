/** What an admin should know before moving, beside the rules: limits, and what nobody has stated. */
import { type Announcement, knownOn } from './announcements';
import { type ArticleId, ARTICLES } from './links';
import { MOVING_MICROSOFT_365 } from './tasks';
import { type Answers, type Criteria, type IsoDay, matches } from './vocabulary';

export type NoteId =
  | 'finishByAugust2026'
  | 'governmentBoundary'
  | 'cloudNotStated'
  | 'hybridNotStated'
  | 'exchangeSeNotStated'
  | 'otherService';

/** A note, with the address of the article it rests on. */
export interface Note {
  readonly id: NoteId;
  readonly source: string;
}

interface NoteFacts {
  readonly id: NoteId;
  readonly for: Criteria;
  readonly whenKnown?: Announcement['id'];
  readonly article: ArticleId;
}

const NOTES: readonly NoteFacts[] = [
  {
    id: 'finishByAugust2026',
    for: MOVING_MICROSOFT_365,
    whenKnown: 'lightningSyncRetires',
    article: 'lightningSyncRetirement',
  },
  { id: 'governmentBoundary', for: { salesforceCloud: ['government'] }, article: 'eacConsiderations' },
  {
    id: 'cloudNotStated',
    for: { microsoftCloud: ['gccHighOrDod', 'china21Vianet'] },
    article: 'eacMicrosoft365',
  },
  { id: 'hybridNotStated', for: { emailService: ['exchangeHybrid'] }, article: 'lightningSyncRequirements' },
  {
    id: 'exchangeSeNotStated',
    for: { emailService: ['exchangeOnPremises', 'exchangeHybrid'] },
    whenKnown: 'exchange2016And2019OutOfSupport',
    article: 'eacOnPremises',
  },
  { id: 'otherService', for: { emailService: ['other'] }, article: 'eacComparison' },
];

/** The notes that concern whoever gave these answers, as far as they were known on a day. */
export function notesFor(answers: Answers, asOf: IsoDay): Note[] {
  const known = knownOn(asOf).map(({ id }) => id);
  return NOTES.filter(({ whenKnown }) => whenKnown === undefined || known.includes(whenKnown))
    .filter((note) => matches(note.for, answers))
    .map(({ id, article }) => ({ id, source: ARTICLES[article] }));
}

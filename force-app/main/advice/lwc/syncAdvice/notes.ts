/** What an admin should know before moving, beside the rules: limits, and what nobody has stated. */
import { type ArticleId, ARTICLES } from './links';
import { type Answers, type Criteria, matches } from './vocabulary';

export type NoteId = 'governmentBoundary' | 'hybridNotStated' | 'exchangeSeNotStated' | 'otherService';

/** A note, with the address of the article it rests on. */
export interface Note {
  readonly id: NoteId;
  readonly source: string;
}

const NOTES: readonly { readonly id: NoteId; readonly for: Criteria; readonly article: ArticleId }[] = [
  { id: 'governmentBoundary', for: { salesforceCloud: ['government'] }, article: 'eacConsiderations' },
  { id: 'hybridNotStated', for: { emailService: ['exchangeHybrid'] }, article: 'lightningSyncRequirements' },
  {
    id: 'exchangeSeNotStated',
    for: { emailService: ['exchangeOnPremises', 'exchangeHybrid'] },
    article: 'eacOnPremises',
  },
  { id: 'otherService', for: { emailService: ['other'] }, article: 'eacComparison' },
];

/** The notes that concern whoever gave these answers. */
export function notesFor(answers: Answers): Note[] {
  return NOTES.filter((note) => matches(note.for, answers)).map(({ id, article }) => ({
    id,
    source: ARTICLES[article],
  }));
}

/** The ways to go on syncing: whom each one is for, whether it is to be had on a day, which one is recommended. */
import { type Announcement, knownOn } from './announcements';
import { type ArticleId, ARTICLES } from './links';
import {
  type Criteria,
  type IsoDate,
  type IsoDay,
  matches,
  type OptionId,
  type Reason,
  type Situation,
  type Standing,
  type StoppingCauseId,
  type UnsuitableReason,
} from './vocabulary';

/** An option as of a day, for one situation. */
export interface Option {
  readonly id: OptionId;
  /** null while the answers still open disagree on it. */
  readonly standing: Standing | null;
  readonly because: Reason | null;
  /** When what closed it takes effect, where that is known. */
  readonly on: IsoDate | null;
  /** Address of the article that says so. */
  readonly source: string;
}

/** Whether it can be had. */
export function isOpen({ standing }: Option): boolean {
  return standing === 'available' || standing === 'recommended';
}

/** The option that is recommended; null: none is. */
export function recommendedOf(options: readonly Option[]): OptionId | null {
  return options.find(({ standing }) => standing === 'recommended')?.id ?? null;
}

interface OptionFacts {
  readonly id: OptionId;
  readonly for: Criteria;
  /** Why it does not suit any other situation. */
  readonly otherwise: UnsuitableReason;
  /** Those who have it already, so that it is no move for them. */
  readonly inUse?: Criteria;
  /** Not there from the start: to be had only once an announcement opens it. */
  readonly opensLater?: true;
  readonly article: ArticleId;
}

const MICROSOFT_365: Criteria = { emailService: ['exchangeOnline', 'exchangeHybrid'] };

/** In the order in which Salesforce names them (articles `serviceAccountArticle`, `eacMicrosoft365`, `eacOnPremises`). */
export const OPTIONS: readonly OptionFacts[] = [
  {
    id: 'eacUserLevelOAuth',
    for: { emailService: ['exchangeOnline', 'exchangeOnPremises', 'exchangeHybrid'] },
    otherwise: 'forMicrosoft',
    article: 'eacUserLevel',
  },
  {
    id: 'eacServiceAccountOAuth',
    for: MICROSOFT_365,
    otherwise: 'forMicrosoft365',
    // The article that offered it; that of its retirement came later, and stands with the announcement.
    article: 'serviceAccountArticle',
  },
  {
    id: 'lightningSyncOAuth',
    // Lightning Sync offered OAuth 2.0 for Exchange Online only (`lightningSyncMethods`).
    for: { emailService: ['exchangeOnline'] },
    otherwise: 'forExchangeOnline',
    inUse: { usage: ['lightningSync'], connectionMethod: ['oauth2'] },
    article: 'lightningSyncOAuth',
  },
  {
    id: 'eacOrgLevelOAuth',
    for: MICROSOFT_365,
    otherwise: 'forMicrosoft365',
    opensLater: true,
    article: 'eacGraphMigration',
  },
  {
    id: 'eacApplicationLevelOAuth',
    for: MICROSOFT_365,
    otherwise: 'forMicrosoft365',
    opensLater: true,
    article: 'eacApplicationLevel',
  },
  {
    id: 'eacRbacOAuth',
    for: MICROSOFT_365,
    otherwise: 'forMicrosoft365',
    opensLater: true,
    article: 'eacMicrosoft365',
  },
  {
    id: 'eacOnPremisesServiceAccount',
    for: { emailService: ['exchangeOnPremises', 'exchangeHybrid'] },
    otherwise: 'forExchangeServer',
    article: 'eacOnPremisesServiceAccount',
  },
  { id: 'eacGoogle', for: { emailService: ['google'] }, otherwise: 'forGoogle', article: 'eacGoogle' },
  {
    id: 'stayForNow',
    for: { usage: ['lightningSync'] },
    otherwise: 'nothingToKeep',
    article: 'lightningSyncRetirement',
  },
];

/** Which options carry out each way of rolling out, best first (design: "Recommended: by rollout"). */
const BEST_FOR: Readonly<Record<NonNullable<Situation['rollout']>, readonly OptionId[]>> = {
  oneConsent: [
    'eacApplicationLevelOAuth',
    'eacOrgLevelOAuth',
    'eacServiceAccountOAuth',
    'eacOnPremisesServiceAccount',
  ],
  // Org-level maps to RBAC or to application-level (`eacGraphMigration`), so it is next where RBAC is not there.
  scoped: ['eacRbacOAuth', 'eacOrgLevelOAuth', 'eacServiceAccountOAuth', 'eacOnPremisesServiceAccount'],
  userByUser: ['eacUserLevelOAuth'],
};

/** What stops the sync: whether anything does, and the first thing that does on a known day. */
export interface Stops {
  readonly any: boolean;
  readonly dated: { readonly because: StoppingCauseId; readonly on: IsoDay; readonly source: string } | null;
}

/**
 * Every option with its standing, in Salesforce's order; at most one is recommended.
 * @param stops a known day on which the sync stops closes the option of staying
 */
export function optionsFor(
  situation: Situation,
  asOf: IsoDay,
  announcements: readonly Announcement[],
  stops: Stops,
): Option[] {
  const known = knownOn(asOf, announcements);
  const options = OPTIONS.map((facts) =>
    facts.id === 'stayForNow' ? staying(facts, situation, stops) : standingOf(facts, situation, known),
  );
  const best = recommended(options, situation);
  const because = situation.rollout ? 'fitsRollout' : 'namedFirst';
  return options.map((option) =>
    option.id === best ? { ...option, standing: 'recommended', because } : option,
  );
}

function standingOf(facts: OptionFacts, situation: Situation, known: readonly Announcement[]): Option {
  const option = { id: facts.id, because: null, on: null, source: ARTICLES[facts.article] };
  if (!matches(facts.for, situation)) return { ...option, standing: 'unsuitable', because: facts.otherwise };
  for (const { closes = [], source } of known) {
    const closing = closes.find((each) => each.options.includes(facts.id) && matches(each.for, situation));
    if (!closing) continue;
    const { because, effective } = closing;
    return { ...option, standing: 'closed', because, on: effective, source: ARTICLES[source] };
  }
  if (facts.opensLater && !known.some(({ opens }) => opens?.includes(facts.id)))
    return { ...option, standing: 'closed', because: 'notYetAvailable' };
  if (facts.inUse && matches(facts.inUse, situation))
    return { ...option, standing: 'unsuitable', because: 'inUse' };
  return { ...option, standing: 'available' };
}

/** Staying is the advice while nothing stops the sync, a choice while no day is known, and closed by a known day. */
function staying(facts: OptionFacts, situation: Situation, stops: Stops): Option {
  const option = { id: facts.id, on: null, source: ARTICLES[facts.article] };
  if (!matches(facts.for, situation)) return { ...option, standing: 'unsuitable', because: facts.otherwise };
  if (stops.dated) {
    const { because, on, source } = stops.dated;
    return { ...option, standing: 'closed', because, on, source };
  }
  return stops.any
    ? { ...option, standing: 'available', because: 'noDateYet' }
    : { ...option, standing: 'recommended', because: 'nothingStopsIt' };
}

function recommended(options: readonly Option[], situation: Situation): OptionId | null {
  if (recommendedOf(options) !== null) return null;
  // Whether Einstein Activity Capture supports a hybrid is stated nowhere, so nothing is recommended for one.
  if (situation.emailService === 'exchangeHybrid') return null;
  const open = options
    .filter((option) => option.standing === 'available' && option.id !== 'stayForNow')
    .map((option) => option.id);
  const preferred = situation.rollout
    ? BEST_FOR[situation.rollout].find((id) => open.includes(id))
    : undefined;
  return preferred ?? open[0] ?? null;
}

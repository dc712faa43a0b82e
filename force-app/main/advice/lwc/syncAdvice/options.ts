/** The options: which situations each suits, whether it is available on a day, and which one is recommended. */
import {
  type Announcement,
  ARTICLES,
  BEST_FOR,
  type IsoDate,
  type IsoDay,
  knownOn,
  matches,
  type OptionFacts,
  type OptionId,
  OPTIONS,
  type Reason,
  type Situation,
  type Standing,
  type StoppingCauseId,
} from 'c/syncFacts';

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

/** What stops the sync: whether anything does, and the first thing that does on a known day or already. */
interface Stops {
  readonly any: boolean;
  readonly certain: {
    readonly because: StoppingCauseId | 'inForce';
    readonly on: IsoDate | null;
    readonly source: string;
  } | null;
}

/**
 * Every option with its standing, in Salesforce's order; at most one is recommended.
 * @param stops what is in force, or comes on a known day, closes the option of staying
 */
export function optionsFor(
  situation: Situation,
  asOf: IsoDay,
  announcements: readonly Announcement[],
  stops: Stops,
): Option[] {
  const known = knownOn(asOf, announcements);
  const options = OPTIONS.map((facts) =>
    facts.id === 'stayForNow' ? stayingOption(facts, situation, stops) : standingOf(facts, situation, known),
  );
  const best = recommend(options, situation);
  return options.map((option) =>
    option.id === best?.id ? { ...option, standing: 'recommended', because: best.because } : option,
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

/** Staying is the advice while nothing stops the sync, a choice while no day is known, and closed by a known day or by what is in force. */
function stayingOption(facts: OptionFacts, situation: Situation, stops: Stops): Option {
  const option = { id: facts.id, on: null, source: ARTICLES[facts.article] };
  if (!matches(facts.for, situation)) return { ...option, standing: 'unsuitable', because: facts.otherwise };
  if (stops.certain) {
    const { because, on, source } = stops.certain;
    return { ...option, standing: 'closed', because, on, source };
  }
  return stops.any
    ? { ...option, standing: 'available', because: 'noDateYet' }
    : { ...option, standing: 'recommended', because: 'nothingStopsIt' };
}

function recommend(
  options: readonly Option[],
  situation: Situation,
): { readonly id: OptionId; readonly because: 'fitsRollout' | 'namedFirst' } | null {
  if (recommendedOf(options) !== null) return null;
  // Whether Einstein Activity Capture supports a hybrid is stated nowhere, so nothing is recommended for one.
  if (situation.emailService === 'exchangeHybrid') return null;
  const open = options
    .filter((option) => option.standing === 'available' && option.id !== 'stayForNow')
    .map((option) => option.id);
  const preferred = situation.rollout
    ? BEST_FOR[situation.rollout].find((id) => open.includes(id))
    : undefined;
  if (preferred) return { id: preferred, because: 'fitsRollout' };
  return open[0] ? { id: open[0], because: 'namedFirst' } : null;
}

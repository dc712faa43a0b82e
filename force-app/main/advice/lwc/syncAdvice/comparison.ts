/** The options side by side: for each, what is said to the questions that admins ask. */
import {
  type Announcement,
  ARTICLES,
  type AspectId,
  ASPECTS,
  ASPECTS_OF_MOVING,
  CAPTURE,
  type ClaimFacts,
  type ClaimId,
  CLAIMS,
  CLAIMS_READ,
  type IsoDay,
  knownOn,
  matches,
  MOVING,
  type OptionId,
  OPTIONS,
} from 'c/syncFacts';
import type { PathAnswers } from './path';
import { pathOf } from './plan';

/** Something said of an option. */
interface Claim {
  readonly id: ClaimId;
  /** Address of the article that says so; null where it follows from what the option is. */
  readonly source: string | null;
  /** The day on which it was last read there. */
  readonly verified: IsoDay;
}

/** What is said to one question; nothing where no statement was found. */
interface Answered {
  readonly aspect: AspectId;
  readonly claims: readonly Claim[];
}

/** An option as the comparison shows it. */
export interface ComparedOption {
  readonly id: OptionId;
  /** The same questions in the same order for every option. */
  readonly answered: readonly Answered[];
  /** Path of the Setup page where it is set up. */
  readonly setupPage: string;
  /** Address of its help article. */
  readonly help: string;
}

/**
 * What is said of an option to those who gave these answers, as far as it was known on a day. Those who are new to
 * sync get no statement on what moving brings.
 * @throws if there is no such option
 */
export function comparisonOf(
  option: OptionId,
  answers: PathAnswers,
  asOf: IsoDay,
  announcements: readonly Announcement[],
): ComparedOption {
  const facts = OPTIONS.find(({ id }) => id === option);
  if (!facts) throw new Error(`No option ${option}`);
  const help = ARTICLES[facts.article];
  const known = knownOn(asOf, announcements).map(({ id }) => id);
  const said = (CLAIMS as readonly (ClaimFacts & { id: ClaimId })[])
    .filter((claim) => claim.options.includes(option) && matches(claim.for ?? {}, answers))
    .filter(({ whenKnown }) => whenKnown === undefined || known.includes(whenKnown));
  const aspects = ASPECTS.filter((each) => !ASPECTS_OF_MOVING.includes(each) || matches(MOVING, answers));
  return {
    id: option,
    answered: aspects.map((aspect) => ({
      aspect,
      claims: said
        .filter((claim) => claim.aspects.includes(aspect))
        .map(({ id, source }) => ({ id, source: addressOf(source, help), verified: CLAIMS_READ })),
    })),
    setupPage: pathOf(CAPTURE.includes(option) ? 'activityCapture' : 'syncSettings', answers),
    help,
  };
}

function addressOf(source: ClaimFacts['source'], ofOption: string): string | null {
  if (source === undefined) return null;
  return source === 'option' ? ofOption : ARTICLES[source];
}

/** Sentences that several surfaces say, each in one place: for the page, the copied text and the record page. */
import { sureStop } from 'c/syncAdvice';
import {
  type Announcement,
  type Answers,
  type BridgePurpose,
  type CauseId,
  FACTS_VERIFIED,
  type IsoDay,
  type Mailboxes,
  type OptionId,
  type QuestionId,
  type Status,
  type Window,
} from 'c/syncFacts';
import { TEXT_LABELS } from 'c/syncTextLabels';
import {
  fill,
  formatDay,
  formatNames,
  formatVerdict,
  joinSentences,
  formatWindow,
  type VerdictText,
} from './format';
import { OPTION_TEXT } from './options';
import { BRIDGE_TEXT } from './plan';
import { QUESTION_TEXT } from './questions';
import { CAUSE_TEXT } from './verdicts';

/** What a verdict rests on. */
interface Judged {
  readonly status: Status;
  readonly stops: Window | null;
  /** The first open question; null: none. */
  readonly next: QuestionId | null;
  /** What the bridge is for, where there is one: of a stopped sync the verdict says that there is a way back for a time. */
  readonly bridge?: BridgePurpose | null;
  /** What stops it, as far as the open answers agree: while more is open, that much is sure. */
  readonly causes?: readonly ({ readonly id: CauseId } & Window)[];
}

/**
 * The verdict, and what it means.
 * @param hasOption whether an option is open, to move to or to stay with
 */
export function verdictText(judged: Judged, hasOption = true): VerdictText {
  const { status, stops, next, causes = [] } = judged;
  const question = next ? QUESTION_TEXT[next].title : '';
  const sure = status === 'undetermined' ? sureStop(causes) : null;
  if (sure)
    return {
      title: fill(TEXT_LABELS.status_stopsAnyway, formatWindow(sure)),
      means: fill(TEXT_LABELS.status_stopsAnyway_means, question),
    };
  const { title, means } = formatVerdict(status, stops, question, hasOption);
  const wayBack = wayBackText(judged);
  return { title, means: wayBack ? joinSentences(means, wayBack) : means };
}

/** That a stopped sync has a way back for a time; empty where it has none. */
export function wayBackText({ status, bridge }: Pick<Judged, 'status' | 'bridge'>): string {
  return status === 'stopped' && bridge === 'restore' ? BRIDGE_TEXT.wayBack : '';
}

/** What is judged of one half of a hybrid. */
type Half = Pick<Judged, 'status' | 'stops'> & { readonly mailboxes: Mailboxes };

/** What happens to one half of a hybrid. */
export interface HalfText {
  /** Where its mailboxes are; the key of the half, too. */
  readonly mailboxes: string;
  readonly title: string;
  /** Both. */
  readonly text: string;
}

/**
 * The halves of a hybrid stop on different days and for different reasons: each has a verdict of its own.
 * @param halves none but of a hybrid
 */
export function halvesText(halves: readonly Half[]): HalfText[] {
  return halves.map((half) => {
    const mailboxes = TEXT_LABELS[`half_${half.mailboxes}` as const];
    const { title } = verdictText({ status: half.status, stops: half.stops, next: null });
    return { mailboxes, title, text: fill(TEXT_LABELS.labelled, mailboxes, title) };
  });
}

/**
 * The mailboxes that a stop concerns.
 * @param mailboxes null: all
 * @param halves those of a hybrid; anybody else has none, and nothing to tell apart
 */
export function mailboxesText(mailboxes: Mailboxes | null, halves: readonly Half[]): string {
  return halves.length > 0 ? TEXT_LABELS[`half_${mailboxes ?? 'both'}` as const] : '';
}

/**
 * What to move to, in one line.
 * @param option the one recommended, or chosen in its place; null: none
 * @param usage for newToSync, the sentence speaks of starting and not of moving
 */
export function recommendationText(option: OptionId | null, usage: Answers['usage'] | null): string {
  if (option === null) return TEXT_LABELS.noneRecommended;
  const move = usage === 'newToSync' ? TEXT_LABELS.beginWith : TEXT_LABELS.moveTo;
  return fill(option === 'stayForNow' ? TEXT_LABELS.keepFor : move, OPTION_TEXT[option].name);
}

/** The day that the advice is for, and the day on which its facts were last verified. */
export function asOfText(asOf: IsoDay): string {
  const verified = fill(TEXT_LABELS.verified, formatDay(FACTS_VERIFIED));
  return `${fill(TEXT_LABELS.asOf, formatDay(asOf))} · ${verified}`;
}

/** What an announcement is about: the cause that it speaks of or adds to, else the options that it opens or closes. */
export function subjectText({ subject, about = subject, opens, closes }: Announcement): string {
  if (about) return CAUSE_TEXT[about].name;
  const options = [...(opens ?? []), ...(closes ?? []).flatMap((closing) => closing.options)];
  return formatNames([...new Set(options)].map((option) => OPTION_TEXT[option].name));
}

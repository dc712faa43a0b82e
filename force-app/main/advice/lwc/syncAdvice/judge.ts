/** The rules for one complete situation: what stops its sync, when, and what is open to it. */
import {
  type Announcement,
  type Answers,
  ARTICLES,
  type CauseId,
  CAUSES,
  compareWindows,
  firstDay,
  type IsoDate,
  type IsoDay,
  knownOn,
  MAILBOXES,
  type Mailboxes,
  matches,
  type Situation,
  type Status,
  type StoppingCauseId,
  type StopWindow,
  type WarningId,
  wholeMonth,
  type Window,
} from 'c/syncFacts';
import { type Option, optionsFor, recommendedOf } from './options';
import { planFor, type Task } from './plan';

/** An announcement that stops this sync, or a warning about it. */
export interface Cause extends Window {
  readonly id: CauseId;
  /** Whether it holds already, by the tenant's own setting since an unknown day. */
  readonly inForce: boolean;
  /** Of a hybrid, the mailboxes that it concerns; null: all. */
  readonly mailboxes: Mailboxes | null;
  /** null: true since before the first announcement. */
  readonly announced: IsoDate | null;
  /** Address of the article that says so. */
  readonly source: string;
  /** The day on which the source was last read. */
  readonly verified: IsoDay;
}

/** What becomes of the mailboxes of a hybrid that are in one place. */
export interface Half {
  readonly mailboxes: Mailboxes;
  readonly status: Status;
  readonly stops: Window | null;
  /** The cause that decides; null: nothing stops them, or the answers still open disagree on it. */
  readonly cause: StoppingCauseId | null;
}

/** All that can be said of a situation on a day; the assessment without the next question. */
export interface Outcome {
  readonly status: Status;
  readonly stops: Window | null;
  readonly causes: readonly Cause[];
  /** Both halves of a hybrid that syncs; of anybody else none. */
  readonly halves: readonly Half[];
  readonly options: readonly Option[];
  readonly plan: readonly Task[];
}

const SEVERITY = ['upcoming', 'underway', 'stopped'] as const;
export type Severity = (typeof SEVERITY)[number];

/** Whether a cause only warns and stops nothing. */
export function isWarning(cause: CauseId): cause is WarningId {
  return CAUSES[cause].warns === true;
}

/**
 * What stops the sync on a known day whatever the open answers turn out to be: the soonest, since it can only stop
 * earlier than that.
 * @param causes soonest first, as all situations agree on them
 */
export function sureStop<Stop extends Pick<Cause, 'id' | 'earliest'>>(causes: readonly Stop[]): Stop | null {
  return causes.find(({ id, earliest }) => !isWarning(id) && earliest !== null) ?? null;
}

type StoppingCause = Cause & { readonly id: StoppingCauseId };

function stopsSync(cause: Cause): cause is StoppingCause {
  return !isWarning(cause.id);
}

/**
 * How far a stop has got on a day (design: "A cause decides by its window").
 * @returns `upcoming` too where no day is known, save for what is in force
 */
export function severity({ earliest, latest, inForce }: StopWindow, asOf: IsoDay): Severity {
  if (inForce) return 'stopped';
  if (earliest === null || asOf < earliest) return 'upcoming';
  return latest !== null && asOf > latest ? 'stopped' : 'underway';
}

/** Orders causes soonest first. One in force has no day: the day of its announcement counts. */
export function compareCauses(a: Cause, b: Cause): number {
  return compareWindows(placeOf(a), placeOf(b));
}

function placeOf(cause: Cause): Window {
  if (!cause.inForce || cause.announced === null) return cause;
  const day = firstDay(cause.announced);
  return { earliest: day, latest: day };
}

/** Judges one complete situation as of a day. */
export function judgeSituation(
  situation: Situation,
  asOf: IsoDay,
  announcements: readonly Announcement[],
): Outcome {
  const causes = causesOf(situation, asOf, announcements);
  const stopping = causes.filter(stopsSync);
  const certain = stopping.find((cause) => cause.inForce || cause.earliest !== null);
  const options = optionsFor(situation, asOf, announcements, {
    any: stopping.length > 0,
    certain: certain
      ? {
          because: certain.inForce ? 'inForce' : certain.id,
          on: wholeMonth(certain) ?? certain.earliest,
          source: certain.source,
        }
      : null,
  });
  const recommended = recommendedOf(options);
  return {
    ...verdictOf(situation, worstOf(stopping, asOf), asOf),
    causes,
    halves: halvesOf(situation, stopping, asOf),
    options,
    plan: planFor(recommended, situation, asOf, announcements),
  };
}

function verdictOf(
  { usage }: Situation,
  deciding: Cause | null,
  asOf: IsoDay,
): Pick<Outcome, 'status' | 'stops'> {
  if (usage === 'newToSync') return { status: 'notSyncing', stops: null };
  if (!deciding) return { status: 'unaffected', stops: null };
  const { earliest, latest } = deciding;
  return { status: severity(deciding, asOf), stops: { earliest, latest } };
}

/** Mailboxes online follow the rules of Exchange Online, mailboxes on-premises those of Exchange Server. */
function halvesOf(situation: Situation, stopping: readonly StoppingCause[], asOf: IsoDay): Half[] {
  if (situation.usage === 'newToSync' || situation.emailService !== 'exchangeHybrid') return [];
  return MAILBOXES.map((mailboxes) => {
    const own = stopping.filter((cause) => cause.mailboxes === null || cause.mailboxes === mailboxes);
    const deciding = worstOf(own, asOf);
    return { mailboxes, ...verdictOf(situation, deciding, asOf), cause: deciding?.id ?? null };
  });
}

/** Soonest first. Of a subject's announcements the last one known counts. */
function causesOf(situation: Situation, asOf: IsoDay, announcements: readonly Announcement[]): Cause[] {
  if (situation.usage === 'newToSync') return [];
  const latest = new Map<CauseId, Announcement>();
  for (const announcement of knownOn(asOf, announcements)) {
    if (announcement.subject) latest.set(announcement.subject, announcement);
  }
  const causes: Cause[] = [];
  for (const [id, { announced, stops = [], source, verified }] of latest) {
    if (!matches(CAUSES[id].for, situation)) continue;
    const stop = stops.find((each) => matches(each.for, situation));
    if (!stop) continue;
    const { inForce = false, ...window } = stop.window;
    const mailboxes = mailboxesOf(id, situation);
    causes.push({ id, ...window, inForce, mailboxes, announced, source: ARTICLES[source], verified });
  }
  return causes.sort(compareCauses);
}

/** The mailboxes of a hybrid that a cause concerns; null: all, or it is no hybrid. */
export function mailboxesOf(id: CauseId, { emailService }: Situation | Answers): Mailboxes | null {
  return emailService === 'exchangeHybrid' ? (CAUSES[id].inHybrid ?? null) : null;
}

/** The cause that decides: the one furthest along, and of those the soonest. */
function worstOf(causes: readonly StoppingCause[], asOf: IsoDay): StoppingCause | null {
  for (const level of [...SEVERITY].reverse()) {
    const found = causes.find((cause) => severity(cause, asOf) === level);
    if (found) return found;
  }
  return null;
}

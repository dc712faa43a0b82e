/** The rules for one complete situation: what stops its sync, when, and what is open to it. */
import {
  type Announcement,
  ARTICLES,
  type CauseId,
  CAUSES,
  compareWindows,
  firstDay,
  type IsoDate,
  type IsoDay,
  knownOn,
  matches,
  type Situation,
  type Status,
  type StoppingCauseId,
  type StopWindow,
  type WarningId,
  type Window,
} from 'c/syncFacts';
import { type Option, optionsFor, recommendedOf } from './options';
import { planFor, type Task } from './plan';

/** An announcement that stops this sync, or a warning about it. */
export interface Cause extends Window {
  readonly id: CauseId;
  /** Whether it holds already, by the tenant's own setting and since a day that nobody knows. */
  readonly inForce: boolean;
  /** null: true since before the first announcement. */
  readonly announced: IsoDate | null;
  /** Address of the article that says so. */
  readonly source: string;
  /** The day on which the source was last read. */
  readonly verified: IsoDay;
}

/** All that can be said of a situation on a day; the assessment without the next question. */
export interface Outcome {
  readonly status: Status;
  readonly stops: Window | null;
  readonly causes: readonly Cause[];
  readonly options: readonly Option[];
  readonly plan: readonly Task[];
}

const SEVERITY = ['upcoming', 'underway', 'stopped'] as const;
export type Severity = (typeof SEVERITY)[number];

/** Whether a cause only warns and stops nothing. */
export function isWarning(cause: CauseId): cause is WarningId {
  return CAUSES[cause].warns === true;
}

function stopsSync(cause: Cause): cause is Cause & { readonly id: StoppingCauseId } {
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

/** Orders causes soonest first. One in force has no day: it stands at the announcement that tells of it. */
export function compareCauses(a: Cause, b: Cause): number {
  return compareWindows(placeOf(a), placeOf(b));
}

function placeOf(cause: Cause): Window {
  if (!cause.inForce || cause.announced === null) return cause;
  const day = firstDay(cause.announced);
  return { earliest: day, latest: day };
}

/** Judges one complete situation as of a day. */
export function decide(situation: Situation, asOf: IsoDay, announcements: readonly Announcement[]): Outcome {
  const causes = causesOf(situation, asOf, announcements);
  const stopping = causes.filter(stopsSync);
  const deciding = worst(stopping, asOf);
  const certain = stopping.find((cause) => cause.inForce || cause.earliest !== null);
  const options = optionsFor(situation, asOf, announcements, {
    any: stopping.length > 0,
    certain: certain
      ? { because: certain.inForce ? 'inForce' : certain.id, on: certain.earliest, source: certain.source }
      : null,
  });
  const recommended = recommendedOf(options);
  return {
    status: statusOf(situation, deciding, asOf),
    stops: deciding ? { earliest: deciding.earliest, latest: deciding.latest } : null,
    causes,
    options,
    plan: planFor(recommended, situation, asOf, announcements),
  };
}

function statusOf(situation: Situation, deciding: Cause | null, asOf: IsoDay): Status {
  if (situation.usage === 'newToSync') return 'notSyncing';
  return deciding ? severity(deciding, asOf) : 'unaffected';
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
    causes.push({ id, ...window, inForce, announced, source: ARTICLES[source], verified });
  }
  return causes.sort(compareCauses);
}

/** The cause that decides: the one furthest along, and of those the soonest. */
function worst(causes: readonly Cause[], asOf: IsoDay): Cause | null {
  for (const level of [...SEVERITY].reverse()) {
    const found = causes.find((cause) => severity(cause, asOf) === level);
    if (found) return found;
  }
  return null;
}

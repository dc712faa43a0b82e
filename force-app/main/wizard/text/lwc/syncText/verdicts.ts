/** The words of the verdict, of its causes and of their windows. */
import type { Hit, Severity } from 'c/syncAdvice';
import type { CauseId, Status } from 'c/syncFacts';
import { TEXT_LABELS } from 'c/syncTextLabels';

interface CauseText {
  readonly name: string;
  readonly what: string;
  readonly notYours?: string;
}

/** A status, divided further where its window changes the sentence. */
export type StatusKey = Status | 'upcomingNoDate' | 'underwayOpen' | 'stoppingToday' | 'stoppedInForce';

interface StatusText {
  readonly title: string;
  readonly means: string;
  /** What it means where no option is open, if that takes words of its own. */
  readonly noWay?: string;
}

/** Each cause: its name, what happens, and why it may not concern an org. */
export const CAUSE_TEXT: Readonly<Record<CauseId, CauseText>> = {
  basicAuth: {
    name: TEXT_LABELS.cause_basicAuth,
    what: TEXT_LABELS.cause_basicAuth_what,
    notYours: TEXT_LABELS.cause_basicAuth_notYours,
  },
  ews: {
    name: TEXT_LABELS.cause_ews,
    what: TEXT_LABELS.cause_ews_what,
    notYours: TEXT_LABELS.cause_ews_notYours,
  },
  lightningSyncRetirement: {
    name: TEXT_LABELS.cause_lightningSyncRetirement,
    what: TEXT_LABELS.cause_lightningSyncRetirement_what,
    notYours: TEXT_LABELS.cause_lightningSyncRetirement_notYours,
  },
  hybridUnsupported: {
    name: TEXT_LABELS.cause_hybridUnsupported,
    what: TEXT_LABELS.cause_hybridUnsupported_what,
  },
  exchangeServerUnsupported: {
    name: TEXT_LABELS.cause_exchangeServerUnsupported,
    what: TEXT_LABELS.cause_exchangeServerUnsupported_what,
  },
};

/** A window in words; `{0}` is its first day or its month, `{1}` its last day. */
export const WINDOW_TEXT = {
  day: TEXT_LABELS.window_day,
  month: TEXT_LABELS.window_month,
  range: TEXT_LABELS.window_range,
  from: TEXT_LABELS.window_from,
  noDate: TEXT_LABELS.window_noDate,
  inForce: TEXT_LABELS.window_inForce,
} as const;

/** The verdict in one line, and what it means. `{0}` is the window or its first day, `{1}` its last; or the open question. */
export const STATUS_TEXT: Readonly<Record<StatusKey, StatusText>> = {
  notSyncing: { title: TEXT_LABELS.status_notSyncing, means: TEXT_LABELS.status_notSyncing_means },
  unaffected: { title: TEXT_LABELS.status_unaffected, means: TEXT_LABELS.status_unaffected_means },
  upcoming: { title: TEXT_LABELS.status_upcoming, means: TEXT_LABELS.status_upcoming_means },
  upcomingNoDate: {
    title: TEXT_LABELS.status_upcomingNoDate,
    means: TEXT_LABELS.status_upcomingNoDate_means,
  },
  underway: { title: TEXT_LABELS.status_underway, means: TEXT_LABELS.status_underway_means },
  underwayOpen: { title: TEXT_LABELS.status_underwayOpen, means: TEXT_LABELS.status_underwayOpen_means },
  stoppingToday: { title: TEXT_LABELS.status_stoppingToday, means: TEXT_LABELS.status_underwayOpen_means },
  stopped: {
    title: TEXT_LABELS.status_stopped,
    means: TEXT_LABELS.status_stopped_means,
    noWay: TEXT_LABELS.status_stopped_noWay,
  },
  stoppedInForce: { title: TEXT_LABELS.status_stopped, means: TEXT_LABELS.status_stoppedInForce_means },
  undetermined: { title: TEXT_LABELS.status_undetermined, means: TEXT_LABELS.status_undetermined_means },
};

/** What any other status means where no option is open: nothing may be promised then. */
export const NO_WAY = TEXT_LABELS.status_noWay;

/** When it would stop, while it is open whether it does. */
export const UNDETERMINED_WINDOW = TEXT_LABELS.status_undeterminedWindow;

/** How far a stop has got. */
export const SEVERITY_TEXT: Readonly<Record<Severity, string>> = {
  upcoming: TEXT_LABELS.severity_upcoming,
  underway: TEXT_LABELS.severity_underway,
  stopped: TEXT_LABELS.severity_stopped,
};

/** Whether a stop hits the org. */
export const HIT_TEXT: Readonly<Record<Hit, string>> = {
  yes: TEXT_LABELS.hit_yes,
  maybe: TEXT_LABELS.hit_maybe,
  no: TEXT_LABELS.hit_no,
};

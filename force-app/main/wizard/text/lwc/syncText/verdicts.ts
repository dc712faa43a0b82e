/** The words of the verdict, of its causes and of their windows. */
import SR_cause_basicAuth from '@salesforce/label/c.SR_cause_basicAuth';
import SR_cause_basicAuth_what from '@salesforce/label/c.SR_cause_basicAuth_what';
import SR_cause_basicAuth_notYours from '@salesforce/label/c.SR_cause_basicAuth_notYours';
import SR_cause_ews from '@salesforce/label/c.SR_cause_ews';
import SR_cause_ews_what from '@salesforce/label/c.SR_cause_ews_what';
import SR_cause_ews_notYours from '@salesforce/label/c.SR_cause_ews_notYours';
import SR_cause_lightningSyncRetirement from '@salesforce/label/c.SR_cause_lightningSyncRetirement';
import SR_cause_lightningSyncRetirement_what from '@salesforce/label/c.SR_cause_lightningSyncRetirement_what';
import SR_cause_lightningSyncRetirement_notYours from '@salesforce/label/c.SR_cause_lightningSyncRetirement_notYours';
import SR_cause_hybridUnsupported from '@salesforce/label/c.SR_cause_hybridUnsupported';
import SR_cause_hybridUnsupported_what from '@salesforce/label/c.SR_cause_hybridUnsupported_what';
import SR_cause_exchangeServerUnsupported from '@salesforce/label/c.SR_cause_exchangeServerUnsupported';
import SR_cause_exchangeServerUnsupported_what from '@salesforce/label/c.SR_cause_exchangeServerUnsupported_what';
import SR_window_day from '@salesforce/label/c.SR_window_day';
import SR_window_month from '@salesforce/label/c.SR_window_month';
import SR_window_range from '@salesforce/label/c.SR_window_range';
import SR_window_from from '@salesforce/label/c.SR_window_from';
import SR_window_noDate from '@salesforce/label/c.SR_window_noDate';
import SR_status_notSyncing from '@salesforce/label/c.SR_status_notSyncing';
import SR_status_notSyncing_means from '@salesforce/label/c.SR_status_notSyncing_means';
import SR_status_unaffected from '@salesforce/label/c.SR_status_unaffected';
import SR_status_unaffected_means from '@salesforce/label/c.SR_status_unaffected_means';
import SR_status_upcoming from '@salesforce/label/c.SR_status_upcoming';
import SR_status_upcoming_means from '@salesforce/label/c.SR_status_upcoming_means';
import SR_status_upcomingNoDate from '@salesforce/label/c.SR_status_upcomingNoDate';
import SR_status_upcomingNoDate_means from '@salesforce/label/c.SR_status_upcomingNoDate_means';
import SR_status_underway from '@salesforce/label/c.SR_status_underway';
import SR_status_underway_means from '@salesforce/label/c.SR_status_underway_means';
import SR_status_underwayOpen from '@salesforce/label/c.SR_status_underwayOpen';
import SR_status_underwayOpen_means from '@salesforce/label/c.SR_status_underwayOpen_means';
import SR_status_stoppingToday from '@salesforce/label/c.SR_status_stoppingToday';
import SR_status_stoppingToday_means from '@salesforce/label/c.SR_status_stoppingToday_means';
import SR_status_stopped from '@salesforce/label/c.SR_status_stopped';
import SR_status_stopped_means from '@salesforce/label/c.SR_status_stopped_means';
import SR_status_stopped_noWay from '@salesforce/label/c.SR_status_stopped_noWay';
import SR_status_noWay from '@salesforce/label/c.SR_status_noWay';
import SR_status_undetermined from '@salesforce/label/c.SR_status_undetermined';
import SR_status_undetermined_means from '@salesforce/label/c.SR_status_undetermined_means';
import SR_status_undeterminedWindow from '@salesforce/label/c.SR_status_undeterminedWindow';
import SR_severity_upcoming from '@salesforce/label/c.SR_severity_upcoming';
import SR_severity_underway from '@salesforce/label/c.SR_severity_underway';
import SR_severity_stopped from '@salesforce/label/c.SR_severity_stopped';
import SR_hit_yes from '@salesforce/label/c.SR_hit_yes';
import SR_hit_maybe from '@salesforce/label/c.SR_hit_maybe';
import SR_hit_no from '@salesforce/label/c.SR_hit_no';

import type { Hit, Severity } from 'c/syncAdvice';
import type { CauseId, Status } from 'c/syncFacts';

export interface CauseText {
  readonly name: string;
  readonly what: string;
  readonly notYours?: string;
}

/** A status, told apart further where its window changes the sentence. */
export type StatusKey = Status | 'upcomingNoDate' | 'underwayOpen' | 'stoppingToday';

export interface StatusText {
  readonly title: string;
  readonly means: string;
  /** What it means where no option is open, if that takes words of its own. */
  readonly noWay?: string;
}

/** Each cause: its name, what happens, and why it may not concern an org. */
export const CAUSE_TEXT: Readonly<Record<CauseId, CauseText>> = {
  basicAuth: {
    name: SR_cause_basicAuth,
    what: SR_cause_basicAuth_what,
    notYours: SR_cause_basicAuth_notYours,
  },
  ews: { name: SR_cause_ews, what: SR_cause_ews_what, notYours: SR_cause_ews_notYours },
  lightningSyncRetirement: {
    name: SR_cause_lightningSyncRetirement,
    what: SR_cause_lightningSyncRetirement_what,
    notYours: SR_cause_lightningSyncRetirement_notYours,
  },
  hybridUnsupported: { name: SR_cause_hybridUnsupported, what: SR_cause_hybridUnsupported_what },
  exchangeServerUnsupported: {
    name: SR_cause_exchangeServerUnsupported,
    what: SR_cause_exchangeServerUnsupported_what,
  },
};

/** A window in words; `{0}` is its first day or its month, `{1}` its last day. */
export const WINDOW_TEXT = {
  day: SR_window_day,
  month: SR_window_month,
  range: SR_window_range,
  from: SR_window_from,
  noDate: SR_window_noDate,
} as const;

/** The verdict in one line, and what it means. `{0}` is the window or its first day, `{1}` its last; or the open question. */
export const STATUS_TEXT: Readonly<Record<StatusKey, StatusText>> = {
  notSyncing: { title: SR_status_notSyncing, means: SR_status_notSyncing_means },
  unaffected: { title: SR_status_unaffected, means: SR_status_unaffected_means },
  upcoming: { title: SR_status_upcoming, means: SR_status_upcoming_means },
  upcomingNoDate: { title: SR_status_upcomingNoDate, means: SR_status_upcomingNoDate_means },
  underway: { title: SR_status_underway, means: SR_status_underway_means },
  underwayOpen: { title: SR_status_underwayOpen, means: SR_status_underwayOpen_means },
  stoppingToday: { title: SR_status_stoppingToday, means: SR_status_stoppingToday_means },
  stopped: {
    title: SR_status_stopped,
    means: SR_status_stopped_means,
    noWay: SR_status_stopped_noWay,
  },
  undetermined: { title: SR_status_undetermined, means: SR_status_undetermined_means },
};

/** What any other status means where no option is open: nothing may be promised then. */
export const NO_WAY = SR_status_noWay;

/** When it would stop, while it is open whether it does. */
export const UNDETERMINED_WINDOW = SR_status_undeterminedWindow;

/** How far a stop has got. */
export const SEVERITY_TEXT: Readonly<Record<Severity, string>> = {
  upcoming: SR_severity_upcoming,
  underway: SR_severity_underway,
  stopped: SR_severity_stopped,
};

/** Whether a stop hits the org. */
export const HIT_TEXT: Readonly<Record<Hit, string>> = {
  yes: SR_hit_yes,
  maybe: SR_hit_maybe,
  no: SR_hit_no,
};

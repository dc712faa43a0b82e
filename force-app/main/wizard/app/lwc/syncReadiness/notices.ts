/** The notices above the wizard, each with its action. */
import { APP_LABELS } from 'c/syncAppLabels';
import type { IsoDay } from 'c/syncFacts';
import { fill, formatDay } from 'c/syncText';
import { staleNotice } from './freshness';

/** What the notices are made from. */
interface PageState {
  /** Of what the wizard was opened with; null: nothing. */
  readonly opened: string | null;
  /** Whether a day has begun while the page was open. */
  readonly isNewDay: boolean;
  /** The day that the advice is for, the one that is looked at, and today. */
  readonly homeDay: IsoDay;
  readonly asOf: IsoDay;
  readonly today: IsoDay;
}

/** What the button of a notice does. */
export type NoticeAction = 'hideOpened' | 'hideNewDay' | 'home';

export interface Notice {
  readonly text: string;
  /** `status` for what comes while the page is open. */
  readonly role: 'status' | null;
  readonly buttons: readonly { readonly action: NoticeAction; readonly label: string }[];
}

export function noticesOf(page: PageState): Notice[] {
  const all = [openingNotice(page), staleFacts(page), newDay(page), otherDay(page)];
  return all.filter((notice) => notice !== null);
}

function openingNotice({ opened }: PageState): Notice | null {
  return opened === null ? null : { text: opened, role: 'status', buttons: [hide('hideOpened')] };
}

function staleFacts({ homeDay }: PageState): Notice | null {
  const text = staleNotice(homeDay);
  return text === null ? null : { text, role: null, buttons: [] };
}

function newDay({ isNewDay, homeDay }: PageState): Notice | null {
  if (!isNewDay) return null;
  const text = fill(APP_LABELS.dayMoved, formatDay(homeDay));
  return { text, role: 'status', buttons: [hide('hideNewDay')] };
}

/** Shown on every screen while another day is viewed, so that it is not mistaken for today. */
function otherDay({ asOf, homeDay, today }: PageState): Notice | null {
  if (asOf === homeDay) return null;
  const home = homeDay === today ? APP_LABELS.todayLower : formatDay(homeDay);
  return {
    text: fill(APP_LABELS.notHomeDay, formatDay(asOf)),
    role: 'status',
    buttons: [{ action: 'home', label: fill(APP_LABELS.backHome, home) }],
  };
}

function hide(action: NoticeAction): Notice['buttons'][number] {
  return { action, label: APP_LABELS.changes_hide };
}

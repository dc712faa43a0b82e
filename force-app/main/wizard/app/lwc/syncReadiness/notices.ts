/** The notices above the wizard, each with its action. */
import { APP_LABELS } from 'c/syncAppLabels';
import type { IsoDay } from 'c/syncFacts';
import { fill, formatDay } from 'c/syncText';
import type { WizardDay } from './day';
import { staleNotice } from './freshness';

/** What the button of a notice does. */
export type NoticeAction = 'hideOpened' | 'hideNewDay' | 'home';

export interface Notice {
  readonly text: string;
  /** `status` for what comes while the page is open. */
  readonly role: 'status' | null;
  readonly buttons: readonly { readonly action: NoticeAction; readonly label: string }[];
}

/** @param opened what is to say of what the wizard was opened with; null: nothing */
export function noticesOf(opened: string | null, day: WizardDay, today: IsoDay): Notice[] {
  const all = [openingNotice(opened), staleFacts(day), newDay(day), otherDay(day, today)];
  return all.filter((notice) => notice !== null);
}

function openingNotice(opened: string | null): Notice | null {
  return opened === null ? null : { text: opened, role: 'status', buttons: [hide('hideOpened')] };
}

function staleFacts({ home }: WizardDay): Notice | null {
  const text = staleNotice(home);
  return text === null ? null : { text, role: null, buttons: [] };
}

function newDay({ isNew, home }: WizardDay): Notice | null {
  if (!isNew) return null;
  const text = fill(APP_LABELS.dayMoved, formatDay(home));
  return { text, role: 'status', buttons: [hide('hideNewDay')] };
}

/** Shown on every screen while another day is viewed, so that it is not mistaken for today. */
function otherDay({ viewed, home }: WizardDay, today: IsoDay): Notice | null {
  if (viewed === home) return null;
  const name = home === today ? APP_LABELS.todayLower : formatDay(home);
  return {
    text: fill(APP_LABELS.notHomeDay, formatDay(viewed)),
    role: 'status',
    buttons: [{ action: 'home', label: fill(APP_LABELS.backHome, name) }],
  };
}

function hide(action: NoticeAction): Notice['buttons'][number] {
  return { action, label: APP_LABELS.changes_hide };
}

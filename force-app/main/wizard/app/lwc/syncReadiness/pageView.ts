/** What stands on the page besides the screen's own view. */
import type { Changes } from 'c/syncAdvice';
import type { IsoDay } from 'c/syncFacts';
import { type Notice, noticesOf } from './notices';
import { missingText, nextLabelOf } from './texts';
import { isHomeDay, type Wizard } from './wizard';

export interface PageView {
  readonly notices: readonly Notice[];
  /** What has changed since it was saved; another day that is only looked at is compared with nothing. */
  readonly changes: Changes | null;
  /** What is missing on the screen; null: nothing, as far as was tried. */
  readonly error: string | null;
  /** The label of the button to the next screen; null: there is none. */
  readonly nextLabel: string | null;
  readonly isHomeDay: boolean;
  readonly isToday: boolean;
  /** The only day on which what is shown may be saved; null: any, since the day was given. */
  readonly clockDay: IsoDay | null;
}

/** @param opened what is to say of what the wizard was opened with; null: nothing */
export function pageViewOf({ day, state, view }: Wizard, opened: string | null, today: IsoDay): PageView {
  const isHome = isHomeDay(day);
  return {
    notices: noticesOf(opened, day, today),
    changes: isHome ? view.changes : null,
    error: missingText(state, view),
    nextLabel: nextLabelOf(view),
    isHomeDay: isHome,
    isToday: day.viewed === today,
    clockDay: day.followsClock ? day.home : null,
  };
}

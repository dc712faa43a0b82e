/** The day that the advice is for, and the one that is viewed. */
import { type IsoDay, isDay } from 'c/syncFacts';
import type { ScreenId } from 'c/syncFlow';

export interface WizardDay {
  /** The day that the advice is for; from there the admin may view another. */
  readonly home: IsoDay;
  /** The day by which the screens are judged. */
  readonly viewed: IsoDay;
  /** Whether the home day is the clock's, whatever day that becomes. */
  readonly followsClock: boolean;
  /** Whether a day has begun while the page was open, as long as the notice of it is not hidden. */
  readonly isNew: boolean;
  /** Where the admin left for another day, to come back to; null: nowhere. */
  readonly homeScreen: ScreenId | null;
}

/** The day of a wizard that follows the clock. */
export function startDay(today: IsoDay): WizardDay {
  return { home: today, viewed: today, followsClock: true, isNew: false, homeScreen: null };
}

/** Sets the home day. @param given if it is no day of the calendar, it is the clock's */
export function withHome(day: WizardDay, given: IsoDay | undefined, today: IsoDay): WizardDay {
  return isDay(given)
    ? { ...day, home: given, followsClock: false }
    : { ...day, home: today, followsClock: true };
}

/** Views a day. @param screen where the admin is */
export function withViewed(day: WizardDay, viewed: IsoDay, screen: ScreenId): WizardDay {
  const leavesHome = day.viewed === day.home && viewed !== day.home;
  return { ...day, viewed, homeScreen: leavesHome ? screen : day.homeScreen };
}

/** Goes on to the clock's day; another day that is viewed stays. The same object where nothing changes. */
export function withClock(day: WizardDay, today: IsoDay): WizardDay {
  if (!day.followsClock || day.home === today) return day;
  return { ...day, home: today, viewed: day.viewed === day.home ? today : day.viewed, isNew: true };
}

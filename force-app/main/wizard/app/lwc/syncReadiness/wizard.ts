/** The wizard as it stands, pure: its day, the interview of the day that is viewed, the state, and what is shown of it. */
import { Interview } from 'c/syncAdvice';
import type { IsoDay } from 'c/syncFacts';
import { type Action, reduce, resume, START, type State, type View, viewOf } from 'c/syncFlow';
import { startDay, withClock, withHome, withViewed, type WizardDay } from './day';
import { isOpened } from './focus';

export interface Wizard {
  readonly day: WizardDay;
  readonly interview: Interview;
  readonly state: State;
  readonly view: View;
}

/** The wizard at its first screen. */
export function startWizard(today: IsoDay): Wizard {
  const interview = new Interview(today);
  return { day: startDay(today), interview, state: START, view: viewOf(START, interview) };
}

/** @param state one whose screen its answers lead to */
export function withState(wizard: Wizard, state: State): Wizard {
  return { ...wizard, state, view: viewOf(state, wizard.interview) };
}

/** The wizard after an action. */
export function withAction(wizard: Wizard, action: Action): Wizard {
  const next = withState(wizard, reduce(wizard.state, action, wizard.interview));
  // What was opened has been left nowhere yet.
  return isOpened(wizard.state, next.state) ? { ...next, day: { ...next.day, homeScreen: null } } : next;
}

/** The wizard of another home day. @param given if it is no day of the calendar, it is the clock's */
export function withHomeDay(wizard: Wizard, given: IsoDay | undefined, today: IsoDay): Wizard {
  const day = withHome(wizard.day, given, today);
  return withViewedDay({ ...wizard, day }, day.home);
}

/** The wizard while another day is viewed; on the way back home, at the screen where it was left. */
export function withViewedDay(wizard: Wizard, viewed: IsoDay): Wizard {
  const { screen } = wizard.state;
  const day = withViewed(wizard.day, viewed, screen);
  const back = isHomeDay(day) ? day.homeScreen : null;
  return onDay({ ...wizard, day }, back ?? screen);
}

/** The wizard on the clock's day, if it follows that; the same object where it is that day's already. */
export function withClockDay(wizard: Wizard, today: IsoDay): Wizard {
  const day = withClock(wizard.day, today);
  if (day === wizard.day) return wizard;
  if (day.viewed === wizard.day.viewed) return { ...wizard, day };
  return onDay({ ...wizard, day }, wizard.state.screen);
}

/** Whether the day that is viewed is the one that the advice is for. */
export function isHomeDay({ viewed, home }: WizardDay): boolean {
  return viewed === home;
}

function onDay(wizard: Wizard, screen: string): Wizard {
  const interview = new Interview(wizard.day.viewed);
  return withState({ ...wizard, interview }, resume(wizard.state, screen, interview));
}

/** Where the focus goes, as a selector of the wizard's template. */
import type { Action, State } from 'c/syncFlow';

/** The heading of the screen. */
export const SCREEN = '[data-screen]';

/** Whether an action has opened a saved assessment. */
export function isOpened(before: State, after: State): boolean {
  return after.session !== before.session && after.saved !== null;
}

/**
 * A new screen starts with its heading, for the eye and for the screen reader; what has changed comes before it.
 * @returns null: the focus stays
 */
export function focusAfter(before: State, after: State, { type }: Action): string | null {
  if (isOpened(before, after)) return `[data-changes], ${SCREEN}`;
  // The button that was pressed is removed with what it stood in.
  const isGone = type === 'dismiss' || type === 'keep';
  return after.screen !== before.screen || isGone ? SCREEN : null;
}

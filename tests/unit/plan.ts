/** What tests look for on the screen of the plan. */
import { findAll } from './page';

/** The boxes to tick tasks by, in the order of the page. */
export function tickBoxes(host: Element, ...inner: readonly string[]): HTMLInputElement[] {
  return findAll<HTMLInputElement>(host, ...inner, 'c-sync-task', 'input');
}

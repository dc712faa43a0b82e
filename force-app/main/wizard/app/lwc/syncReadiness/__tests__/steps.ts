/** What an admin does in the wizard, as its parts report it. */
import { ONLINE } from 'unit/answers';
import { find, press, settled } from 'unit/page';
import { type Action, actionEvent, type ViewDayAction } from 'c/syncFlow';
import { LOOKUP_LABELS } from 'c/syncLookupLabels';
import type { UserPages } from 'c/syncUserDomains';

/** Where the org's domains are counted. */
export const USER_COUNT = [
  'c-sync-question',
  'c-sync-evidence',
  'c-sync-org-domains',
  'c-sync-user-count',
] as const;

/** A part of the wizard dispatches an action. */
export async function act(wizard: Element, part: string, action: Action | ViewDayAction): Promise<void> {
  find(wizard, part).dispatchEvent(actionEvent(action));
  await settled();
}

export async function goTo(wizard: Element, screen: string): Promise<void> {
  await act(wizard, 'c-sync-path', { type: 'goto', screen });
}

/** Answers the questions of the screen that is open, and goes on. */
export async function answer(wizard: Element, ...questions: readonly (keyof typeof ONLINE)[]): Promise<void> {
  for (const question of questions)
    await act(wizard, '[data-screen]', { type: 'answer', question, value: ONLINE[question] });
  await act(wizard, 'c-sync-footer', { type: 'next' });
}

/** Counts an org's users, where the question of the email service is open. */
export async function count(wizard: Element, page: UserPages['page']): Promise<void> {
  const detail = { pages: { page } };
  find(wizard, 'c-sync-user-pages').dispatchEvent(new CustomEvent('pages', { detail }));
  await settled();
  await press(wizard, LOOKUP_LABELS.evidence_usersCount, ...USER_COUNT);
}

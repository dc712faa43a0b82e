/** What an admin does in the wizard, as its parts tell of it. */
import { ONLINE } from 'unit/answers';
import { find, press, settled } from 'unit/page';
import { EVIDENCE_TEXT } from 'c/syncText';
import type { UserPages } from 'c/syncUserDomains';

/** Where the org's domains are counted. */
export const ORG_DOMAINS = ['c-sync-question', 'c-sync-evidence', 'c-sync-org-domains'] as const;

/** A part of the wizard tells of something. */
export async function says(wizard: Element, part: string, type: string, detail?: unknown): Promise<void> {
  find(wizard, part).dispatchEvent(new CustomEvent(type, { detail }));
  await settled();
}

export async function goTo(wizard: Element, screen: string): Promise<void> {
  await says(wizard, 'c-sync-path', 'goto', { screen });
}

/** Answers the question that is open, and goes on. */
export async function answer(wizard: Element, question: keyof typeof ONLINE): Promise<void> {
  await says(wizard, 'c-sync-question', 'answer', { question, value: ONLINE[question] });
  await says(wizard, 'c-sync-footer', 'next');
}

/** Counts an org's users, where the question of the email service is open. */
export async function count(wizard: Element, page: UserPages['page']): Promise<void> {
  await says(wizard, 'c-sync-user-pages', 'pages', { pages: { page } });
  await press(wizard, EVIDENCE_TEXT.usersCount, ...ORG_DOMAINS);
}

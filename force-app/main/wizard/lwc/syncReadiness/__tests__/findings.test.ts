/** The wizard holds what was seen for as long as it is on the page: over every screen, and no longer. */
import { ONLINE, TODAY } from '../../../__tests__/answers';
import '../../../__tests__/words';
import { find, press, settled, show, type Shown, texts } from '../../../__tests__/page';
import SyncReadiness from 'c/syncReadiness';
import { EVIDENCE_TEXT, fill } from 'c/syncText';
import type { UserPages } from 'c/syncUserDomains';

const ORG_DOMAINS = ['c-sync-question', 'c-sync-evidence', 'c-sync-org-domains'] as const;

async function says(wizard: Element, part: string, type: string, detail?: unknown): Promise<void> {
  find(wizard, part).dispatchEvent(new CustomEvent(type, { detail }));
  await settled();
}

async function answer(wizard: Element, question: keyof typeof ONLINE): Promise<void> {
  await says(wizard, 'c-sync-question', 'answer', { question, value: ONLINE[question] });
  await says(wizard, 'c-sync-footer', 'next');
}

/** The wizard at the question of the email service, counting in an org that holds its second page. */
async function counting(): Promise<{ wizard: Shown<SyncReadiness>; signals: (AbortSignal | undefined)[] }> {
  const signals: (AbortSignal | undefined)[] = [];
  const page: UserPages['page'] = (after, signal) => {
    signals.push(signal);
    if (after !== null) return new Promise(() => undefined);
    return Promise.resolve({ addresses: ['ada@contoso.com'], next: '1', total: 2 });
  };
  const wizard = show(SyncReadiness, { asOf: TODAY });
  await says(wizard, 'c-sync-user-pages', 'pages', { pages: { page } });
  await answer(wizard, 'usage');
  await press(wizard, EVIDENCE_TEXT.usersCount, ...ORG_DOMAINS);
  return { wizard, signals };
}

const status = (wizard: Element): string[] => texts(wizard, ...ORG_DOMAINS, '.status');
const counted = fill(EVIDENCE_TEXT.usersCountedOf, 1, 2);

afterEach(() => localStorage.clear());

test('a count goes on over other screens', async () => {
  const { wizard, signals } = await counting();
  for (const question of ['emailService', 'microsoftCloud', 'salesforceCloud', 'connectionMethod'] as const)
    await answer(wizard, question);
  expect(() => find(wizard, 'c-sync-question')).toThrow('Nothing on the page');
  await says(wizard, 'c-sync-path', 'goto', { screen: 'emailService' });
  expect(status(wizard)).toEqual([counted]);
  expect(signals.map((signal) => signal?.aborted)).toEqual([false, false]);
});

test('leaving the page ends it', async () => {
  const { wizard, signals } = await counting();
  wizard.remove();
  expect(signals.map((signal) => signal?.aborted)).toEqual([true, true]);
});

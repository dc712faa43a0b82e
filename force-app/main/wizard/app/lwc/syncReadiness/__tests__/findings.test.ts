/** The wizard holds what was seen for as long as it is on the page: over every screen, and no longer. */
import { TODAY } from 'unit/answers';
import { find, show, type Shown, texts } from 'unit/page';
import SyncReadiness from 'c/syncReadiness';
import { fill } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';
import type { UserPages } from 'c/syncUserDomains';
import { answer, count, goTo, USER_COUNT } from './steps';

/** The wizard at the question of the email service, counting in an org that holds its second page. */
async function counting(): Promise<{ wizard: Shown<SyncReadiness>; signals: (AbortSignal | undefined)[] }> {
  const signals: (AbortSignal | undefined)[] = [];
  const page: UserPages['page'] = (after, signal) => {
    signals.push(signal);
    if (after !== null) return new Promise(() => undefined);
    return Promise.resolve({ addresses: ['ada@contoso.com'], next: '1', total: 2 });
  };
  const wizard = show(SyncReadiness, { asOf: TODAY });
  await answer(wizard, 'usage');
  await count(wizard, page);
  return { wizard, signals };
}

const status = (wizard: Element): string[] => texts(wizard, ...USER_COUNT, '.status');
const counted = fill(TEXT_LABELS.evidence_usersCountedOf, 1, 2);

afterEach(() => localStorage.clear());

test('a count goes on over other screens', async () => {
  const { wizard, signals } = await counting();
  await answer(wizard, 'emailService');
  await answer(wizard, 'microsoftCloud', 'salesforceCloud');
  await answer(wizard, 'connectionMethod');
  expect(() => find(wizard, 'c-sync-question')).toThrow('Nothing on the page');
  await goTo(wizard, 'emailService');
  expect(status(wizard)).toEqual([counted]);
  expect(signals.map((signal) => signal?.aborted)).toEqual([false, false]);
});

test('leaving the page ends it', async () => {
  const { wizard, signals } = await counting();
  wizard.remove();
  expect(signals.map((signal) => signal?.aborted)).toEqual([true, true]);
});

/** What was seen is kept and handed over with the plan; what was kept before stays until something new is seen. */
import { ONLINE, TODAY } from 'unit/answers';
import { find, press, settled, show, type Shown } from 'unit/page';
import { repository, orgHas, refused, savedAs } from 'unit/records';
import { itIs } from 'unit/clock';
import { writeDraft } from 'c/syncDraft';
import type SyncPlanScreen from 'c/syncPlanScreen';
import SyncReadiness from 'c/syncReadiness';
import type { UserPage } from 'c/syncUserDomains';
import { act, answer, count, goTo } from './steps';

const BEFORE = 'Seen on Nov 1, 2026\ncontoso.com: Exchange Online (Microsoft 365), strong sign';
const NEW = 'Seen on Nov 22, 2026\nUsers counted: 1 of 1\ncontoso.com · Users: 1';
const KEPT = savedAs('SA-7', { evidence: BEFORE });

beforeEach(() => {
  localStorage.clear();
  itIs(TODAY);
  orgHas(KEPT);
});

/** The wizard on the plan, with work that is kept nowhere. */
async function onPlan(): Promise<Shown<SyncReadiness>> {
  writeDraft({ answers: ONLINE, skipped: [], chosen: null, screen: 'plan', done: [] });
  const wizard = show(SyncReadiness);
  await settled();
  return wizard;
}

/** The wizard with what was saved before. */
async function opened(): Promise<Shown<SyncReadiness>> {
  const wizard = show(SyncReadiness);
  await settled();
  find(wizard, 'c-sync-saved-list', '.open').click();
  await settled();
  return wizard;
}

/** A count that is under way while the plan is on the screen, and what ends it. */
async function counting(wizard: Element): Promise<() => Promise<void>> {
  let end: (page: UserPage) => void = () => undefined;
  const page = new Promise<UserPage>((resolve) => {
    end = resolve;
  });
  await goTo(wizard, 'emailService');
  await count(wizard, () => page);
  await goTo(wizard, 'plan');
  return async () => {
    end({ addresses: ['ada@contoso.com'], next: null, total: 1 });
    await settled();
  };
}

const save = (wizard: Element, label = 'Save changes'): Promise<void> => press(wizard, label, 'c-sync-save');
const saved = (): (string | undefined)[] => repository.save.mock.calls.map(([{ evidence }]) => evidence);
const handedOver = (wizard: Element): string =>
  find<HTMLElement & SyncPlanScreen>(wizard, 'c-sync-plan-screen').evidence;

test('nothing seen: nothing is kept', async () => {
  const wizard = await onPlan();
  await save(wizard, 'Save');
  expect(saved()).toEqual(['']);
});

test('what ends while the plan is on the screen is kept and handed over', async () => {
  const wizard = await onPlan();
  const end = await counting(wizard);
  expect(handedOver(wizard)).toBe('');
  await end();
  expect(handedOver(wizard)).toBe(NEW);
  await save(wizard, 'Save');
  expect(saved()).toEqual([NEW]);
});

test('what was kept before is handed over and stays, until something new takes its place', async () => {
  const wizard = await opened();
  expect(handedOver(wizard)).toBe(BEFORE);
  await save(wizard);
  const end = await counting(wizard);
  expect(handedOver(wizard)).toBe(BEFORE);
  await end();
  expect(handedOver(wizard)).toBe(NEW);
  await save(wizard);
  expect(saved()).toEqual([BEFORE, NEW]);
});

test('a copy has it too, also where it is saved only at the second try', async () => {
  const wizard = await opened();
  repository.save.mockResolvedValueOnce({ ...refused({ kind: 'gone' }), saved: null });
  repository.save.mockResolvedValueOnce({ ...refused({ kind: 'timeout' }), saved: null });
  await save(wizard);
  await press(wizard, 'Save as a new one', 'c-sync-save', 'c-sync-error-panel.problem');
  await press(wizard, 'Try again', 'c-sync-save', 'c-sync-error-panel.problem');
  expect(saved()).toEqual([BEFORE, BEFORE, BEFORE]);
});

test('starting over leaves it behind', async () => {
  const wizard = await opened();
  await act(wizard, 'c-sync-footer', { type: 'startOver' });
  for (const question of Object.keys(ONLINE)) await answer(wizard, question as keyof typeof ONLINE);
  await goTo(wizard, 'plan');
  expect(handedOver(wizard)).toBe('');
  await save(wizard, 'Save');
  expect(saved()).toEqual(['']);
});

test('what was seen adds to what was kept of another domain', async () => {
  const earlier = BEFORE.replace('contoso.com', 'fabrikam.com');
  orgHas(savedAs('SA-7', { evidence: earlier }));
  const wizard = await opened();
  const end = await counting(wizard);
  await end();
  expect(handedOver(wizard)).toBe(`${NEW}\n\n${earlier}`);
});

test('what was seen for one assessment does not show in the next', async () => {
  const wizard = await onPlan();
  const end = await counting(wizard);
  await end();
  expect(handedOver(wizard)).toBe(NEW);
  await act(wizard, 'c-sync-footer', { type: 'startOver' });
  for (const question of Object.keys(ONLINE)) await answer(wizard, question as keyof typeof ONLINE);
  await goTo(wizard, 'plan');
  expect(handedOver(wizard)).toBe('');
});

/** Choosing a user of the org: with the picker where users may be read, without it where not. */
import { graphql } from 'lightning/graphql';
import { type Button, find, findAll, heard, press, settled, show, type Shown, texts } from 'unit/page';
import { PLAN_LABELS } from 'c/syncPlanLabels';
import SyncUserChoice from 'c/syncUserChoice';

interface TestAdapter {
  emit(data: unknown): void;
  emitErrors(errors: unknown): void;
  getLastConfig(): { readonly variables: unknown };
}

const adapter = graphql as unknown as TestAdapter;
const ME = '005000000000000000';

const emitUser = async (Id: string, name: string, isActive = true): Promise<void> => {
  const node = { Id, Name: { value: name }, IsActive: { value: isActive } };
  adapter.emit({ uiapi: { query: { User: { edges: [{ node }] } } } });
  await settled();
};
const emitErrors = async (): Promise<void> => {
  adapter.emitErrors([{ message: 'INSUFFICIENT_ACCESS' }]);
  await settled();
};
const pick = async (element: Shown<SyncUserChoice>, recordId: string | null): Promise<void> => {
  const change = new CustomEvent('change', { detail: { recordId } });
  find(element, 'lightning-record-picker').dispatchEvent(change);
  await settled();
};
const labels = (element: Element): string[] =>
  findAll<Button>(element, 'lightning-button').map(({ label }) => label);

test('asks the org whether users may be read, and offers the active ones', async () => {
  const element = show(SyncUserChoice, { value: null });
  await settled();
  expect(findAll(element, 'lightning-record-picker')).toEqual([]);
  expect(adapter.getLastConfig().variables).toEqual({ where: { Id: { eq: ME } } });
  await emitUser(ME, 'Ada Admin');
  const picker = find<HTMLElement & { objectApiName: string; filter: object }>(
    element,
    'lightning-record-picker',
  );
  expect(picker.objectApiName).toBe('User');
  expect(JSON.stringify(picker.filter)).toContain('IsActive');
  await expect(element).toBeAccessible();
});

test('the org is asked for the name of who was picked', async () => {
  const element = show(SyncUserChoice, { value: null });
  await emitUser(ME, 'Ada Admin');
  const chosen = heard(element, 'choose');
  await pick(element, '005B');
  expect(adapter.getLastConfig().variables).toEqual({ where: { Id: { eq: '005B' } } });
  expect(chosen).toEqual([]);
  // The adapter may deliver the user before once more.
  await emitUser(ME, 'Ada Admin');
  expect(chosen).toEqual([]);
  await emitUser('005B', 'Ben Builder');
  expect(chosen).toEqual([{ user: { id: '005B', name: 'Ben Builder', isActive: true } }]);
});

test('a name that the org does not tell is none, and the user is chosen all the same', async () => {
  const element = show(SyncUserChoice, { value: null });
  await emitUser(ME, 'Ada Admin');
  const chosen = heard(element, 'choose');
  await pick(element, '005B');
  await emitErrors();
  expect(chosen).toEqual([{ user: { id: '005B', name: null, isActive: null } }]);
  expect(findAll(element, 'lightning-record-picker')).toHaveLength(1);
});

test('what is chosen already is not chosen again, and nobody can be chosen', async () => {
  const element = show(SyncUserChoice, { value: '005B' });
  await emitUser(ME, 'Ada Admin');
  const chosen = heard(element, 'choose');
  await pick(element, '005B');
  await pick(element, null);
  await press(element, PLAN_LABELS.assign_nobody);
  expect(chosen).toEqual([{ user: null }, { user: null }]);
});

test.each<[string, (element: Shown<SyncUserChoice>) => Promise<void>]>([
  ['the org refuses', emitErrors],
  [
    'the org shows no user',
    async () => {
      adapter.emit({ uiapi: { query: { User: { edges: [] } } } });
      await settled();
    },
  ],
  [
    'the picker cannot ask the org',
    async (element) => {
      await emitUser(ME, 'Ada Admin');
      find(element, 'lightning-record-picker').dispatchEvent(new CustomEvent('error'));
      await settled();
    },
  ],
])('where %s, it says so, and the admin can still take or leave the task', async (_, refuse) => {
  const element = show(SyncUserChoice, { value: '005B' });
  await refuse(element);
  expect(findAll(element, 'lightning-record-picker')).toEqual([]);
  expect(texts(element, '.refused')).toEqual([PLAN_LABELS.assign_noUsers]);
  expect(labels(element)).toEqual([PLAN_LABELS.assign_me, PLAN_LABELS.assign_nobody]);
  const chosen = heard(element, 'choose');
  await press(element, PLAN_LABELS.assign_me);
  expect(chosen).toEqual([{ user: expect.objectContaining({ id: ME }) as unknown }]);
  await expect(element).toBeAccessible();
});

test('who has the task is not offered to take it', async () => {
  const element = show(SyncUserChoice, { value: ME });
  await emitUser(ME, 'Ada Admin');
  expect(labels(element)).toEqual([PLAN_LABELS.assign_nobody]);
});

/** Saving: each state says what it is, and no problem loses anything. */
import { ONLINE, TODAY } from 'unit/answers';
import { type Button, findAll, heard, press, settled, show, texts } from 'unit/page';
import { door, orgHas, refused, savedAs, VERSION } from 'unit/records';
import { itIs } from 'unit/clock';
import { START } from 'c/syncFlow';
import type { Problem } from 'c/syncRecord';
import { problemText } from 'c/syncRecordText';
import SyncSaved from 'c/syncSaved';
import { hosted, onPlan } from './host';

const SAVE = 'c-sync-save';
const PROBLEM = [SAVE, 'c-sync-error-panel'];

const buttons = (host: Element, ...inner: string[]): string[] =>
  findAll<Button>(host, ...inner, 'lightning-button').map(({ label }) => label);
const alerts = (host: Element): string[] => texts(host, ...PROBLEM, '[role=alert]');

test('saves under a new key, and says as what and when', async () => {
  const { element } = await hosted();
  const kept = heard(element, 'kept');
  await press(element, 'Save', SAVE);
  expect(texts(element, SAVE, '.quiet')).toEqual(['Saved as SA-1 on Nov 22, 2026.']);
  expect(kept).toMatchObject([
    { record: { key: 'new-key', id: null, version: null, done: [] }, saved: null },
    { record: { key: 'new-key', id: 'a00', version: VERSION, done: [] }, saved: { name: 'SA-1' } },
  ]);
  expect(buttons(element, SAVE)).toEqual(['Save changes']);
  expect(texts(element, SAVE, '.unsaved')).toEqual([]);
  await expect(element).toBeAccessible();
});

test.each<[Problem, string[]]>([
  [{ kind: 'timeout' }, ['Try again']],
  [{ kind: 'noPermission', field: null }, []],
  [{ kind: 'stale', theirs: null }, ['Load theirs', 'Save as a new one']],
  [{ kind: 'gone' }, ['Save as a new one']],
])('tells of %j, with what can be done', async (problem, ways) => {
  door.save.mockResolvedValue({ ...refused(problem), saved: null });
  const { element } = await hosted();
  await press(element, 'Save', SAVE);
  expect(alerts(element)).toEqual([problemText(problem)]);
  expect(buttons(element, ...PROBLEM)).toEqual(ways);
  await expect(element).toBeAccessible();
});

test('tries again what failed, under the same key and over the same record', async () => {
  door.save.mockResolvedValueOnce({ ...refused({ kind: 'timeout' }), saved: null });
  const { element } = await hosted();
  await press(element, 'Save', SAVE);
  await press(element, 'Try again', ...PROBLEM);
  expect(door.save.mock.calls.map(([{ key }, , base]) => [key, base])).toEqual([
    ['new-key', null],
    ['new-key', null],
  ]);
  expect(alerts(element)).toEqual([]);
});

test('a copy that fails to be saved is a copy when it is tried again', async () => {
  const mine = savedAs('SA-7');
  orgHas(mine);
  door.save.mockResolvedValueOnce({ ...refused({ kind: 'stale', theirs: null }), saved: null });
  door.save.mockResolvedValueOnce({ ...refused({ kind: 'unreachable' }), saved: null });
  const { element } = await hosted({ ...onPlan(), saved: mine });
  await press(element, 'Save changes', SAVE);
  await press(element, 'Save as a new one', ...PROBLEM);
  await press(element, 'Try again', ...PROBLEM);
  expect(door.save.mock.calls.map(([, , base]) => base?.id ?? null)).toEqual(['SA-7', null, null]);
});

test('offers nothing without the permission, and says so', async () => {
  const problem: Problem = { kind: 'noPermission', field: null };
  door.list.mockResolvedValue(refused(problem));
  const { element } = await hosted();
  expect(texts(element, 'c-sync-error-panel', '[role=alert]')).toEqual([problemText(problem)]);
  expect(findAll(element, SAVE)).toHaveLength(0);
  expect(buttons(element, 'c-sync-error-panel')).toEqual([]);
  await expect(element).toBeAccessible();
});

test('loads first, and a list that failed can be asked for again', async () => {
  door.list.mockResolvedValueOnce(refused({ kind: 'unreachable' }));
  const element = show(SyncSaved, { work: onPlan(), asOf: TODAY, canSave: true });
  expect(findAll(element, 'lightning-spinner')).toHaveLength(1);
  expect(findAll(element, SAVE)).toHaveLength(0);
  await settled();
  expect(buttons(element, SAVE)).toEqual(['Save']);
  await press(element, 'Try again', 'c-sync-saved-list', 'c-sync-error-panel');
  expect(texts(element, 'c-sync-saved-list', '.quiet')).toEqual(['Nothing is saved yet.']);
});

test('the button that saves stays alive while it does, and saves once', async () => {
  const { element } = await hosted();
  const saving = new Promise<never>(() => undefined);
  door.save.mockReturnValue(saving);
  await press(element, 'Save', SAVE);
  await press(element, 'Save', SAVE);
  expect(texts(element, SAVE, '[role=status]')).toEqual(['Saving']);
  const [save] = findAll<Button & { disabled?: boolean }>(element, SAVE, 'lightning-button');
  expect(save?.disabled).toBe(false);
  expect(door.save).toHaveBeenCalledTimes(1);
});

test('does not save what is only looked at', async () => {
  const { element } = await hosted(onPlan(), false);
  expect(buttons(element, SAVE)).toEqual([]);
});

test('saves the ticks that were made here, and those of others stay', async () => {
  itIs(TODAY);
  const [first, second] = savedAs('').tasks.map(({ task }) => task);
  const mine = savedAs('SA-7', { done: [first as never] });
  // Somebody has taken the first tick away since; here only the second was made.
  orgHas(savedAs('SA-7', { done: [second as never] }));
  door.save.mockResolvedValue({ ok: true, value: savedAs('SA-7') });
  const done = [first, second] as never;
  const record = {
    key: mine.assessment.key,
    id: mine.id,
    version: VERSION,
    done: [first as never],
    seen: null,
  };
  const { element } = await hosted({ ...onPlan(ONLINE, done), record, saved: mine });
  expect(texts(element, SAVE, '.unsaved')).toEqual(['You have changes that are not saved.']);
  const kept = heard(element, 'kept');
  await press(element, 'Save changes', SAVE);
  expect(door.setTaskDone.mock.calls.map(([, task, by]) => [task, by?.on])).toEqual([[second, TODAY]]);
  expect(kept.at(-1)).toMatchObject({ record: { done: [second] } });
});

test('a save that comes through only in part goes on from there', async () => {
  const [task] = savedAs('').tasks;
  door.setTaskDone.mockResolvedValueOnce(refused({ kind: 'timeout' }));
  const { element } = await hosted(onPlan(ONLINE, [task?.task as never]));
  await press(element, 'Save', SAVE);
  expect(alerts(element)).toEqual([problemText({ kind: 'timeout' })]);
  expect(texts(element, SAVE, '.unsaved')).toHaveLength(1);
  await press(element, 'Try again', ...PROBLEM);
  expect(door.save.mock.calls.map(([, , base]) => base?.id ?? null)).toEqual([null, 'a00']);
  expect(alerts(element)).toEqual([]);
});

test('what went wrong is forgotten with the work', async () => {
  door.save.mockResolvedValue({ ...refused({ kind: 'timeout' }), saved: null });
  const { element, apply } = await hosted();
  await press(element, 'Save', SAVE);
  await apply({ type: 'startOver' });
  Object.assign(element, { work: { ...START, screen: 'plan' } });
  await settled();
  expect(alerts(element)).toEqual([]);
});

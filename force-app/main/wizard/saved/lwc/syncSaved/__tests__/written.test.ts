/** What a save writes: the ticks, who sees to a task and the answers of the path, and nothing that was not touched here. */
import { ONLINE, TODAY } from 'unit/answers';
import { actions, press, texts } from 'unit/page';
import { repository, orgHas, refused, savedAs, VERSION } from 'unit/records';
import { itIs } from 'unit/clock';
import type { TaskId } from 'c/syncFacts';
import { progressOf } from 'c/syncFlow';
import { problemText } from 'c/syncRecordText';
import { alerts, buttons, hosted, onPlan, PROBLEM, SAVE } from './host';

test('saves under a new key, and says as what and when', async () => {
  const { element } = await hosted();
  const begun = actions(element, 'saving');
  const saved = actions(element, 'saved');
  await press(element, 'Save', SAVE);
  expect(texts(element, SAVE, '[role=status]')[0]).toMatch(/^Saved as SA-1 /);
  expect(begun).toMatchObject([
    { record: { key: 'new-key', id: null, version: null, done: [] }, base: null },
  ]);
  expect(saved).toMatchObject([
    { record: { key: 'new-key', id: 'a00', version: VERSION, done: [] }, saved: { name: 'SA-1' } },
  ]);
  expect(buttons(element, SAVE)).toEqual(['Save changes']);
  expect(texts(element, SAVE, '.unsaved')).toEqual([]);
  await expect(element).toBeAccessible();
});

test('saves the ticks that were made here, and those of others stay', async () => {
  itIs(TODAY);
  const [first, second] = savedAs('').tasks.map(({ task }) => task);
  const mine = savedAs('SA-7', { done: [first as never] });
  // Somebody has taken the first tick away since; here only the second was made.
  orgHas(savedAs('SA-7'));
  repository.save.mockResolvedValue({ ok: true, value: savedAs('SA-7') });
  const done = [first, second] as never;
  const record = {
    key: mine.assessment.key,
    id: mine.id,
    version: VERSION,
    done: [first as never],
    assigned: {},
    seen: null,
  };
  const { element } = await hosted({ ...onPlan(ONLINE, done), record, saved: mine });
  expect(texts(element, SAVE, '.unsaved')).toEqual(['You have changes that are not saved.']);
  const kept = actions(element, 'saved');
  await press(element, 'Save changes', SAVE);
  expect(repository.setTaskDone.mock.calls.map(([, task, by]) => [task, by?.on])).toEqual([[second, TODAY]]);
  expect(kept.at(-1)).toMatchObject({ record: { done: [second] } });
});

test('saves who sees to which task, with what it was; what was not touched here is not written', async () => {
  const [first, second] = savedAs('').tasks.map(({ task }) => task) as [TaskId, TaskId];
  const ada = { ownerId: '005A', ownerName: 'Ada Admin', isActive: true, due: null };
  const ben = { ownerId: '005B', ownerName: 'Ben Builder', isActive: true, due: '2027-01-15' };
  const mine = savedAs('SA-7', { assignments: { [first]: ada, [second]: ben } });
  orgHas(mine);
  const { record } = progressOf(mine);
  const assignments = { [first]: ben, [second]: ben };
  const { element } = await hosted({ ...onPlan(ONLINE), assignments, record, saved: mine });
  const kept = actions(element, 'saved');
  await press(element, 'Save changes', SAVE);
  expect(repository.assignTask.mock.calls.map(([, ...call]) => call)).toEqual([[first, ben, ada]]);
  expect(kept.at(-1)).toMatchObject({ sent: { assignments } });
});

test('who sees to a task having been changed by somebody else, nothing is overwritten, and the admin is told', async () => {
  const [first] = savedAs('').tasks.map(({ task }) => task) as [TaskId];
  const ada = { ownerId: '005A', ownerName: 'Ada Admin', isActive: true, due: null };
  const mine = savedAs('SA-7');
  orgHas(mine);
  repository.assignTask.mockResolvedValueOnce(refused({ kind: 'stale', theirs: null }));
  const { record } = progressOf(mine);
  const { element } = await hosted({ ...onPlan(), assignments: { [first]: ada }, record, saved: mine });
  await press(element, 'Save changes', SAVE);
  expect(element.state.saving).toMatchObject({ kind: 'failed', problem: { kind: 'stale' } });
  expect(element.state.assignments).toEqual({ [first]: ada });
});

test('a save that comes through only in part goes on from there', async () => {
  const [task] = savedAs('').tasks;
  repository.setTaskDone.mockResolvedValueOnce(refused({ kind: 'timeout' }));
  const { element } = await hosted(onPlan(ONLINE, [task?.task as never]));
  await press(element, 'Save', SAVE);
  expect(alerts(element)).toEqual([problemText({ kind: 'timeout' })]);
  expect(texts(element, SAVE, '.unsaved')).toHaveLength(1);
  await press(element, 'Try again', ...PROBLEM);
  expect(repository.save.mock.calls.map(([, , base]) => base?.id ?? null)).toEqual([null, 'a00']);
  expect(alerts(element)).toEqual([]);
});

test('saves what is on the path, and no choice that is not open there', async () => {
  const google = { ...ONLINE, microsoftCloud: 'gccHighOrDod', emailService: 'google' } as const;
  const { element } = await hosted({
    ...onPlan(google),
    chosen: 'eacRbacOAuth',
    skipped: ['microsoftCloud'],
  });
  await press(element, 'Save', SAVE);
  const [[assessment, plan] = []] = repository.save.mock.calls;
  expect(assessment).toMatchObject({
    answers: { usage: 'lightningSync', emailService: 'google', salesforceCloud: ONLINE.salesforceCloud },
    option: 'eacGoogle',
    skipped: [],
  });
  expect(Object.keys(assessment?.answers ?? {})).toHaveLength(3);
  expect(plan?.map(({ task }) => task)).not.toContain('changeToRbac');
});

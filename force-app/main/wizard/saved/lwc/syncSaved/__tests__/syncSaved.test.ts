/** Saving: each state says what it is, and no problem loses anything. */
import { TODAY } from 'unit/answers';
import { actions, find, findAll, press, settled, texts } from 'unit/page';
import { repository, orgHas, refused, savedAs } from 'unit/records';
import { itIs } from 'unit/clock';
import type { RecordProblem } from 'c/syncAssessment';
import type { IsoDay } from 'c/syncFacts';
import { problemText } from 'c/syncRecordText';
import { alerts, buttons, hosted, hostedAtOnce, LIST, onPlan, PROBLEM, SAVE } from './host';

test.each<[RecordProblem, string[]]>([
  [{ kind: 'timeout' }, ['Try again']],
  [{ kind: 'noPermission', field: null }, []],
  [{ kind: 'signedOut' }, ['Try again']],
  [{ kind: 'stale', theirs: null }, ['Load theirs', 'Save as a new one']],
  [{ kind: 'gone' }, ['Save as a new one']],
])('tells of %j, with what can be done', async (problem, ways) => {
  repository.save.mockResolvedValue({ ...refused(problem), saved: null });
  const { element } = await hosted();
  await press(element, 'Save', SAVE);
  expect(alerts(element)).toEqual([problemText(problem)]);
  expect(buttons(element, ...PROBLEM)).toEqual(ways);
  await expect(element).toBeAccessible();
});

test('tries again what failed, under the same key and over the same record', async () => {
  repository.save.mockResolvedValueOnce({ ...refused({ kind: 'timeout' }), saved: null });
  const { element } = await hosted();
  await press(element, 'Save', SAVE);
  await press(element, 'Try again', ...PROBLEM);
  expect(repository.save.mock.calls.map(([{ key }, , base]) => [key, base])).toEqual([
    ['new-key', null],
    ['new-key', null],
  ]);
  expect(alerts(element)).toEqual([]);
});

test('saves nothing with the advice of a day that is over, but has the wizard show that of today', async () => {
  itIs('2026-11-23');
  repository.save.mockResolvedValueOnce({ ...refused({ kind: 'timeout' }), saved: null });
  const { element } = await hosted();
  const checks = actions(element, 'checkDay');
  const part = find<HTMLElement & { clockDay: IsoDay | null }>(element, 'c-sync-saved');
  part.clockDay = TODAY;
  await press(element, 'Save', SAVE);
  expect(repository.save).not.toHaveBeenCalled();
  expect(checks).toHaveLength(1);
  part.clockDay = '2026-11-23';
  await press(element, 'Save', SAVE);
  expect(repository.save).toHaveBeenCalledTimes(1);
  itIs('2026-11-24');
  await press(element, 'Try again', ...PROBLEM);
  expect(repository.save).toHaveBeenCalledTimes(1);
  expect(checks).toHaveLength(2);
});

test.each([
  ['Try again', { kind: 'timeout' }],
  ['Save as a new one', { kind: 'gone' }],
  ['Load theirs', { kind: 'stale', theirs: null }],
] as const)('after "%s" the focus goes on from where it was', async (label, problem) => {
  const mine = savedAs('SA-7');
  orgHas(mine);
  repository.save.mockResolvedValueOnce({ ...refused(problem), saved: null });
  const { element } = await hosted({ ...onPlan(), saved: mine });
  await press(element, 'Save changes', SAVE);
  repository.save.mockReturnValue(new Promise(() => undefined));
  await press(element, label, ...PROBLEM);
  expect(findAll(element, ...PROBLEM, 'lightning-button')).toHaveLength(0);
  expect(find(element, SAVE).shadowRoot?.activeElement).toBe(find(element, SAVE, '.status'));
});

test('a copy that fails to be saved is a copy when it is tried again', async () => {
  const mine = savedAs('SA-7');
  orgHas(mine);
  repository.save.mockResolvedValueOnce({ ...refused({ kind: 'stale', theirs: null }), saved: null });
  repository.save.mockResolvedValueOnce({ ...refused({ kind: 'unreachable' }), saved: null });
  const { element } = await hosted({ ...onPlan(), saved: mine });
  await press(element, 'Save changes', SAVE);
  await press(element, 'Save as a new one', ...PROBLEM);
  await press(element, 'Try again', ...PROBLEM);
  expect(repository.save.mock.calls.map(([, , base]) => base?.id ?? null)).toEqual(['SA-7', null, null]);
});

test('offers nothing without the permission, and says so', async () => {
  const problem: RecordProblem = { kind: 'noPermission', field: null };
  repository.list.mockResolvedValue(refused(problem));
  const { element } = await hosted();
  expect(alerts(element)).toEqual([problemText(problem)]);
  expect(buttons(element, SAVE)).toEqual([]);
  expect(buttons(element, ...PROBLEM)).toEqual([]);
  await expect(element).toBeAccessible();
});

test('loads first, and a list that failed can be asked for again', async () => {
  repository.list.mockResolvedValueOnce(refused({ kind: 'unreachable' }));
  const { element } = hostedAtOnce(onPlan());
  expect(texts(element, SAVE, '[role=status]')).toEqual(['Reading the saved assessments']);
  expect(buttons(element, SAVE)).toEqual([]);
  await settled();
  expect(buttons(element, SAVE)).toEqual(['Save']);
  await press(element, 'Try again', LIST, 'c-sync-error-panel');
  expect(texts(element, LIST, '.empty')).toEqual(['Nothing is saved yet.']);
});

test('does not save what is only looked at', async () => {
  const { element } = await hosted(onPlan(), false);
  expect(buttons(element, SAVE)).toEqual([]);
});

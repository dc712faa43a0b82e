/** Saving: each state says what it is, and no problem loses anything. */
import { ONLINE, TODAY } from 'unit/answers';
import { actions, type Button, find, findAll, press, settled, texts } from 'unit/page';
import { repository, orgHas, refused, savedAs, VERSION } from 'unit/records';
import { itIs } from 'unit/clock';
import type { RecordProblem } from 'c/syncAssessment';
import type { SaveResult } from 'c/syncAssessmentStore';
import type { IsoDay, TaskId } from 'c/syncFacts';
import { progressOf } from 'c/syncFlow';
import { problemText } from 'c/syncRecordText';
import { hosted, hostedAtOnce, onPlan } from './host';

const SAVE = 'c-sync-save';
const PROBLEM = [SAVE, 'c-sync-error-panel.problem'];
const LIST = 'c-sync-saved-list';

const buttons = (host: Element, ...inner: string[]): string[] =>
  findAll<Button>(host, ...inner, 'lightning-button').map(({ label }) => label);
const alerts = (host: Element): string[] => texts(host, ...PROBLEM, '[role=alert]');

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

test('the button that saves stays alive while it does, and saves once', async () => {
  const { element } = await hosted();
  const saving = new Promise<never>(() => undefined);
  repository.save.mockReturnValue(saving);
  await press(element, 'Save', SAVE);
  await press(element, 'Save', SAVE);
  expect(texts(element, SAVE, '[role=status]')).toEqual(['Saving']);
  const [save] = findAll<Button & { disabled?: boolean }>(element, SAVE, 'lightning-button');
  expect(save?.disabled).toBe(false);
  expect(repository.save).toHaveBeenCalledTimes(1);
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

describe('after starting over while saving', () => {
  /** An assessment is open, its save hangs, and the admin starts over and answers anew. */
  async function left(): Promise<{ element: Element; answer: (value: SaveResult) => Promise<void> }> {
    const mine = savedAs('SA-7');
    orgHas(mine);
    let answer: (value: SaveResult) => void = () => undefined;
    repository.save.mockReturnValueOnce(
      new Promise((resolve) => {
        answer = resolve;
      }),
    );
    const record = {
      key: mine.assessment.key,
      id: mine.id,
      version: VERSION,
      done: [],
      assigned: {},
      seen: null,
    };
    const scoped = { ...ONLINE, rollout: 'scoped' } as const;
    const { element, apply } = await hosted({ ...onPlan(scoped), record, saved: mine });
    await press(element, 'Save changes', SAVE);
    await apply({ type: 'startOver' });
    for (const [question, value] of Object.entries(ONLINE))
      await apply({ type: 'answer', question: question as keyof typeof ONLINE, value });
    await apply({ type: 'goto', screen: 'plan' });
    return {
      element,
      answer: async (value) => {
        answer(value);
        await settled();
      },
    };
  }

  test('a failure that comes late offers no retry, and a new save is a new assessment', async () => {
    const { element, answer } = await left();
    await answer({ ...refused({ kind: 'timeout' }), saved: null });
    expect(alerts(element)).toEqual([]);
    await press(element, 'Save', SAVE);
    expect(repository.save.mock.calls.map(([{ key }, , base]) => [key, base?.id ?? null])).toEqual([
      ['key-of-SA-7', 'SA-7'],
      ['new-key', null],
    ]);
    expect(texts(element, SAVE, '[role=status]')[0]).toMatch(/^Saved as SA-1 /);
  });

  test('a save pressed meanwhile says that it is under way, and is done when the other has ended', async () => {
    const { element, answer } = await left();
    await press(element, 'Save', SAVE);
    expect(texts(element, SAVE, '[role=status]')).toEqual(['Saving']);
    expect(repository.save).toHaveBeenCalledTimes(1);
    await answer({ ok: true, value: savedAs('SA-7') });
    expect(repository.save).toHaveBeenCalledTimes(2);
    expect(texts(element, SAVE, '[role=status]')[0]).toMatch(/^Saved as SA-1 /);
  });
});

test('Save pressed again while saving saves what has changed since', async () => {
  let answer: () => void = () => undefined;
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const { element, apply } = await hosted();
  const save = repository.save.getMockImplementation();
  repository.save.mockImplementationOnce(async (...given) => {
    await answered;
    return (save as NonNullable<typeof save>)(...given);
  });
  await press(element, 'Save', SAVE);
  await apply({ type: 'answer', question: 'rollout', value: 'scoped' });
  await press(element, 'Save', SAVE);
  answer();
  await settled();
  expect(repository.save.mock.calls.map(([{ answers }, , base]) => [answers.rollout, base?.id])).toEqual([
    [undefined, undefined],
    ['scoped', 'a00'],
  ]);
  expect(texts(element, SAVE, '.unsaved')).toEqual([]);
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

test('what went wrong is forgotten with what was left', async () => {
  repository.save.mockResolvedValue({ ...refused({ kind: 'timeout' }), saved: null });
  const { element, apply } = await hosted();
  await press(element, 'Save', SAVE);
  await apply({ type: 'startOver' });
  await apply({ type: 'opened', session: 1, progress: progressOf(savedAs('SA-7')), saved: savedAs('SA-7') });
  expect(alerts(element)).toEqual([]);
});

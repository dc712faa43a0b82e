/** What is open is read again after a reload, and when the admin comes back to the window. */
import { ONLINE } from 'unit/answers';
import { press, settled, texts } from 'unit/page';
import { repository, orgHas, refused, savedAs } from 'unit/records';
import { START } from 'c/syncFlow';
import { problemText } from 'c/syncRecordText';
import { hosted, onPlan, PROBLEM, RECORD, SAVE, SAVED } from './host';

beforeEach(() => orgHas(SAVED, savedAs('SA-8', { answers: { ...ONLINE, ewsAccess: 'unset' } })));

describe('after a reload', () => {
  const draft = { ...onPlan(), record: RECORD };

  test('goes on from what the work is kept as', async () => {
    const { element } = await hosted(draft);
    expect(texts(element, SAVE, '[role=status]')[0]).toMatch(/^Saved as SA-7 /);
    expect(element.state.record).toEqual(RECORD);
  });

  test('says so where somebody else has saved since, and theirs can be taken', async () => {
    const { element } = await hosted({
      ...draft,
      record: { ...RECORD, version: '2026-11-20T12:00:00.000Z' },
    });
    expect(texts(element, ...PROBLEM, '[role=alert]')).toEqual([
      problemText({ kind: 'stale', theirs: SAVED }),
    ]);
    await expect(element).toBeAccessible();
    await press(element, 'Load theirs', ...PROBLEM);
    expect(element.state.saved).toEqual(SAVED);
    expect(texts(element, ...PROBLEM, '[role=alert]')).toEqual([]);
  });

  test('tries again where the org did not answer, and saves nothing until it has', async () => {
    repository.load.mockResolvedValueOnce(refused({ kind: 'unreachable' }));
    const { element } = await hosted(draft);
    await press(element, 'Try again', ...PROBLEM);
    expect(element.state.saved).toEqual(SAVED);
  });

  test('what others have ticked since is ticked here, too', async () => {
    const [task] = SAVED.tasks.map(({ task: id }) => id);
    orgHas(savedAs('SA-7', { done: [task as never] }));
    const { element } = await hosted(draft);
    expect(element.state.done).toEqual([task]);
    expect(element.isUnsaved).toBe(false);
  });

  test('an answer that comes after starting over is too late', async () => {
    let answer: (found: { ok: true; value: typeof SAVED }) => void = () => undefined;
    repository.load.mockReturnValue(
      new Promise((resolve) => {
        answer = resolve;
      }),
    );
    const { element, apply } = await hosted(draft);
    await apply({ type: 'startOver' });
    answer({ ok: true, value: SAVED });
    await settled();
    expect(element.state).toEqual({ ...START, session: 1 });
  });
});

describe('coming back to the window', () => {
  const [task] = SAVED.tasks.map(({ task: id }) => id);
  const comeBack = async (): Promise<void> => {
    window.dispatchEvent(new CustomEvent('focus'));
    await settled();
  };

  test('shows what others have ticked meanwhile, and asks no more often than every 30 seconds', async () => {
    const { element } = await hosted({ ...onPlan(), record: RECORD, saved: SAVED });
    orgHas(savedAs('SA-7', { done: [task as never] }));
    repository.load.mockClear();
    await comeBack();
    expect(element.state.done).toEqual([task]);
    await comeBack();
    expect(repository.load).toHaveBeenCalledTimes(1);
    jest.setSystemTime(Date.now() + 30_000);
    await comeBack();
    expect(repository.load).toHaveBeenCalledTimes(2);
  });

  test('tells nothing where the org cannot be reached, and asks nothing where nothing is saved', async () => {
    const { element } = await hosted({ ...onPlan(), record: RECORD, saved: SAVED });
    repository.load.mockResolvedValue(refused({ kind: 'unreachable' }));
    await comeBack();
    expect(element.state.saving).toEqual({ kind: 'idle' });
    const { element: other } = await hosted();
    element.remove();
    repository.load.mockClear();
    await comeBack();
    expect(repository.load).not.toHaveBeenCalled();
    expect(other.state.done).toEqual([]);
  });
});

/** What happens while a save is under way: pressed again, started over, left for another assessment. */
import { ONLINE } from 'unit/answers';
import { type Button, findAll, press, settled, texts } from 'unit/page';
import { repository, orgHas, refused, savedAs, VERSION } from 'unit/records';
import type { SaveResult } from 'c/syncAssessmentStore';
import { progressOf } from 'c/syncFlow';
import { alerts, hosted, onPlan, SAVE } from './host';

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

test('what went wrong is forgotten with what was left', async () => {
  repository.save.mockResolvedValue({ ...refused({ kind: 'timeout' }), saved: null });
  const { element, apply } = await hosted();
  await press(element, 'Save', SAVE);
  await apply({ type: 'startOver' });
  await apply({ type: 'opened', session: 1, progress: progressOf(savedAs('SA-7')), saved: savedAs('SA-7') });
  expect(alerts(element)).toEqual([]);
});

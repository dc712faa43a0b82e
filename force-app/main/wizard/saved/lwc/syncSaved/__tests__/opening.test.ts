/** Opening: what is saved can be reached from the start and from the plan, and takes the place of nothing in silence. */
import { ONLINE } from 'unit/answers';
import { actions, find, findAll, press, settled, texts } from 'unit/page';
import { repository, orgHas, refused, savedAs } from 'unit/records';
import { START, type State } from 'c/syncFlow';
import { problemText } from 'c/syncRecordText';
import { hosted, LIST, onPlan, RECORD, SAVED } from './host';

async function open(element: Element, name: string): Promise<void> {
  find(element, LIST, `[aria-label$=" ${name}"].open`).click();
  await settled();
}

const asked = (element: Element): string[] => texts(element, LIST, '.asks p:first-child');

beforeEach(() => orgHas(SAVED, savedAs('SA-8', { answers: { ...ONLINE, ewsAccess: 'unset' } })));

test('at the start the newest can be continued with, and what is opened leads as far as it goes', async () => {
  const { element } = await hosted(START);
  expect(texts(element, LIST, 'h2')).toEqual(['Continue a saved assessment']);
  expect(texts(element, LIST, '.open')).toEqual(['Continue', 'Continue']);
  const opened = actions(element, 'opened');
  await open(element, 'SA-7');
  expect(opened).toEqual([
    {
      session: 0,
      saved: SAVED,
      progress: { answers: ONLINE, skipped: [], chosen: null, done: [], assignments: {}, record: RECORD },
    },
  ]);
  expect(element.state.screen).toBe('plan');
  expect(texts(element, LIST, '.is-open')).toEqual(['Open now']);
  await expect(element).toBeAccessible();
});

test('the list is asked for once, whatever screens come and go', async () => {
  const { element, apply } = await hosted({ ...onPlan(), saved: SAVED });
  for (const screen of ['usage', 'emailService', 'plan']) await apply({ type: 'goto', screen });
  expect(texts(element, LIST, '.name')).toEqual(['SA-7', 'SA-8']);
  expect(repository.list).toHaveBeenCalledTimes(1);
});

test.each<[string, () => void]>([
  ['nothing is saved', () => orgHas()],
  [
    'the admin may not read it',
    () => repository.list.mockResolvedValue(refused({ kind: 'noPermission', field: null })),
  ],
  ['it is not there yet', () => repository.list.mockReturnValue(new Promise(() => undefined))],
])('at the start nothing is said where %s', async (_, prepare) => {
  prepare();
  const { element } = await hosted(START);
  expect(findAll(element, LIST, '*')).toHaveLength(0);
});

test('at the start a list that could not be read can be asked for again', async () => {
  repository.list.mockResolvedValueOnce(refused({ kind: 'unreachable' }));
  const { element } = await hosted(START);
  await press(element, 'Try again', LIST, 'c-sync-error-panel');
  expect(texts(element, LIST, '.name')).toEqual(['SA-7', 'SA-8']);
  // The button pressed is gone.
  expect(find(element, LIST).shadowRoot?.activeElement).toBe(find(element, LIST, 'h2'));
});

test('what cannot be opened says why, at the start too', async () => {
  const { element } = await hosted(START);
  repository.load.mockResolvedValueOnce(refused({ kind: 'timeout' }));
  await open(element, 'SA-7');
  expect(texts(element, LIST, 'c-sync-error-panel', '[role=alert]')).toEqual([
    problemText({ kind: 'timeout' }),
  ]);
  await expect(element).toBeAccessible();
  repository.load.mockResolvedValueOnce(refused({ kind: 'timeout' }));
  await press(element, 'Try again', LIST, 'c-sync-error-panel');
  expect(find(element, LIST).shadowRoot?.activeElement).toBe(find(element, LIST, 'h2'));
  await press(element, 'Try again', LIST, 'c-sync-error-panel');
  expect(element.state.saved).toEqual(SAVED);
});

test('asks before it takes the place of unsaved work, and leaves it where the admin says no', async () => {
  const { element } = await hosted();
  await open(element, 'SA-7');
  expect(asked(element)).toEqual([
    'Your answers on this page are not saved. If you open SA-7, it takes their place.',
  ]);
  await expect(element).toBeAccessible();
  await press(element, 'Keep what is here', LIST);
  expect(asked(element)).toEqual([]);
  expect(repository.load).not.toHaveBeenCalled();

  await open(element, 'SA-7');
  await press(element, 'Replace my answers with SA-7', LIST);
  expect(element.state.saved).toEqual(SAVED);
});

test.each<[string, State, boolean]>([
  ['nothing was answered', START, false],
  ['all of it is kept', { ...onPlan(), saved: SAVED }, false],
  ['an answer is another', { ...onPlan({ ...ONLINE, ewsAccess: 'unset' }), saved: SAVED }, true],
  ['a tick is not kept', { ...onPlan(ONLINE, ['runReadinessCheck']), saved: SAVED }, true],
])('%s: asks or not', async (_, state, asks) => {
  const { element } = await hosted(state);
  await open(element, 'SA-8');
  expect(asked(element)).toHaveLength(asks ? 1 : 0);
});

describe('a slow answer', () => {
  const slow = (): (() => Promise<void>) => {
    let answer: (found: { ok: true; value: typeof SAVED }) => void = () => undefined;
    repository.load.mockReturnValue(
      new Promise((resolve) => {
        answer = resolve;
      }),
    );
    return async () => {
      answer({ ok: true, value: SAVED });
      await settled();
    };
  };
  const ASK = 'Your answers on this page are not saved. If you open SA-7, it takes their place.';

  test('asks, on whatever screen, before it replaces what was answered meanwhile', async () => {
    const { element, apply } = await hosted(START);
    const answer = slow();
    await open(element, 'SA-7');
    await apply({ type: 'answer', question: 'usage', value: 'lightningSync' });
    await apply({ type: 'next' });
    await answer();
    expect(element.state.screen).toBe('emailService');
    expect(texts(element, 'c-sync-saved', '.question [role=alert]')).toEqual([ASK]);
    await expect(element).toBeAccessible();
    await press(element, 'Replace my answers with SA-7', 'c-sync-saved');
    expect(element.state.saved).toEqual(SAVED);
    expect(texts(element, 'c-sync-saved', '.question')).toEqual([]);
  });

  test('changes nothing where the admin keeps what is here, or has started over', async () => {
    const { element, apply } = await hosted(START);
    const answer = slow();
    await open(element, 'SA-7');
    await apply({ type: 'answer', question: 'usage', value: 'lightningSync' });
    await answer();
    await press(element, 'Keep what is here', 'c-sync-saved');
    expect(element.state).toMatchObject({ answers: { usage: 'lightningSync' }, saved: null });

    const again = slow();
    await apply({ type: 'opening', id: 'SA-7' });
    await apply({ type: 'startOver' });
    await again();
    expect(element.state).toMatchObject({ answers: {}, saved: null });
  });
});

/** Back, next and start over, which asks first. */
import {
  type Button,
  find,
  findAll,
  actions,
  press,
  type Properties,
  settled,
  show,
  type Shown,
} from 'unit/page';
import { APP_LABELS } from 'c/syncAppLabels';
import SyncFooter from 'c/syncFooter';

const shown = (properties: Properties<SyncFooter> = {}): Shown<SyncFooter> =>
  show(SyncFooter, { hasBack: true, nextLabel: 'Next', ...properties });
const labels = (host: Element): string[] =>
  findAll<Button>(host, 'lightning-button').map(({ label }) => label);

/** The labels of the buttons that the focus was set on. */
function focused(): string[] {
  const focus = jest.spyOn(HTMLElement.prototype, 'focus');
  const seen: string[] = [];
  focus.mockImplementation(function (this: HTMLElement) {
    seen.push((this as Button).label);
  });
  return seen;
}

afterEach(() => jest.restoreAllMocks());

test.each<[string, Properties<SyncFooter>, string[]]>([
  ['the first screen', { hasBack: false }, ['Next']],
  ['a screen in between', {}, [APP_LABELS.back, 'Next', APP_LABELS.startOver]],
  ['the last screen', { nextLabel: null }, [APP_LABELS.back, APP_LABELS.startOver]],
])('offers on %s what can be done', async (_, properties, expected) => {
  const element = shown(properties);
  expect(labels(element)).toEqual(expected);
  await expect(element).toBeAccessible();
});

test('says back and next', async () => {
  const element = shown();
  const back = actions(element, 'back');
  const next = actions(element, 'next');
  await press(element, APP_LABELS.back);
  expect([back.length, next.length]).toEqual([1, 0]);
  await press(element, 'Next');
  expect([back.length, next.length]).toEqual([1, 1]);
});

test('asks before it starts over, with the focus on keeping', async () => {
  const element = shown();
  const startedOver = actions(element, 'startOver');
  const focus = focused();
  await press(element, APP_LABELS.startOver);
  expect(labels(element)).toEqual([APP_LABELS.startOverNo, APP_LABELS.startOverYes]);
  expect(find(element, '[role=group]').getAttribute('aria-label')).toBe(APP_LABELS.startOverTitle);
  expect(find(element, 'p').textContent).toBe(APP_LABELS.startOverText);
  expect(focus).toEqual([APP_LABELS.startOverNo]);
  expect(startedOver).toHaveLength(0);
  await expect(element).toBeAccessible();
});

test('keeps everything if told so, with the focus where it was', async () => {
  const element = shown();
  const startedOver = actions(element, 'startOver');
  await press(element, APP_LABELS.startOver);
  const focus = focused();
  await press(element, APP_LABELS.startOverNo);
  expect(labels(element)).toContain(APP_LABELS.back);
  expect(focus).toEqual([APP_LABELS.startOver]);
  expect(startedOver).toHaveLength(0);
});

test('Escape keeps everything, other keys ask on', async () => {
  const element = shown();
  const startedOver = actions(element, 'startOver');
  await press(element, APP_LABELS.startOver);
  const focus = focused();
  const keep = find(element, '[data-focus]');
  keep.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
  await settled();
  expect(labels(element)).toContain(APP_LABELS.startOverNo);
  keep.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  await settled();
  expect(labels(element)).toContain(APP_LABELS.back);
  expect(focus).toEqual([APP_LABELS.startOver]);
  expect(startedOver).toHaveLength(0);
});

test('starts over if told so, and asks no more', async () => {
  const element = shown();
  const startedOver = actions(element, 'startOver');
  await press(element, APP_LABELS.startOver);
  await press(element, APP_LABELS.startOverYes);
  expect(startedOver).toHaveLength(1);
  expect(labels(element)).toContain(APP_LABELS.startOver);
});

test('leaves the focus alone otherwise', async () => {
  const focus = focused();
  const element = shown();
  await press(element, 'Next');
  element.nextLabel = 'Further';
  await settled();
  expect(labels(element)).toContain('Further');
  expect(focus).toEqual([]);
});

/** A message ready to send: edited, copied, opened in a mail program, and as it was again. */
import { actions, find, findAll, press, type Properties, settled, show, type Shown, texts } from 'unit/page';
import type { Message } from 'c/syncExport';
import { EXPORT_LABELS } from 'c/syncExportLabels';
import SyncMessage from 'c/syncMessage';
import { TEXT_LABELS } from 'c/syncTextLabels';

const MESSAGE: Message = { subject: 'What changes', body: 'Hello,\n\nall of it.' };
const EDITED = { subject: 'What changes', body: 'Dear all', from: MESSAGE.body };
const LONG: Message = { ...MESSAGE, body: 'a b '.repeat(500) };

let writeText: jest.Mock<Promise<void>, [string]>;

beforeEach(() => {
  writeText = jest.fn<Promise<void>, [string]>(() => Promise.resolve());
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
});

function shown(properties: Properties<SyncMessage> = {}): Shown<SyncMessage> {
  const element = show(SyncMessage, { name: 'eacRbacOAuth/users', message: MESSAGE, ...properties });
  // There is no mail program to go to.
  element.addEventListener('click', (event) => event.preventDefault());
  return element;
}
const area = (element: Element): HTMLTextAreaElement => find(element, 'textarea');
const subject = (element: Element): HTMLInputElement => find(element, 'input');

function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new InputEvent('input'));
}

test('shows what the wizard writes, ready to edit', async () => {
  const element = shown();
  expect([subject(element).value, area(element).value]).toEqual([MESSAGE.subject, MESSAGE.body]);
  expect(findAll(element, '.box')).toHaveLength(0);
  await expect(element).toBeAccessible();
});

test('says what was edited, with what it was edited from', () => {
  const element = shown();
  const written = actions(element, 'write');
  type(area(element), EDITED.body);
  type(subject(element), 'News');
  expect(written).toEqual([
    { message: 'eacRbacOAuth/users', text: EDITED },
    { message: 'eacRbacOAuth/users', text: { ...MESSAGE, subject: 'News', from: MESSAGE.body } },
  ]);
});

test('an edit that is taken back is none', () => {
  const element = shown({ edited: EDITED });
  const written = actions(element, 'write');
  type(area(element), MESSAGE.body);
  expect(written).toEqual([{ message: 'eacRbacOAuth/users', text: null }]);
});

test('starts again from the text of the wizard', async () => {
  const element = shown({ edited: EDITED });
  const written = actions(element, 'write');
  expect(area(element).value).toBe(EDITED.body);
  await press(element, EXPORT_LABELS.message_again);
  expect(written).toEqual([{ message: 'eacRbacOAuth/users', text: null }]);
  expect(element.shadowRoot?.activeElement).toBe(area(element));
  element.edited = null;
  await settled();
  expect(area(element).value).toBe(MESSAGE.body);
  expect(findAll(element, 'lightning-button')).toHaveLength(1);
});

test('says that the plan has changed since it was edited', async () => {
  const element = shown({ edited: { ...EDITED, from: 'Another text' } });
  expect(texts(element, '.box')).toEqual([EXPORT_LABELS.message_changed]);
  await expect(element).toBeAccessible();
});

test('copies what stands there', async () => {
  const element = shown({ edited: EDITED });
  await press(element, TEXT_LABELS.copy);
  expect(writeText.mock.calls).toEqual([[EDITED.body]]);
  expect(texts(element, '[role=status]')).toEqual([TEXT_LABELS.copied]);
});

test('opens in the mail program with its text', async () => {
  const element = shown({ edited: EDITED });
  expect(find(element, 'a').getAttribute('href')).toBe('mailto:?subject=What%20changes&body=Dear%20all');
  find(element, 'a').click();
  await settled();
  expect(writeText).not.toHaveBeenCalled();
});

test('too long for a link, it is copied and opened without its text, and says so before', async () => {
  const element = shown({ message: LONG });
  expect(texts(element, 'p')).toEqual([EXPORT_LABELS.message_long]);
  expect(find(element, 'a').getAttribute('href')).toBe('mailto:?subject=What%20changes');
  find(element, 'a').click();
  await settled();
  expect(writeText.mock.calls).toEqual([[LONG.body]]);
  expect(texts(element, '[role=status]')).toEqual([TEXT_LABELS.copied]);
  await expect(element).toBeAccessible();
});

/** The list: what each saved assessment says, and a question that hands the focus back. */
import { find, findAll, heard, press, type Properties, settled, show, type Shown, texts } from 'unit/page';
import { savedAs, summaryOf } from 'unit/records';
import SyncSavedList from 'c/syncSavedList';
import { formatVerdict, OPTION_TEXT } from 'c/syncText';

const SAVED = savedAs('SA-7');
const UNKNOWN = { ...summaryOf(savedAs('SA-8')), verdict: null };

function shown(properties: Properties<SyncSavedList> = {}): Shown<SyncSavedList> {
  const listed = { state: 'ready', items: [summaryOf(SAVED), UNKNOWN], next: null } as const;
  return show(SyncSavedList, { listed, ...properties });
}

test('says of each what it is called, says, and since when; and of one it does not know, just that', async () => {
  const element = shown({ openId: 'SA-8' });
  const { status, stops } = SAVED.assessment;
  expect(texts(element, '.what p').slice(0, 4)).toEqual([
    'SA-7As of Nov 22, 2026',
    formatVerdict(status, stops, '').title,
    OPTION_TEXT.eacUserLevelOAuth.name,
    'Last saved on Nov 22, 2026 by Ada Admin',
  ]);
  expect(texts(element, '.verdict')[1]).toMatch(/does not know/);
  expect(findAll(element, '.item .open')).toHaveLength(1);
  expect(texts(element, '.is-open')).toEqual(['Open now']);
  await expect(element).toBeAccessible();
});

test('opens one at once where nothing would be lost', () => {
  const element = shown();
  const opened = heard(element, 'open');
  find(element, '.open').click();
  expect(opened).toEqual([{ id: 'SA-7' }]);
});

test('asks with the focus on the way back, and returns it to where it came from', async () => {
  const element = shown({ asksFirst: true });
  const opened = heard(element, 'open');
  find(element, '.open').click();
  await settled();
  expect(findAll(element, '.item')[0]?.contains(find(element, '.asks'))).toBe(true);
  await press(element, 'Keep what is here');
  expect(element.shadowRoot?.activeElement).toBe(find(element, '.open'));
  expect(opened).toEqual([]);
});

test('offers the rest where there is more', async () => {
  const element = shown({ listed: { state: 'ready', items: [summaryOf(SAVED)], next: 'cursor' } });
  const asked = heard(element, 'more');
  await press(element, 'Show more');
  expect(asked).toHaveLength(1);
});

test('Escape keeps what is here', async () => {
  const element = shown({ asksFirst: true });
  find(element, '.open').click();
  await settled();
  const no = find(element, '[data-focus]');
  no.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
  await settled();
  expect(findAll(element, '.asks')).toHaveLength(1);
  no.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  await settled();
  expect(findAll(element, '.asks')).toHaveLength(0);
  expect(element.shadowRoot?.activeElement).toBe(find(element, '.open'));
});

test('opens one in place of other work if told so, with the focus where it came from', async () => {
  const element = shown({ asksFirst: true });
  const opened = heard(element, 'open');
  find(element, '.open').click();
  await settled();
  await press(element, 'Replace my answers with SA-7');
  expect(opened).toEqual([{ id: 'SA-7' }]);
  expect(element.shadowRoot?.activeElement).toBe(find(element, '.open'));
});

test('says that one is being opened, and keeps the focus on it', async () => {
  const element = shown();
  find(element, '.open').focus();
  element.isOpening = true;
  await settled();
  expect(texts(element, '[role=status]')).toEqual(['Opening']);
  expect(find<HTMLButtonElement>(element, '.open').disabled).toBe(false);
  expect(element.shadowRoot?.activeElement).toBe(find(element, '.open'));
  await expect(element).toBeAccessible();
});

test('opens none while something else is done', () => {
  expect(find<HTMLButtonElement>(shown({ isBusy: true }), '.open').disabled).toBe(true);
});

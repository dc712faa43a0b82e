/** The list: what each saved assessment says, and a question that hands the focus back. */
import { find, findAll, press, type Properties, settled, show, type Shown, texts } from 'unit/page';
import { repository, savedAs, summaryOf } from 'unit/records';
import { START, type State } from 'c/syncFlow';
import { SaveController } from 'c/syncSaveController';
import SyncSavedList from 'c/syncSavedList';
import { formatVerdict, OPTION_TEXT } from 'c/syncText';

const SAVED = savedAs('SA-7');
const UNKNOWN = { ...summaryOf(savedAs('SA-8')), verdict: null };

const saves = new SaveController(repository, {
  state: () => START,
  input: () => {
    throw new Error('Nothing is saved here');
  },
  isCurrentDay: () => true,
  act: () => undefined,
  showList: () => undefined,
});
let opened: jest.SpyInstance;
beforeEach(() => {
  opened = jest.spyOn(saves, 'open').mockResolvedValue();
});

function shown(properties: Properties<SyncSavedList> = {}): Shown<SyncSavedList> {
  const listed = { state: 'ready', items: [summaryOf(SAVED), UNKNOWN], next: null } as const;
  return show(SyncSavedList, { saves, listed, ...properties });
}

const stateWith = (state: Partial<State>): { readonly state: State } => ({ state: { ...START, ...state } });
const OPENING = stateWith({ saving: { kind: 'opening', id: 'SA-7', since: START } });

test('says of each what it is called, says, and since when; and of one it does not know, just that', async () => {
  const element = shown(stateWith({ saved: savedAs('SA-8') }));
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
  find(element, '.open').click();
  expect(opened.mock.calls).toEqual([['SA-7']]);
});

test('asks with the focus on the way back, and returns it to where it came from', async () => {
  const element = shown({ asksFirst: true });
  find(element, '.open').click();
  await settled();
  expect(findAll(element, '.item')[0]?.contains(find(element, '.asks'))).toBe(true);
  await press(element, 'Keep what is here');
  expect(element.shadowRoot?.activeElement).toBe(find(element, '.open'));
  expect(opened).not.toHaveBeenCalled();
});

test('offers the rest where there is more', async () => {
  const element = shown({ listed: { state: 'ready', items: [summaryOf(SAVED)], next: 'cursor' } });
  const asked = jest.spyOn(saves.list, 'more').mockResolvedValue();
  await press(element, 'Show more');
  expect(asked).toHaveBeenCalledTimes(1);
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
  find(element, '.open').click();
  await settled();
  await press(element, 'Replace my answers with SA-7');
  expect(opened.mock.calls).toEqual([['SA-7']]);
  expect(element.shadowRoot?.activeElement).toBe(find(element, '.open'));
});

test('says that one is being opened, and keeps the focus on it', async () => {
  const element = shown();
  find(element, '.open').focus();
  Object.assign(element, OPENING);
  await settled();
  expect(texts(element, '[role=status]')).toEqual(['Opening']);
  expect(find<HTMLButtonElement>(element, '.open').disabled).toBe(false);
  expect(element.shadowRoot?.activeElement).toBe(find(element, '.open'));
  await expect(element).toBeAccessible();
});

test('opens none while something else is done', () => {
  expect(
    find<HTMLButtonElement>(shown(stateWith({ saving: { kind: 'saving', again: false } })), '.open').disabled,
  ).toBe(true);
});

test('to continue with, offers the three that were saved last', async () => {
  const items = ['SA-1', 'SA-2', 'SA-3', 'SA-4'].map((name) => summaryOf(savedAs(name)));
  const element = shown({ listed: { state: 'ready', items, next: 'cursor' }, newest: true });
  expect(texts(element, 'h2')).toEqual(['Continue a saved assessment']);
  expect(texts(element, '.name')).toEqual(['SA-1', 'SA-2', 'SA-3']);
  expect(findAll(element, '.open').map((each) => each.getAttribute('aria-label'))).toEqual([
    'Continue SA-1',
    'Continue SA-2',
    'Continue SA-3',
  ]);
  expect(findAll(element, 'lightning-button')).toHaveLength(0);
  await expect(element).toBeAccessible();
});

test('says in its own place that nothing is saved yet', () => {
  const element = shown({ listed: { state: 'ready', items: [], next: null } });
  expect(texts(element, 'h2')).toEqual(['Saved assessments']);
  expect(texts(element, '.empty')).toEqual(['Nothing is saved yet.']);
});

test('names that look like markup are shown as they are', () => {
  const hostile = '<img src=x onerror=alert(1)>{{7*7}}\u202e=1+1';
  const item = { ...summaryOf(SAVED), name: hostile, changedBy: hostile };
  const element = shown({ listed: { state: 'ready', items: [item], next: null } });
  const [name, , , changed] = texts(element, '.what p');
  expect(name).toContain(hostile);
  expect(changed).toContain(hostile);
  expect(findAll(element, 'img, script')).toEqual([]);
});

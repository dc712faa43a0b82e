/** The save status: what it offers in each state, and what it says of what is saved. */
import { itIs } from 'unit/clock';
import { type Button, find, findAll, type Properties, show, type Shown, texts } from 'unit/page';
import { savedAs, VERSION } from 'unit/records';
import { START, type State } from 'c/syncFlow';
import SyncSave from 'c/syncSave';
import { SAVED_LABELS } from 'c/syncSavedLabels';
import { fill, formatTime } from 'c/syncText';

const saver = (state: Partial<State> = {}, properties: Properties<SyncSave> = {}): Shown<SyncSave> =>
  show(SyncSave, {
    state: { ...START, ...state },
    listed: { state: 'ready', items: [], next: null },
    canSave: true,
    ...properties,
  });
const button = (host: Element): Button => find<Button>(host, 'lightning-button');
const status = (host: Element): string[] => texts(host, '[role=status]');

test('what is not saved yet can be saved', async () => {
  const element = saver();
  expect(button(element).label).toBe(SAVED_LABELS.saved_save);
  expect(status(element)).toEqual([SAVED_LABELS.saved_notYet]);
  await expect(element).toBeAccessible();
});

test('what was saved today says its name and the time', async () => {
  itIs('2026-11-22');
  const element = saver({ saved: savedAs('SA-7') });
  expect(button(element).label).toBe(SAVED_LABELS.saved_saveAgain);
  expect(status(element)).toEqual([fill(SAVED_LABELS.saved_savedAt, 'SA-7', formatTime(VERSION))]);
  expect(status(element)[0]).toMatch(/^Saved as SA-7 at \d+:00/);
  expect(texts(element, '.unsaved')).toEqual([]);
  await expect(element).toBeAccessible();
});

test('what was saved on another day says the day, and that changes are not saved', async () => {
  itIs('2026-11-30');
  const element = saver({ saved: savedAs('SA-7') }, { isUnsaved: true });
  expect(status(element)).toEqual(['Saved as SA-7 on Nov 22, 2026.']);
  expect(texts(element, '.unsaved')).toEqual([SAVED_LABELS.saved_unsaved]);
  await expect(element).toBeAccessible();
});

test('while saving it says so, and the button keeps the focus', async () => {
  const element = saver({ saving: { kind: 'saving', again: false } });
  expect(status(element)).toEqual([SAVED_LABELS.saved_saving]);
  expect(button(element)).toMatchObject({ disabled: false });
  await expect(element).toBeAccessible();
});

test('while something else is done with the org it waits', () => {
  const saving = { kind: 'opening', id: 'SA-8', since: START } as const;
  expect(button(saver({ saving }))).toMatchObject({ disabled: true });
});

test('while another day is looked at there is nothing to press, and it says why', async () => {
  const element = saver({ saved: savedAs('SA-7') }, { canSave: false, isUnsaved: true });
  expect(findAll(element, 'lightning-button')).toEqual([]);
  expect(texts(element, '.status')).toEqual([SAVED_LABELS.saved_otherDay]);
  await expect(element).toBeAccessible();
});

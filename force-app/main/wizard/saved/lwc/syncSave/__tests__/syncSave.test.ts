/** The button that saves: what it offers in each state, and what it says of what is saved. */
import {
  type Button,
  find,
  findAll,
  heard,
  press,
  type Properties,
  show,
  type Shown,
  texts,
} from 'unit/page';
import { savedAs } from 'unit/records';
import SyncSave from 'c/syncSave';
import { SAVED_LABELS } from 'c/syncSavedLabels';

const saver = (properties: Properties<SyncSave> = {}): Shown<SyncSave> =>
  show(SyncSave, { canSave: true, ...properties });
const button = (host: Element): Button => find<Button>(host, 'lightning-button');

test('what is not saved yet can be saved', async () => {
  const element = saver();
  expect(button(element).label).toBe(SAVED_LABELS.saved_save);
  expect(texts(element, 'p')[0]).toBe(SAVED_LABELS.saved_intro);
  const saves = heard(element, 'save');
  await press(element, SAVED_LABELS.saved_save);
  expect(saves).toHaveLength(1);
  await expect(element).toBeAccessible();
});

test('what is saved says its name and time, and that changes are not saved', async () => {
  const element = saver({ saved: savedAs('SA-7'), isUnsaved: true });
  expect(button(element).label).toBe(SAVED_LABELS.saved_saveAgain);
  expect(texts(element, '[role=status]')[0]).toMatch(/SA-7.*Nov 22, 2026/);
  expect(texts(element, '.unsaved')).toEqual([SAVED_LABELS.saved_unsaved]);
  await expect(element).toBeAccessible();
});

test('while saving it says so, and the button keeps the focus', async () => {
  const element = saver({ isSaving: true });
  expect(texts(element, '.buttons [role=status]')).toEqual([SAVED_LABELS.saved_saving]);
  expect(button(element)).toMatchObject({ disabled: false });
  await expect(element).toBeAccessible();
});

test('while something else is done with the org it waits', () => {
  expect(button(saver({ isBusy: true }))).toMatchObject({ disabled: true });
});

test('while another day is looked at there is nothing to press, and it says why', async () => {
  const element = saver({ canSave: false, saved: savedAs('SA-7'), isUnsaved: true });
  expect(findAll(element, 'lightning-button')).toEqual([]);
  expect(texts(element, 'p')).toEqual([SAVED_LABELS.saved_otherDay]);
  await expect(element).toBeAccessible();
});

/** Radio cards: what is chosen, what they say, and how an error is told. */
import { actions, find, findAll, heard, type Properties, settled, show, type Shown, texts } from 'unit/page';
import SyncChoice from 'c/syncChoice';

const VALUES = {
  online: { label: 'Online', hint: 'At Microsoft.' },
  server: { label: 'Server', hint: 'At home.' },
};

const shown = (properties: Properties<SyncChoice> = {}): Shown<SyncChoice> =>
  show(SyncChoice, { legend: 'Which one?', values: VALUES, ...properties });
const radios = (host: Element): HTMLInputElement[] => findAll<HTMLInputElement>(host, 'input[type=radio]');

test('offers each choice with its line, in order, none chosen', async () => {
  const element = shown();
  expect(texts(element, 'legend')).toEqual(['Which one?']);
  expect(texts(element, '.choice__label')).toEqual(['Online', 'Server']);
  expect(texts(element, '.choice__hint')).toEqual(['At Microsoft.', 'At home.']);
  expect(radios(element).map(({ checked }) => checked)).toEqual([false, false]);
  await expect(element).toBeAccessible();
});

test('shows what was chosen, and what is chosen instead', async () => {
  const element = shown({ value: 'server' });
  expect(radios(element).map(({ checked }) => checked)).toEqual([false, true]);
  element.value = null;
  await settled();
  expect(radios(element).map(({ checked }) => checked)).toEqual([false, false]);
});

test('says which one is chosen', () => {
  const element = shown();
  const chosen = heard(element, 'choose');
  radios(element)[1]?.click();
  expect(chosen).toEqual([{ value: 'server' }]);
});

test('goes on with Enter, and with no other key', () => {
  const element = shown();
  const wentOn = actions(element, 'next');
  const [radio] = radios(element);
  const press = (key: string): boolean =>
    radio?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })) ?? true;
  expect(press('ArrowDown')).toBe(true);
  expect(press(' ')).toBe(true);
  expect(wentOn).toHaveLength(0);
  expect(press('Enter')).toBe(false);
  expect(wentOn).toHaveLength(1);
});

test('announces an error where it stands, and takes it back', async () => {
  const element = shown();
  const alert = find(element, '[role=alert]');
  const fieldset = find(element, 'fieldset');
  expect(alert.textContent).toBe('');
  expect(fieldset.getAttribute('aria-invalid')).toBe('false');

  element.error = 'Choose one.';
  await settled();
  // The same element: only a change within it is read out.
  expect(find(element, '[role=alert]')).toBe(alert);
  expect(alert.textContent).toBe('Choose one.');
  expect(fieldset.getAttribute('aria-invalid')).toBe('true');
  expect(fieldset.getAttribute('aria-describedby')).toBe(alert.id);
  expect(fieldset.classList).toContain('slds-has-error');
  await expect(element).toBeAccessible();

  element.error = null;
  await settled();
  expect(alert.textContent).toBe('');
  expect(fieldset.classList).not.toContain('slds-has-error');
});

test('sets the choices side by side where asked to', () => {
  expect(find(shown({ compact: true }), '.choices').classList).toContain('choices_compact');
  expect(find(shown(), '.choices').classList).not.toContain('choices_compact');
});

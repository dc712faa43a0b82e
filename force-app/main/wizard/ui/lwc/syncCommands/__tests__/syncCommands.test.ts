/** Commands to copy: what the button copies, what it is called, and what is said where it cannot. */
import { find, settled, show, texts } from 'unit/page';
import { label } from 'unit/words';
import SyncCommands from 'c/syncCommands';

const COMMANDS = 'Get-One\nSet-Two';

const press = async (element: HTMLElement): Promise<string[]> => {
  find(element, 'lightning-button').click();
  await settled();
  return texts(element, '[role="status"]');
};

afterEach(() => {
  Reflect.deleteProperty(navigator, 'clipboard');
});

test('all commands are copied as they stand, and that is said', async () => {
  const writeText = jest.fn(() => Promise.resolve());
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  const element = show(SyncCommands, { commands: COMMANDS, about: 'One, then two' });
  expect(texts(element, 'pre')).toEqual([COMMANDS]);
  await expect(press(element)).resolves.toEqual([label('SR_copied')]);
  expect(writeText.mock.calls).toEqual([[COMMANDS]]);
});

test('where the browser does not let it, what to do instead is said', async () => {
  jest.spyOn(console, 'warn').mockImplementation();
  await expect(press(show(SyncCommands, { commands: COMMANDS }))).resolves.toEqual([label('SR_copyFailed')]);
});

test('the button says what its commands do', () => {
  const element = show(SyncCommands, { commands: COMMANDS, about: 'Empty the setting' });
  const { title } = find(element, 'lightning-button');
  expect(title).toContain(label('SR_copyCommands'));
  expect(title).toContain('Empty the setting');
});

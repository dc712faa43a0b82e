/** Copying: what reaches the clipboard, and what becomes of a refusal. */
import { copyText } from 'c/syncClipboard';

function clipboard(writeText: (text: string) => Promise<void>): jest.Mock {
  const write = jest.fn(writeText);
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: write } });
  return write;
}

afterEach(() => {
  jest.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'clipboard');
});

test('the text is copied as it stands', async () => {
  const write = clipboard(() => Promise.resolve());
  await expect(copyText('one\ntwo')).resolves.toBe(true);
  expect(write.mock.calls).toEqual([['one\ntwo']]);
});

test('a refusal is told, with its reason on the console', async () => {
  const warn = jest.spyOn(console, 'warn').mockImplementation();
  const refusal = new DOMException('Not allowed', 'NotAllowedError');
  clipboard(() => Promise.reject(refusal));
  await expect(copyText('one')).resolves.toBe(false);
  expect(warn).toHaveBeenCalledWith('Sync Readiness:', refusal);
});

test('so is a browser without a clipboard', async () => {
  jest.spyOn(console, 'warn').mockImplementation();
  await expect(copyText('one')).resolves.toBe(false);
});

import { onReturn } from 'c/syncReturn';

const focus = (): boolean => window.dispatchEvent(new CustomEvent('focus'));
const visibility = (state: DocumentVisibilityState): void => {
  jest.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new CustomEvent('visibilitychange'));
};

afterEach(() => jest.restoreAllMocks());

test('tells of each return to the window or the tab, and of nothing once it has ended', () => {
  const tell = jest.fn();
  const end = onReturn(tell);
  focus();
  visibility('hidden');
  expect(tell).toHaveBeenCalledTimes(1);
  visibility('visible');
  expect(tell).toHaveBeenCalledTimes(2);
  end();
  focus();
  visibility('visible');
  expect(tell).toHaveBeenCalledTimes(2);
});

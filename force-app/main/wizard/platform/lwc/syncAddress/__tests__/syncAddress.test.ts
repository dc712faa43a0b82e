/** The address of the page: its parameters as they came, and its origin. */
import { addressParameters, pageOrigin } from 'c/syncAddress';

afterEach(() => window.history.replaceState(null, '', '/'));

test('takes the parameters decoded, and judges none of them', () => {
  window.history.replaceState(null, '', '/lightning/n/Sync?c__usage=lightningSync&c__x=%3Cb%3E+%26&empty=');
  expect(addressParameters()).toEqual({ c__usage: 'lightningSync', c__x: '<b> &', empty: '' });
});

test('of a parameter that is there twice, the last counts', () => {
  window.history.replaceState(null, '', '/?c__usage=lightningSync&c__usage=newToSync');
  expect(addressParameters()).toEqual({ c__usage: 'newToSync' });
});

test('has none where the address has none', () => {
  expect(addressParameters()).toEqual({});
});

test('the origin has neither path nor parameters', () => {
  window.history.replaceState(null, '', '/lightning/n/Sync?c__usage=newToSync#part');
  expect(pageOrigin()).toBe('http://localhost');
});

/** What is shown on demand: shut or open, by the admin or by what holds it. */
import SyncDisclosure from 'c/syncDisclosure';
import { find, findAll, settled, show, texts } from 'unit/page';

const details = (host: Element): HTMLDetailsElement => find<HTMLDetailsElement>(host, 'details');

test('is shut, below its label, until somebody opens it', async () => {
  const element = show(SyncDisclosure, { label: 'More' });
  expect(texts(element, 'summary')).toEqual(['More']);
  expect(details(element).open).toBe(false);
  expect(findAll(element, '.icon, h3')).toHaveLength(0);
  find(element, 'summary').click();
  expect(details(element).open).toBe(true);
  await expect(element).toBeAccessible();
});

test('is opened and shut by what holds it', async () => {
  const element = show(SyncDisclosure, { label: 'More', open: true });
  expect(details(element).open).toBe(true);
  element.open = false;
  await settled();
  expect(details(element).open).toBe(false);
});

test('can be a heading, with an icon', async () => {
  const element = show(SyncDisclosure, { label: 'Where to look', icon: 'utility:search', heading: true });
  expect(texts(element, 'summary h3')).toEqual(['Where to look']);
  expect(find<HTMLElement & { iconName: string }>(element, '.icon').iconName).toBe('utility:search');
  await expect(element).toBeAccessible();
});

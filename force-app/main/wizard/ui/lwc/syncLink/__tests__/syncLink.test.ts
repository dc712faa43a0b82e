/** A link to elsewhere opens a tab of its own, and says so. */
import { find, show } from 'unit/page';
import SyncLink from 'c/syncLink';
import { UI_LABELS } from 'c/syncUiLabels';

test('opens a tab of its own that knows nothing of this one', async () => {
  const element = show(SyncLink, { href: 'https://example.com/', label: 'Example' });
  const link = find<HTMLAnchorElement>(element, 'a');
  expect(link).toMatchObject({ href: 'https://example.com/', target: '_blank', rel: 'noopener' });
  expect(link.textContent).toBe('Example');
  const icon = find<HTMLElement & { alternativeText: string }>(element, 'lightning-icon');
  expect(icon.alternativeText).toBe(UI_LABELS.newTab);
  expect(link.hasAttribute('aria-label')).toBe(false);
  await expect(element).toBeAccessible();
});

test('says what it is about where others are called the same', async () => {
  const element = show(SyncLink, { href: 'https://example.com/', label: 'Read more', about: 'The option' });
  const link = find(element, 'a');
  expect(link.getAttribute('aria-label')).toBe('Read more: The option (opens in a new tab)');
  expect(link.textContent).toBe('Read more');
  await expect(element).toBeAccessible();
});

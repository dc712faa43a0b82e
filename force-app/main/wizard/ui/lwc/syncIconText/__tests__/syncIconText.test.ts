/** A text with its icon: the icon is the one asked for, and adds no words. */
import { find, show } from 'unit/page';
import SyncIconText from 'c/syncIconText';

test('shows the icon, which says nothing of its own', async () => {
  const element = show(SyncIconText, { icon: 'utility:search' });
  const icon = find<HTMLElement & { iconName: string; alternativeText?: string }>(element, 'lightning-icon');
  expect(icon.iconName).toBe('utility:search');
  expect(icon.alternativeText).toBeUndefined();
  await expect(element).toBeAccessible();
});

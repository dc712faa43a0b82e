/** Why an option is not open. */
import { find, show, texts } from 'unit/page';
import SyncOptionReason from 'c/syncOptionReason';
import { PLAN_LABELS } from 'c/syncPlanLabels';

test('says the reason, with a link that names the option', async () => {
  const element = show(SyncOptionReason, {
    why: 'It has ended.',
    source: 'https://help.salesforce.com/',
    about: 'Lightning Sync',
  });
  expect(texts(element, '.quiet')).toEqual(['It has ended.']);
  const link = find<HTMLAnchorElement>(element, 'c-sync-link', 'a');
  expect(link.href).toBe('https://help.salesforce.com/');
  expect(link.textContent).toContain(PLAN_LABELS.learnMore);
  expect(link.getAttribute('aria-label')).toContain('Lightning Sync');
  await expect(element).toBeAccessible();
});

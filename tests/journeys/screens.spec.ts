/** Every screen, in both design systems and every look: no error, accessible, nothing wider than the page. */
import { resolvers } from './support/evidence.ts';
import { lookAround } from './support/looks.ts';
import { visitScreens } from './support/screens.ts';
import { test } from './support/test.ts';

test('every screen is accessible and no wider than the page', { tag: '@everywhere' }, async ({ open }) => {
  test.slow();
  const page = await open({ day: '2026-11-22', dns: resolvers().dns });
  await visitScreens(page, (name) => lookAround(page, name));
});

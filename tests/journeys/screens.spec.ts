/** Every screen, in both design systems and at each width: no error, accessible, nothing wider than the page; pictures to look at. */
import { resolvers } from './support/evidence.ts';
import { inspect } from './support/inspect.ts';
import { visitScreens } from './support/screens.ts';
import { test } from './support/test.ts';

test('every screen is accessible and no wider than the page', { tag: '@everywhere' }, async ({ open }) => {
  const page = await open({ day: '2026-11-22', dns: resolvers().dns });
  await visitScreens(page, (name) => inspect(page, name));
});

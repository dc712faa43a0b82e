/** What was seen goes with the plan: into the org when it is saved, and into what is handed over. */
import {
  answers,
  copied,
  EXCHANGE_ONLINE,
  LIGHTNING_SYNC,
  NONE_OF_THESE,
  OAUTH,
  toPlan,
} from './support/admin.ts';
import { lookUp, resolvers, says } from './support/evidence.ts';
import { asInAnotherBrowser, keptEvidence, openFromStart, pick, save, saved } from './support/saved.ts';
import { expect, test } from './support/test.ts';

const SEEN =
  'contoso.com: Exchange Online (Microsoft 365), strong sign · Microsoft cloud: Worldwide, GCC included';

test('a look-up is saved with the plan and copied with it, also from another browser, where nothing was looked up', async ({
  open,
}) => {
  const page = await open({ day: '2026-11-22', dns: resolvers().dns });
  await answers(page, LIGHTNING_SYNC);
  await lookUp(page, 'ada.lovelace@contoso.com');
  await says(page, 'contoso.com: Exchange Online');
  await answers(page, EXCHANGE_ONLINE, NONE_OF_THESE, OAUTH);
  await toPlan(page);
  expect(await copied(page, 'Copy as text')).toContain(`\n- ${SEEN}\n`);
  await save(page, 'Save');
  const kept = (await keptEvidence(page)) ?? '';
  expect(kept.split(/\r\n|\n/)[0] ?? '').toBe('Seen on Nov 22, 2026');
  expect(kept.split(/\r\n|\n/).slice(1)).toEqual([SEEN]);

  await asInAnotherBrowser(page);
  await openFromStart(page, 0);
  await expect(saved(page).getByText(/^Saved as SA-/)).toBeVisible();
  expect(await copied(page, 'Copy as text')).toContain(`\n- ${SEEN}\n`);
  await pick(page, 'Einstein Activity Capture, one consent for everybody');
  await save(page, 'Save changes');
  expect(await keptEvidence(page)).toBe(kept);
});

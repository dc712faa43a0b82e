/** What was seen goes with the plan: into the org when it is saved, and into what is handed over. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  answers,
  copied,
  EXCHANGE_ONLINE,
  goOn,
  LIGHTNING_SYNC,
  OAUTH,
  STANDARD_ORG,
  WORLDWIDE,
} from './support/admin.ts';
import { lookUp, resolvers, says } from './support/evidence.ts';
import { asInAnotherBrowser, keptEvidence, openFromStart, pick, save, saved } from './support/saved.ts';
import { openWizard } from './support/wizard.ts';

const SEEN =
  'contoso.com: Exchange Online (Microsoft 365), strong sign · Microsoft cloud: Worldwide, GCC included';

test('a look-up is saved with the plan and copied with it, also from another browser, where nothing was looked up', async (context) => {
  const page = await openWizard(context, { asOf: '2026-11-22', dns: resolvers().dns });
  await answers(page, LIGHTNING_SYNC);
  await lookUp(page, 'ada.lovelace@contoso.com');
  await says(page, 'contoso.com: Exchange Online');
  await answers(page, EXCHANGE_ONLINE, WORLDWIDE, STANDARD_ORG, OAUTH);
  await goOn(page);
  assert.ok((await copied(page, 'Copy as text')).includes(`\n- ${SEEN}\n`));
  await save(page, 'Save');
  const kept = (await keptEvidence(page)) ?? '';
  assert.match(kept.split(/\r\n|\n/)[0] ?? '', /^Seen on \w+ \d+, \d{4}$/);
  assert.deepEqual(kept.split(/\r\n|\n/).slice(1), [SEEN]);

  await asInAnotherBrowser(page);
  await openFromStart(page, 0);
  await saved(page).getByText('Open now', { exact: true }).waitFor();
  assert.ok((await copied(page, 'Copy as text')).includes(`\n- ${SEEN}\n`));
  await pick(page, 'Einstein Activity Capture, one consent for everybody');
  await save(page, 'Save changes');
  assert.equal(await keptEvidence(page), kept);
});

/** Why: what stops the sync apart from what only warns, each with its window and its source. */
import { find, findAll, show, texts } from 'unit/page';
import type { Cause } from 'c/syncAdvice';
import SyncCauses from 'c/syncCauses';
import { CAUSE_TEXT, fill, formatDay, formatWindow } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';
import { UI_LABELS } from 'c/syncUiLabels';

const EVIDENCE = {
  inForce: false,
  mailboxes: null,
  announced: null,
  source: 'https://example.com/',
  verified: '2026-11-22',
};
const NONE = { earliest: null, latest: null };
const EWS: Cause = { id: 'ews', earliest: '2026-10-10', latest: '2027-04-01', ...EVIDENCE };
const SERVER: Cause = { id: 'exchangeServerUnsupported', earliest: '2025-10-14', latest: null, ...EVIDENCE };
const HYBRID: Cause = { id: 'hybridUnsupported', ...NONE, ...EVIDENCE };

test('shows what stops the sync apart from warnings', async () => {
  const element = show(SyncCauses, { causes: [HYBRID, EWS, SERVER] });
  expect(texts(element, 'h3')).toEqual([TEXT_LABELS.whyTitle, TEXT_LABELS.warningsTitle]);
  expect(findAll(element, '.group').map((group) => group.querySelectorAll('.cause').length)).toEqual([1, 2]);
  expect(texts(element, 'strong')).toEqual([EWS, HYBRID, SERVER].map(({ id }) => CAUSE_TEXT[id].name));
  await expect(element).toBeAccessible();
});

test('says when, save of a warning that was never otherwise', () => {
  const element = show(SyncCauses, { causes: [EWS, { ...EWS, id: 'basicAuth', ...NONE }, HYBRID, SERVER] });
  expect(texts(element, '.when')).toEqual([formatWindow(EWS), formatWindow(NONE), '', formatWindow(SERVER)]);
});

test('names the source and the day it was verified', () => {
  const element = show(SyncCauses, { causes: [EWS] });
  expect(find<HTMLAnchorElement>(element, 'c-sync-source', 'c-sync-link', 'a').href).toBe(EWS.source);
  expect(texts(element, 'c-sync-source', '.verified')).toEqual([
    fill(UI_LABELS.verifiedOn, formatDay(EWS.verified)),
  ]);
});

test('has no heading over nothing', () => {
  expect(texts(show(SyncCauses, { causes: [HYBRID] }), 'h3')).toEqual([TEXT_LABELS.warningsTitle]);
  expect(texts(show(SyncCauses, { causes: [] }), 'h3')).toEqual([]);
});

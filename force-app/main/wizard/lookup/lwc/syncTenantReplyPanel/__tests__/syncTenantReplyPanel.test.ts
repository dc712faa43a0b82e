/** A Microsoft admin's reply: read as it is pasted, in words, with what is not recognised said to be so. */
import { storeOver } from 'unit/evidenceStore';
import { actions, find, findAll, press, settled, show, type Shown, texts } from 'unit/page';
import { LOOKUP_LABELS } from 'c/syncLookupLabels';
import SyncTenantReplyPanel from 'c/syncTenantReplyPanel';
import { fill } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';

const APP = '3f0c1f5e-0000-4000-8000-00000000aaaa';
const LISTED = `EwsEnabled : True\nEwsAllowedAppIDs : {${APP}}`;

type Paste = Shown<SyncTenantReplyPanel>;

async function enter(element: Paste, selector: 'textarea' | 'input', text: string): Promise<void> {
  const field = find<HTMLTextAreaElement | HTMLInputElement>(element, selector);
  field.value = text;
  field.dispatchEvent(new CustomEvent('input'));
  await settled();
}

test('waits for a text, and says that it stays in the browser', async () => {
  const element = show(SyncTenantReplyPanel);
  expect(texts(element, '#privacy, .fine')).toEqual([
    LOOKUP_LABELS.evidence_pastePrivacy,
    LOOKUP_LABELS.evidence_appIdHelp,
  ]);
  expect(texts(element, '[role=status]')).toEqual(['']);
  expect(findAll(element, 'c-sync-suggestion')).toHaveLength(0);
  await expect(element).toBeAccessible();
});

test('says what the reply means, and answers only when told to', async () => {
  const element = show(SyncTenantReplyPanel, { value: 'unsure' });
  const answers = actions(element, 'answer');
  await enter(element, 'textarea', 'EwsEnabled : False');
  expect(texts(element, '[role=status]')).toEqual([LOOKUP_LABELS.evidence_pasteFindings]);
  expect(texts(element, '.means')[0]).toBe(TEXT_LABELS.finding_tenantDisabled);
  expect(texts(element, '.line')[0]).toBe(fill(LOOKUP_LABELS.evidence_findingLine, 1));
  expect(answers).toEqual([]);
  await press(element, LOOKUP_LABELS.evidence_use, 'c-sync-suggestion');
  expect(answers).toEqual([{ question: 'ewsAccess', value: 'disabled' }]);
  await expect(element).toBeAccessible();
});

test('asks for the ID of the app where the list depends on it', async () => {
  const element = show(SyncTenantReplyPanel);
  await enter(element, 'textarea', LISTED);
  expect(texts(element, '.means')).toContain(TEXT_LABELS.finding_appIdNeeded);
  expect(texts(element, 'c-sync-suggestion', 'p')).toEqual([LOOKUP_LABELS.evidence_noSuggestion]);
  await enter(element, 'input', APP.toUpperCase());
  expect(texts(element, '.means')).toContain(TEXT_LABELS.finding_allowListHasApp);
  const answers = actions(element, 'answer');
  await press(element, LOOKUP_LABELS.evidence_use, 'c-sync-suggestion');
  expect(answers).toEqual([{ question: 'ewsAccess', value: 'allowListed' }]);
});

test('says that an ID is none', async () => {
  const element = show(SyncTenantReplyPanel);
  await enter(element, 'input', 'Lightning Sync');
  expect(texts(element, '[role=alert]')).toEqual([LOOKUP_LABELS.evidence_appIdWrong]);
  await expect(element).toBeAccessible();
  await enter(element, 'input', '');
  expect(texts(element, '[role=alert]')).toEqual(['']);
});

test('gives back what it does not recognise, as plain text', async () => {
  const element = show(SyncTenantReplyPanel);
  const hostile = '<img src=x onerror="alert(1)">\u202e';
  await enter(element, 'textarea', `EwsEnabled : False\n${hostile}`);
  expect(texts(element, 'c-sync-disclosure', 'summary')).toEqual([
    fill(LOOKUP_LABELS.evidence_unrecognised, 1),
  ]);
  // A mark that turns the line around is taken away.
  expect(texts(element, 'c-sync-disclosure bdi')).toEqual([hostile.replace('\u202e', '')]);
  expect(findAll(element, 'img')).toHaveLength(0);
  await expect(element).toBeAccessible();
});

test('says that it recognises nothing, and forgets a text that is gone', async () => {
  const element = show(SyncTenantReplyPanel);
  await enter(element, 'textarea', 'Sorry, I am on holiday.');
  expect(texts(element, '[role=status]')).toEqual([LOOKUP_LABELS.evidence_pasteNothing]);
  await enter(element, 'textarea', ' ');
  expect(texts(element, '[role=status]')).toEqual(['']);
  expect(findAll(element, 'c-sync-suggestion, c-sync-disclosure')).toHaveLength(0);
});

test('shows again what was pasted when the admin comes back to it', async () => {
  const { findings } = storeOver(() => ({ outcome: 'empty', records: [] }));
  const first = show(SyncTenantReplyPanel, { findings });
  await enter(first, 'textarea', LISTED);
  await enter(first, 'input', APP);
  first.remove();
  const second = show(SyncTenantReplyPanel, { findings });
  expect(find<HTMLTextAreaElement>(second, 'textarea').value).toBe(LISTED);
  expect(find<HTMLInputElement>(second, 'input').value).toBe(APP);
  expect(texts(second, '.means')).toContain(TEXT_LABELS.finding_allowListHasApp);
});

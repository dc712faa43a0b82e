/** Coming back to what is kept in the org: what has changed stands above whatever screen is open. */
import { ARTICLE_DAY, ONLINE, TODAY } from 'unit/answers';
import { find, findAll, press, settled, show, type Shown, texts } from 'unit/page';
import { orgHas, savedAs, VERSION } from 'unit/records';
import { itIs } from 'unit/clock';
import { readDraft, writeDraft } from 'c/syncDraft';
import { progressOf } from 'c/syncFlow';
import { QUESTION_LABELS } from 'c/syncQuestionLabels';
import SyncReadiness from 'c/syncReadiness';
import { act } from './steps';

// In August 2022 nobody was asked for the clouds.
const { usage, emailService } = ONLINE;
const OLD = savedAs('SA-2', {
  asOf: ARTICLE_DAY,
  answers: { usage, emailService, connectionMethod: 'serviceAccount' },
});
const CHANGED = 'What has changed since Aug 30, 2022';

beforeEach(() => {
  localStorage.clear();
  itIs(TODAY);
  orgHas(OLD);
});

async function reloaded(): Promise<Shown<SyncReadiness>> {
  const element = show(SyncReadiness);
  await settled();
  return element;
}

function keepDraft(screen = 'plan'): void {
  const { answers, key } = OLD.assessment;
  const record = { key, id: OLD.id, version: VERSION, done: [], assigned: {}, seen: null };
  writeDraft({ answers, skipped: [], chosen: null, screen, done: [], record });
}

const changed = (element: Element): string[] => texts(element, 'c-sync-changes', 'h2');

test('shows it right after opening, above the question that is asked anew, with the focus on it', async () => {
  const element = await reloaded();
  find(element, 'c-sync-saved-list', '.open').click();
  await settled();
  expect(texts(element, '[data-screen]', 'h2')).toEqual([QUESTION_LABELS.rareCases_title]);
  expect(changed(element)).toEqual([CHANGED]);
  expect(element.shadowRoot?.activeElement).toBe(find(element, 'c-sync-changes'));
  await expect(element).toBeAccessible();
});

test('opening what was saved today leads to its screen', async () => {
  orgHas(savedAs('SA-7'));
  const element = await reloaded();
  find(element, 'c-sync-saved-list', '.open').click();
  await settled();
  expect(changed(element)).toEqual([]);
  expect(element.shadowRoot?.activeElement).toBe(find(element, 'c-sync-plan-screen'));
});

test('shows it after coming back on another day, until it is dismissed for good', async () => {
  keepDraft();
  const element = await reloaded();
  expect(changed(element)).toEqual([CHANGED]);
  await press(element, 'Hide this', 'c-sync-changes');
  expect(changed(element)).toEqual([]);
  // What had the focus is gone.
  expect(element.shadowRoot?.activeElement).toBe(find(element, '[data-screen]'));
  expect(readDraft()).toMatchObject({ draft: { record: { seen: TODAY } } });
  expect(changed(await reloaded())).toEqual([]);
});

test('keeping what is here takes the question away, and the focus goes on to the screen', async () => {
  const element = await reloaded();
  await act(element, 'c-sync-saved', { type: 'keep' });
  expect(element.shadowRoot?.activeElement).toBe(find(element, '[data-screen]'));
});

test('compares with nothing while another day is looked at', async () => {
  keepDraft('blockDate');
  // Shortly after it was saved, nothing more was asked, so the block date can be opened.
  const element = show(SyncReadiness, { asOf: '2022-09-02' });
  await settled();
  expect(changed(element)).toEqual([CHANGED]);
  await act(element, 'c-sync-block-date', { type: 'viewDay', day: '2022-09-20' });
  expect(findAll(element, 'c-sync-changes')).toHaveLength(0);
});

test('what is opened while another day is looked at stays open on the way back', async () => {
  keepDraft('blockDate');
  const element = show(SyncReadiness, { asOf: ARTICLE_DAY });
  await settled();
  await act(element, 'c-sync-block-date', { type: 'viewDay', day: '2022-09-20' });
  const progress = { ...progressOf(OLD), record: null };
  await act(element, 'c-sync-saved', { type: 'opened', session: 0, progress, saved: OLD });
  find(element, '.notice lightning-button').click();
  await settled();
  expect(findAll(element, 'c-sync-plan-screen')).toHaveLength(1);
});

test('what the org keeps is no part of the draft', async () => {
  keepDraft();
  const element = await reloaded();
  await press(element, 'Hide this', 'c-sync-changes');
  const kept = JSON.parse(localStorage.getItem('sync-readiness/draft') ?? '') as object;
  expect(Object.keys(kept).sort()).toEqual([
    'answers',
    'assignments',
    'chosen',
    'done',
    'link',
    'messages',
    'passedOver',
    'record',
    'screen',
    'version',
  ]);
});

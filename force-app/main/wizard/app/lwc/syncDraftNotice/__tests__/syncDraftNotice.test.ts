/** The notice of a draft that is not kept: what it says, and what the admin may choose. */
import { findAll, heard, press, settled, show, type Shown, texts } from 'unit/page';
import { APP_LABELS } from 'c/syncAppLabels';
import { type Draft, readDraft, TabDraft, writeDraft } from 'c/syncDraft';
import SyncDraftNotice from 'c/syncDraftNotice';
import { START, type State } from 'c/syncFlow';

const HERE: State = { ...START, answers: { usage: 'lightningSync' } };
const THERE: Draft = { answers: { usage: 'newToSync' }, skipped: [], chosen: null, screen: null, done: [] };

let draft: TabDraft;
beforeEach(() => {
  localStorage.clear();
  draft = new TabDraft();
  draft.read();
});
afterEach(() => jest.restoreAllMocks());

const shown = (state = HERE): Shown<SyncDraftNotice> => show(SyncDraftNotice, { draft, state });

/** Another tab has written, and this one is about to. */
async function elsewhere(element: Shown<SyncDraftNotice>): Promise<void> {
  writeDraft(THERE);
  draft.write(element.state);
  await settled();
}

test('says nothing while the draft is kept', async () => {
  const element = shown();
  draft.write(HERE);
  await settled();
  expect(findAll(element, '*')).toHaveLength(0);
});

test('says that another tab has written, and keeps what is here when told to', async () => {
  const element = shown();
  const decided = heard(element, 'decided');
  await elsewhere(element);
  expect(texts(element, '[role=status] p:first-child')).toEqual([APP_LABELS.draftElsewhere]);
  expect(readDraft()).toMatchObject({ draft: { answers: THERE.answers } });
  await expect(element).toBeAccessible();
  await press(element, 'Keep what is here');
  expect(readDraft()).toMatchObject({ draft: { answers: HERE.answers } });
  expect(findAll(element, '*')).toHaveLength(0);
  expect(decided).toHaveLength(1);
});

test('has the other draft opened when told to', async () => {
  const element = shown();
  const take = heard(element, 'take');
  await elsewhere(element);
  await press(element, APP_LABELS.draftTake);
  expect(take).toHaveLength(1);
  expect(readDraft()).toMatchObject({ draft: { answers: THERE.answers } });
});

test('a tab in which nothing was done asks nothing', async () => {
  const element = shown(START);
  await elsewhere(element);
  expect(findAll(element, '*')).toHaveLength(0);
});

test('says once that the browser keeps nothing, and can be closed', async () => {
  jest.spyOn(console, 'warn').mockImplementation();
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('Full', 'QuotaExceededError');
  });
  const element = shown();
  draft.write(HERE);
  await settled();
  expect(texts(element, '[role=status] p:first-child')).toEqual([APP_LABELS.draftRefused]);
  await expect(element).toBeAccessible();
  await press(element, 'Hide this');
  draft.write(HERE);
  await settled();
  expect(findAll(element, '*')).toHaveLength(0);
});

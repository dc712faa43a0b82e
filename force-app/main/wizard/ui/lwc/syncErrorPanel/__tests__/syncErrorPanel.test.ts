/** A problem comes with what can be done about it. */
import { type Button, findAll, heard, press, show, texts } from 'unit/page';
import SyncErrorPanel from 'c/syncErrorPanel';
import { type RecordProblem, recoveryActions } from 'c/syncAssessment';
import { problemText } from 'c/syncRecordText';

const STALE: RecordProblem = { kind: 'stale', theirs: null };

test('says what is wrong, and hands on what the admin does about it', async () => {
  const element = show(SyncErrorPanel, { problem: STALE });
  expect(texts(element, '[role=alert]')).toEqual([problemText(STALE)]);
  const chosen = ['reloadtheirs', 'saveasnew'].map((type) => heard(element, type));
  await press(element, 'Load theirs');
  await press(element, 'Save as a new one');
  expect(chosen.map(({ length }) => length)).toEqual([1, 1]);
  await expect(element).toBeAccessible();
});

test('offers nothing where nothing helps', async () => {
  const element = show(SyncErrorPanel, { problem: { kind: 'noPermission', field: null } });
  expect(findAll<Button>(element, 'lightning-button')).toHaveLength(0);
  expect(texts(element, '[role=alert]')).toHaveLength(1);
  await expect(element).toBeAccessible();
});

test('is empty without a problem', () => {
  expect(findAll(show(SyncErrorPanel), '*')).toHaveLength(0);
});

test.each(['timeout', 'unreachable', 'invalid', 'unknown'] as const)('%s: the same again', (kind) => {
  expect(recoveryActions(kind)).toEqual({ retry: true, reloadTheirs: false, saveAsNew: false });
});

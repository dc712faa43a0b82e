/** Keeping work in the org: each state says what it is, and no problem loses anything. */
import { ONLINE, TODAY } from '../../../__tests__/answers';
import '../../../__tests__/words';
import {
  type Button,
  findAll,
  heard,
  press,
  settled,
  show,
  type Shown,
  texts,
} from '../../../__tests__/page';
import { Interview } from 'c/syncAdvice';
import { START } from 'c/syncFlow';
import { type Loaded, type Problem, type Records, recordsOver } from 'c/syncRecord';
import { problemText } from 'c/syncRecordText';
import SyncSaved from 'c/syncSaved';

jest.mock('c/syncRecord', () => ({
  ...jest.requireActual<object>('c/syncRecord'),
  recordsOver: jest.fn(),
  newKey: () => 'new-key',
}));

const VERSION = '2026-11-22T12:00:00.000Z';
const assessment = new Interview(TODAY).assess(ONLINE);
const failed = (problem: Problem): { ok: false; problem: Problem } => ({ ok: false, problem });

const save = jest.fn();
const list = jest.fn();
const load = jest.fn();

beforeEach(() => {
  const door: Records = { save, list, load, setTaskDone: jest.fn() };
  jest.mocked(recordsOver).mockReturnValue(door);
  list.mockResolvedValue({ ok: true, value: { items: [], next: null, total: 0 } });
  save.mockImplementation((kept: Loaded['assessment']) =>
    Promise.resolve({
      ok: true,
      value: { id: 'a00', name: 'SA-1', version: VERSION, assessment: kept, tasks: [] },
    }),
  );
});
afterEach(() => jest.resetAllMocks());

async function shown(canSave = true): Promise<Shown<SyncSaved>> {
  const work = { ...START, answers: ONLINE };
  const element = show(SyncSaved, { work, assessment, plan: [], asOf: TODAY, canSave });
  await settled();
  return element;
}

const buttons = (element: Element): string[] =>
  findAll<Button>(element, 'lightning-button').map(({ label }) => label);

test('saves under a new key, and says as what and when', async () => {
  const element = await shown();
  const kept = heard(element, 'kept');
  await press(element, 'Save');
  expect(texts(element, '.quiet')[0]).toBe('Saved as SA-1 on Nov 22, 2026.');
  expect(kept).toEqual([
    { record: { key: 'new-key', id: null, version: null, done: [] } },
    { record: { key: 'new-key', id: 'a00', version: VERSION, done: [] } },
  ]);
  expect(buttons(element)).toEqual(['Save changes']);
  await expect(element).toBeAccessible();
});

test.each<[Problem, string[]]>([
  [{ kind: 'timeout' }, ['Save', 'Try again']],
  [{ kind: 'noPermission', field: null }, ['Save']],
  [{ kind: 'stale', theirs: null }, ['Save', 'Load theirs', 'Save as a new one']],
  [{ kind: 'gone' }, ['Save', 'Save as a new one']],
])('tells of %j, with what can be done', async (problem, ways) => {
  save.mockResolvedValue({ ...failed(problem), saved: null });
  const element = await shown();
  await press(element, 'Save');
  expect(texts(element, '[role=alert]')).toEqual([problemText(problem)]);
  expect(buttons(element)).toEqual(ways);
  await expect(element).toBeAccessible();
});

test('offers nothing without the permission, and says so', async () => {
  list.mockResolvedValue(failed({ kind: 'noPermission', field: null }));
  const element = await shown();
  expect(texts(element, '[role=alert]')).toEqual([problemText({ kind: 'noPermission', field: null })]);
  expect(buttons(element)).toEqual([]);
  await expect(element).toBeAccessible();
});

test('loads first, and a list that failed can be asked for again', async () => {
  list.mockResolvedValueOnce(failed({ kind: 'unreachable' }));
  const element = show(SyncSaved, { work: START, assessment, asOf: TODAY, canSave: true });
  expect(findAll(element, 'lightning-spinner')).toHaveLength(1);
  await settled();
  await press(element, 'Try again');
  expect(texts(element, '.quiet')).toEqual(['Nothing is saved yet.']);
});

test('does not save what is only looked at', async () => {
  expect(buttons(await shown(false))).toEqual([]);
});

/** Work that is kept in the org: opened, saved, and what has changed since then. */
import { ARTICLE_DAY, ONLINE, TODAY } from 'unit/answers';
import { savedAs } from 'unit/records';
import { Interview } from 'c/syncAdvice';
import type { RecordRef } from 'c/syncDraft';
import { type Action, reduce, resume, START, type State, viewOf, type Work } from 'c/syncFlow';

const interview = new Interview(TODAY);
const after = (state: State, ...actions: readonly Action[]): State =>
  actions.reduce((before, action) => reduce(before, action, interview), state);

const SAVED = savedAs('SA-7');
const OLD = savedAs('SA-2', {
  asOf: ARTICLE_DAY,
  answers: { ...ONLINE, connectionMethod: 'serviceAccount' },
});
const RECORD: RecordRef = {
  key: SAVED.assessment.key,
  id: SAVED.id,
  version: SAVED.version,
  done: [],
  seen: null,
};
const WORK: Work = { answers: ONLINE, passedOver: [], chosen: null, done: ['moveSettings'], record: RECORD };

const changesIn = (state: State, day = TODAY): ReturnType<typeof viewOf>['changes'] =>
  viewOf(state, new Interview(day)).changes;

test('what is opened takes the place of everything, as far as its answers lead', () => {
  const begun: State = { ...START, answers: { usage: 'newToSync' }, chosen: 'eacRbacOAuth', missing: true };
  const opened = after(begun, { type: 'open', work: WORK, saved: SAVED });
  expect(opened).toEqual({ ...START, ...WORK, saved: SAVED, screen: 'plan' });
  // In August 2022 nobody was asked for the clouds.
  const { usage, emailService, connectionMethod } = ONLINE;
  const work = { ...WORK, answers: { usage, emailService, connectionMethod } };
  expect(after(begun, { type: 'open', work, saved: SAVED }).screen).toBe('microsoftCloud');
});

test('what is kept changes nothing of the work', () => {
  const state = resume({ ...START, answers: ONLINE }, 'plan', interview);
  const told = after(state, { type: 'kept', record: RECORD, saved: null });
  expect(told).toEqual({ ...state, record: RECORD });
  expect(after(told, { type: 'kept', record: RECORD, saved: SAVED })).toEqual({ ...told, saved: SAVED });
});

test('the answer to a save of work that was left comes too late', () => {
  const kept: Action = { type: 'kept', record: RECORD, saved: SAVED };
  expect(after(START, kept)).toBe(START);
  const other: State = { ...START, record: { ...RECORD, key: 'another' } };
  expect(after(other, kept)).toBe(other);
});

test('starting over lets go of the record', () => {
  const state: State = { ...START, ...WORK, saved: SAVED };
  expect(after(state, { type: 'startOver' })).toEqual(START);
});

describe('what has changed', () => {
  const opened = after(START, {
    type: 'open',
    work: { ...WORK, answers: OLD.assessment.answers },
    saved: OLD,
  });

  test('is told on every screen, though a question asks anew', () => {
    expect(changesIn(opened)).toMatchObject({ status: { from: 'upcoming', to: 'stopped' } });
    const asked = resume({ ...opened, answers: { usage: 'lightningSync' } }, 'plan', interview);
    expect(viewOf(asked, interview)).toMatchObject({ question: 'emailService', changes: { any: true } });
  });

  test('is nothing to tell of what is not saved, or was saved for that day', () => {
    expect(changesIn(START)).toBeNull();
    expect(changesIn({ ...opened, saved: null })).toBeNull();
    expect(changesIn(opened, ARTICLE_DAY)).toBeNull();
    expect(changesIn({ ...START, ...WORK, saved: SAVED })).toBeNull();
  });

  test('is told once it was dismissed only when something else has changed', () => {
    const dismissed = reduce(opened, { type: 'dismiss' }, new Interview('2023-01-10'));
    expect(dismissed.record?.seen).toBe('2023-01-10');
    expect(changesIn(dismissed, '2023-01-10')).toBeNull();
    expect(changesIn(dismissed, '2023-01-11')).toBeNull();
    expect(changesIn(dismissed)).toMatchObject({ any: true });
  });

  test('cannot be dismissed where nothing is kept', () => {
    expect(after(START, { type: 'dismiss' })).toBe(START);
  });
});

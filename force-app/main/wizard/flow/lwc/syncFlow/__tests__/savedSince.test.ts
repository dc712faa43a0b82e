/** What differs from what is saved: work that is not saved yet, ticks of others, and what the days have changed since. */
import { ARTICLE_DAY, ONLINE, TODAY } from 'unit/answers';
import { savedAs } from 'unit/records';
import { Interview } from 'c/syncAdvice';
import type { TaskId } from 'c/syncFacts';
import { type Action, reduce, resume, START, type State, viewOf } from 'c/syncFlow';
import { interview, after, SAVED, RECORD, PROGRESS, sending, opening, onPlan, saved } from './assessments';
const OLD = savedAs('SA-2', {
  asOf: ARTICLE_DAY,
  answers: { ...ONLINE, connectionMethod: 'serviceAccount' },
});

const changesIn = (state: State, day = TODAY): ReturnType<typeof viewOf>['changes'] =>
  viewOf(state, new Interview(day)).changes;

describe('what is not saved', () => {
  const isUnsaved = (state: State, day = TODAY): boolean => viewOf(state, new Interview(day)).isUnsaved;
  const start: State = { ...START, answers: ONLINE, saved: SAVED };

  test('is another answer, a tick or a choice', () => {
    expect(isUnsaved(start)).toBe(false);
    expect(isUnsaved({ ...start, answers: { ...ONLINE, rollout: 'scoped' } })).toBe(true);
    expect(isUnsaved({ ...start, done: ['runReadinessCheck'] })).toBe(true);
    expect(isUnsaved({ ...start, chosen: 'eacRbacOAuth' })).toBe(true);
  });

  test('is what was seen since, until that is saved', () => {
    const seen = 'Seen on Nov 22, 2026\ncontoso.com: Google Workspace, strong sign';
    const looked = after(start, { type: 'seen', seen });
    expect(isUnsaved(looked)).toBe(true);
    expect(viewOf(looked, interview)).toMatchObject({ evidence: seen, wouldLose: true });
    const kept = savedAs('SA-7', { evidence: seen });
    expect(isUnsaved(after(looked, { ...saved, saved: kept }))).toBe(false);
    expect(isUnsaved(after(looked, { type: 'seen', seen: '' }))).toBe(false);
  });

  test('is no choice that has become the recommended option', () => {
    const scoped = { ...ONLINE, rollout: 'scoped' } as const;
    const kept = savedAs('SA-9', { answers: scoped });
    expect(isUnsaved({ ...START, answers: scoped, saved: kept, chosen: 'eacRbacOAuth' })).toBe(false);
  });

  test('is no answer of a branch that was left', () => {
    const google = { usage: 'lightningSync', emailService: 'google', salesforceCloud: 'standard' } as const;
    const kept = savedAs('SA-9', { answers: google });
    expect(isUnsaved({ ...START, answers: { ...google, microsoftCloud: 'gccHighOrDod' }, saved: kept })).toBe(
      false,
    );
  });
});

describe('ticks of others', () => {
  const [first, second, third] = SAVED.tasks.map(({ task }) => task) as [TaskId, TaskId, TaskId];
  const start: State = { ...onPlan, done: [first], record: { ...RECORD, done: [first] }, saved: SAVED };
  const theirs = savedAs('SA-7', { done: [second] });
  const read: Action = { type: 'refreshed', session: 0, tasks: theirs.tasks };

  test('are taken over when they are read, on and off, with who made them', () => {
    const now = after(start, read);
    expect(now.done).toEqual([second]);
    expect(now.record?.done).toEqual([second]);
    expect(now.saved?.tasks.find(({ task }) => task === second)?.doneByName).toBe('Ada Admin');
    expect(viewOf(now, interview).isUnsaved).toBe(false);
  });

  test('change no tick that was made here meanwhile', () => {
    const mine = after(
      start,
      { type: 'tick', task: first, done: false },
      { type: 'tick', task: third, done: true },
    );
    const now = after(mine, read);
    expect(now.done).toEqual([third, second]);
    expect(viewOf(now, interview).isUnsaved).toBe(true);
    // Somebody else has ticked and taken back what was touched here: here it stays as it is here.
    const back = after(now, { ...read, tasks: savedAs('SA-7', { done: [first, second] }).tasks });
    expect(back.done).toEqual([third, second, first]);
  });

  test('wait while something is saved, and come with its result', () => {
    const begun = after(start, { type: 'saving', record: { ...RECORD, done: [first] }, base: SAVED });
    expect(after(begun, read)).toBe(begun);
    const done = after(begun, { ...saved, sent: sending(first), saved: theirs });
    expect(done.done).toEqual([second]);
  });

  test('a tick that was taken back while it was saved stays taken back', () => {
    const ticked = after(start, { type: 'tick', task: second, done: true });
    const begun = after(ticked, { type: 'saving', record: { ...RECORD, done: [first] }, base: SAVED });
    const back = after(begun, { type: 'tick', task: second, done: false });
    const kept = savedAs('SA-7', { done: [first, second] });
    const now = after(back, { ...saved, sent: sending(first, second), saved: kept });
    expect(now.done).toEqual([first]);
    expect(viewOf(now, interview).isUnsaved).toBe(true);
  });
});

describe('what has changed', () => {
  const opened = after(START, opening({ ...PROGRESS, answers: OLD.assessment.answers }, OLD));

  test('is told on every screen, though a question asks anew', () => {
    expect(changesIn(opened)).toMatchObject({ status: { from: 'upcoming', to: 'stopped' } });
    const asked = resume({ ...opened, answers: { usage: 'lightningSync' } }, 'plan', interview);
    expect(viewOf(asked, interview)).toMatchObject({ question: 'emailService', changes: { any: true } });
  });

  test('is nothing to tell of what is not saved, or was saved for that day', () => {
    expect(changesIn(START)).toBeNull();
    expect(changesIn({ ...opened, saved: null })).toBeNull();
    expect(changesIn(opened, ARTICLE_DAY)).toBeNull();
    expect(changesIn({ ...START, ...PROGRESS, saved: SAVED })).toBeNull();
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

test('what has changed is worked out once, not with every click', () => {
  const state: State = { ...START, ...PROGRESS, saved: OLD };
  const changes = changesIn(state);
  expect(changes?.any).toBe(true);
  const clicked = after(state, { type: 'next' }, { type: 'tick', task: 'moveSettings', done: false });
  expect(changesIn(clicked)).toBe(changes);
  expect(changesIn(clicked, '2026-12-01')).not.toBe(changes);
});

/** Who sees to which task, where two admins work on the same plan. */
import { ONLINE, TODAY } from 'unit/answers';
import { savedAs } from 'unit/records';
import { Interview } from 'c/syncAdvice';
import { type Assignment, type Assignments, type Loaded, UNASSIGNED } from 'c/syncAssessment';
import type { IsoDay, TaskId } from 'c/syncFacts';
import { type Action, progressOf, reduce, resume, START, type State, viewOf } from 'c/syncFlow';

const interview = new Interview(TODAY);
const after = (state: State, ...actions: readonly Action[]): State =>
  actions.reduce((before, action) => reduce(before, action, interview), state);

const ADA: Assignment = { ownerId: '005A', ownerName: 'Ada Admin', isActive: true, due: null };
const BEN: Assignment = { ownerId: '005B', ownerName: 'Ben Builder', isActive: true, due: null };
const by = (due: IsoDay, owner = UNASSIGNED): Assignment => ({ ...owner, due });

const [first, second] = savedAs('SA-7').tasks.map(({ task }) => task) as [TaskId, TaskId];
const kept = (assignments: Assignments): Loaded => savedAs('SA-7', { assignments });
const opened = (saved: Loaded): State =>
  after(START, { type: 'opened', session: 0, progress: progressOf(saved), saved });
const read = (saved: Loaded): Action => ({ type: 'refreshed', session: 1, tasks: saved.tasks });
const isUnsaved = (state: State): boolean => viewOf(state, interview).isUnsaved;

test('a task is given to a user, and taken back', () => {
  const onPlan = resume({ ...START, answers: ONLINE }, 'plan', interview);
  const given = after(onPlan, { type: 'assign', task: first, assignment: ADA });
  expect(given.assignments).toEqual({ [first]: ADA });
  expect(after(given, { type: 'assign', task: first, assignment: UNASSIGNED }).assignments).toEqual({});
});

test('what was saved is found again when it is opened, and giving a task is something to save', () => {
  const start = opened(kept({ [first]: by('2027-01-15', ADA) }));
  expect(start.assignments).toEqual({ [first]: by('2027-01-15', ADA) });
  expect(isUnsaved(start)).toBe(false);
  expect(isUnsaved(after(start, { type: 'assign', task: second, assignment: BEN }))).toBe(true);
  expect(isUnsaved(after(start, { type: 'assign', task: first, assignment: ADA }))).toBe(true);
});

test('what others have chosen meanwhile is taken over, task by task, user and day apart', () => {
  const mine = after(opened(kept({ [first]: ADA })), {
    type: 'assign',
    task: first,
    assignment: by('2027-01-15', ADA),
  });
  const now = after(mine, read(kept({ [first]: BEN, [second]: ADA })));
  expect(now.assignments).toEqual({ [first]: by('2027-01-15', BEN), [second]: ADA });
  expect(isUnsaved(now)).toBe(true);
});

test('where both have changed the same, mine stays here, and what it is compared with stays what it was', () => {
  const mine = after(opened(kept({})), { type: 'assign', task: first, assignment: ADA });
  const now = after(mine, read(kept({ [first]: BEN })));
  expect(now.assignments).toEqual({ [first]: ADA });
  expect(now.record?.assigned).toEqual({});
  expect(isUnsaved(now)).toBe(true);
});

test('both having chosen the same is no difference', () => {
  const mine = after(opened(kept({})), { type: 'assign', task: first, assignment: ADA });
  const now = after(mine, read(kept({ [first]: ADA })));
  expect(now.record?.assigned).toEqual({ [first]: ADA });
  expect(isUnsaved(now)).toBe(false);
});

test('the name of an owner and whether it is active come from the org', () => {
  const start = opened(kept({ [first]: ADA }));
  const gone = { ...ADA, ownerName: 'Ada Former', isActive: false };
  expect(after(start, read(kept({ [first]: gone }))).assignments).toEqual({ [first]: gone });
});

test('what was changed again while it was saved stays, and is compared with what was sent', () => {
  const start = opened(kept({}));
  const given = after(start, { type: 'assign', task: first, assignment: ADA });
  const again = after(given, { type: 'assign', task: first, assignment: BEN });
  const { record } = given;
  if (!record) throw new Error('It was opened');
  const now = after(again, {
    type: 'saved',
    session: 1,
    record,
    saved: kept({ [first]: ADA }),
    sent: { done: [], assignments: given.assignments },
  });
  expect(now.assignments).toEqual({ [first]: BEN });
  expect(now.record?.assigned).toEqual({ [first]: ADA });
  expect(isUnsaved(now)).toBe(true);
});

test('a refresh that brings nothing new changes nothing of it', () => {
  const start = opened(kept({ [first]: ADA }));
  expect(after(start, read(kept({ [first]: ADA }))).assignments).toBe(start.assignments);
});

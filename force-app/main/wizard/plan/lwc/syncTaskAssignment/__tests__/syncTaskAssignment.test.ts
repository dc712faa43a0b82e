/** Who sees to a task and by when: told in a line, changed on request, and never set without a click. */
import { adviceFor } from 'unit/advice';
import { OAUTH, TODAY } from 'unit/cases';
import { itIs } from 'unit/clock';
import { actions, find, findAll, press, settled, show, type Shown, texts } from 'unit/page';
import type { Task } from 'c/syncAdvice';
import type { Assignment } from 'c/syncAssessment';
import { PLAN_LABELS } from 'c/syncPlanLabels';
import SyncTaskAssignment from 'c/syncTaskAssignment';
import { TEXT_LABELS } from 'c/syncTextLabels';

// Jest's stand-in for the id of the signed-in user.
const ME = '005000000000000000';
const BEN: Assignment = { ownerId: '005B', ownerName: 'Ben Builder', isActive: true, due: '2027-01-15' };

const TASK = adviceFor(OAUTH, TODAY)
  .plan()
  .find(({ bridge }) => bridge === 'safeguard') as Task;
const task = TASK.id;
const open = async (element: Element): Promise<void> => {
  find(element, '.toggle').click();
  await settled();
};
const withUser = (element: Shown<SyncTaskAssignment>, user: object | null): void => {
  const choose = new CustomEvent('choose', { detail: { user } });
  find(element, 'c-sync-user-choice').dispatchEvent(choose);
};
const typeDay = (element: Element, value: string): void => {
  const input = find<HTMLInputElement>(element, 'input');
  input.value = value;
  input.dispatchEvent(new CustomEvent('change'));
};

beforeEach(() => itIs('2027-01-15'));

test.each<[string, Assignment | null, string[]]>([
  ['nobody', null, []],
  ['a user by a day', BEN, ['Assigned to Ben Builder', 'Due Jan 15, 2027']],
  ['a user without a day', { ...BEN, due: null }, ['Assigned to Ben Builder']],
  ['who reads it', { ...BEN, ownerId: ME, due: null }, [TEXT_LABELS.task_assignedYou]],
  [
    'a deactivated user',
    { ...BEN, isActive: false, due: null },
    ['Assigned to Ben Builder, a deactivated user'],
  ],
  ['a user who may not be read', { ...BEN, ownerName: null, due: null }, [TEXT_LABELS.task_assignedUnknown]],
])('says that it is assigned to %s', async (_, assignment, words) => {
  const element = show(SyncTaskAssignment, { task: TASK, assignment });
  expect([...texts(element, '.owner'), ...texts(element, '.due')]).toEqual(words);
  await expect(element).toBeAccessible();
});

test('is late once its day is over, until it is done', async () => {
  const element = show(SyncTaskAssignment, { task: TASK, assignment: BEN });
  expect(texts(element, '.late')).toEqual([]);
  itIs('2027-01-16');
  const later = show(SyncTaskAssignment, { task: TASK, assignment: BEN });
  expect(texts(later, '.late')).toEqual([PLAN_LABELS.assign_late]);
  later.done = true;
  await settled();
  expect(texts(later, '.late')).toEqual([]);
});

test('is changed on request only, by a button that names the task', async () => {
  const element = show(SyncTaskAssignment, { task: TASK, assignment: BEN });
  expect(findAll(element, 'c-sync-user-choice')).toEqual([]);
  const button = find(element, '.toggle');
  expect(button.getAttribute('aria-label')).toBe('Change: Keep EWS open until the move is done');
  expect(button.getAttribute('aria-expanded')).toBe('false');
  await open(element);
  expect(button.getAttribute('aria-expanded')).toBe('true');
  await expect(element).toBeAccessible();
});

test('takes a user, keeping the day, and a day, keeping the user; both can be taken back', async () => {
  const element = show(SyncTaskAssignment, { task: TASK, assignment: BEN });
  const given = actions(element, 'assign');
  await open(element);
  withUser(element, { id: '005C', name: 'Cleo', isActive: true });
  withUser(element, null);
  typeDay(element, '0202-02-01');
  typeDay(element, '2027-02-01');
  typeDay(element, '');
  const nobody = { ownerId: null, ownerName: null, isActive: null };
  expect(given).toEqual([
    { task, assignment: { ownerId: '005C', ownerName: 'Cleo', isActive: true, due: BEN.due } },
    { task, assignment: { ...nobody, due: BEN.due } },
    { task, assignment: { ...BEN, due: '2027-02-01' } },
    { task, assignment: { ...BEN, due: null } },
  ]);
});

test('a day in the past is taken, and told', async () => {
  const element = show(SyncTaskAssignment, { task: TASK });
  const given = actions(element, 'assign');
  await open(element);
  typeDay(element, '2026-12-01');
  expect(given).toHaveLength(1);
  element.assignment = { ...BEN, due: '2026-12-01' };
  await settled();
  expect(texts(element, '.past')).toEqual([PLAN_LABELS.assign_past]);
});

test('sets the proposed day by a click, and offers it no more once it is set', async () => {
  const element = show(SyncTaskAssignment, { task: TASK, proposed: '2027-03-01' });
  const given = actions(element, 'assign');
  await open(element);
  expect(given).toEqual([]);
  await press(element, 'Use this day: Mar 1, 2027');
  expect(given).toEqual([
    { task, assignment: { ownerId: null, ownerName: null, isActive: null, due: '2027-03-01' } },
  ]);
  element.assignment = { ...BEN, due: '2027-03-01' };
  await settled();
  expect(findAll(element, 'lightning-button')).toEqual([]);
});

test('proposes no day, but to be soon, where the sync may have stopped', async () => {
  const element = show(SyncTaskAssignment, { task: TASK, proposed: 'soon' });
  await open(element);
  expect(texts(element, '.soon')).toEqual([PLAN_LABELS.assign_soon]);
  expect(findAll(element, 'lightning-button')).toEqual([]);
});

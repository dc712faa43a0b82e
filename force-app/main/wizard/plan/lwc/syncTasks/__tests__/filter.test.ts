/** The checklist narrowed down to the tasks that are mine, or late. */
import { itIs } from 'unit/clock';
import { find, findAll, settled, show, type Shown, texts } from 'unit/page';
import { adviceFor } from 'unit/advice';
import { OAUTH, TODAY } from 'unit/cases';
import type { TaskId } from 'c/syncFacts';
import { PLAN_LABELS } from 'c/syncPlanLabels';
import SyncTasks from 'c/syncTasks';
import { TASK_TEXT } from 'c/syncText';

const PLAN = adviceFor({ ...OAUTH, ewsAccess: 'disabled' }, TODAY).plan();

function tasks(done: readonly TaskId[] = []): Shown<SyncTasks> {
  return show(SyncTasks, { tasks: PLAN, done });
}

const ME = '005000000000000000';
const [first, second] = PLAN.map(({ id }) => id) as [TaskId, TaskId];
const assignments = {
  [first]: { ownerId: ME, ownerName: 'Ada Admin', isActive: true, due: null },
  [second]: { ownerId: '005B', ownerName: 'Ben Builder', isActive: true, due: '2026-11-01' },
};
const FILTER = 'c-sync-task-filter';
const shown = (element: Element): string[] => texts(element, 'c-sync-task', '.title');
const choose = async (element: Element, value: string): Promise<void> => {
  const change = new CustomEvent('change', { detail: { value } });
  find(element, FILTER, 'lightning-radio-group').dispatchEvent(change);
  await settled();
};

test('there is nothing to choose from where no task is mine or late', () => {
  expect(findAll(tasks(), FILTER, 'lightning-radio-group')).toEqual([]);
});

test('shows what is mine, or late, with how many there are; what is ticked stays in sight', async () => {
  itIs(TODAY);
  const element = tasks();
  element.assignments = assignments;
  await settled();
  const { options } = find<HTMLElement & { options: { label: string }[] }>(
    element,
    FILTER,
    'lightning-radio-group',
  );
  expect(options.map(({ label }) => label)).toEqual([
    `All (${PLAN.length})`,
    'Assigned to me (1)',
    'Late (1)',
  ]);
  await choose(element, 'mine');
  expect(shown(element)).toEqual([TASK_TEXT[first].title]);
  element.done = [first];
  await settled();
  expect(shown(element)).toEqual([TASK_TEXT[first].title]);
  await choose(element, 'late');
  expect(shown(element)).toEqual([TASK_TEXT[second].title]);
  await expect(element).toBeAccessible();
  element.done = [first, second];
  await choose(element, 'late');
  expect(texts(element, '.none')).toEqual([PLAN_LABELS.filter_none]);
  await choose(element, 'all');
  expect(shown(element)).toHaveLength(PLAN.length);
});

test('another plan is shown whole', async () => {
  const element = tasks();
  element.assignments = assignments;
  await settled();
  await choose(element, 'mine');
  element.tasks = PLAN.slice(0, 3);
  await settled();
  expect(shown(element)).toHaveLength(3);
});

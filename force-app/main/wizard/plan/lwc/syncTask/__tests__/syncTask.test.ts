/** A task: ticked or open, what it waits for, who did it, and what folds away. */
import { savedAs } from 'unit/records';
import { actions, find, findAll, settled, show, type Properties, type Shown, texts } from 'unit/page';
import { adviceFor } from 'unit/advice';
import { OAUTH, TODAY } from 'unit/cases';
import type { Task } from 'c/syncAdvice';
import type { SavedTask } from 'c/syncAssessment';
import type { TaskId } from 'c/syncFacts';
import { PLAN_LABELS } from 'c/syncPlanLabels';
import SyncTask from 'c/syncTask';
import { fill, formatNames, TASK_TEXT } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';

const taskOf = (id: TaskId): Task =>
  adviceFor(OAUTH, TODAY)
    .plan()
    .find((task) => task.id === id) as Task;
const TASK = taskOf('runReadinessCheck');

const shown = (properties: Properties<SyncTask> = {}): Shown<SyncTask> =>
  show(SyncTask, { task: TASK, number: 2, ...properties });

test('has its number, its title and its details', async () => {
  const element = shown();
  expect(texts(element, '.label')).toEqual([expect.stringMatching(/^2\./)]);
  expect(texts(element, '.title')).toEqual([TASK_TEXT.runReadinessCheck.title]);
  expect(findAll(element, '.body > c-sync-task-details')).toHaveLength(1);
  await expect(element).toBeAccessible();
});

test('folds its details away once it is done, in its place', async () => {
  const element = shown();
  const box = find(element, 'input');
  element.done = true;
  await settled();
  expect(find(element, 'input')).toBe(box);
  expect(findAll(element, '.body > c-sync-task-details')).toHaveLength(0);
  expect(find(element, 'c-sync-disclosure', 'details').hasAttribute('open')).toBe(false);
  expect(findAll(element, '.folded > c-sync-task-details')).toHaveLength(1);
  await expect(element).toBeAccessible();
});

test('says which task was ticked, and which tick was taken away', async () => {
  const element = shown();
  const ticks = actions(element, 'tick');
  find(element, 'input').click();
  element.done = true;
  await settled();
  find(element, 'input').click();
  expect(ticks).toEqual([
    { task: TASK.id, done: true },
    { task: TASK.id, done: false },
  ]);
});

test('says for which tasks it waits, by the titles that they have in this plan', async () => {
  const element = shown({ waits: [taskOf('checkLicences'), taskOf('bridgeEws')] });
  const titles = [TASK_TEXT.checkLicences.title, TEXT_LABELS.task_bridgeEws_safeguard];
  expect(texts(element, '.waits')).toEqual([fill(PLAN_LABELS.task_waitsFor, formatNames(titles))]);
  await expect(element).toBeAccessible();
  expect(findAll(shown(), '.waits')).toHaveLength(0);
});

test('says by whom and when it was done, and which tick is not kept yet', () => {
  const done = (kept: readonly SavedTask[] | null): string[] =>
    texts(shown({ done: true, kept }), '.done-by');
  expect(done(savedAs('SA-7', { done: [TASK.id] }).tasks)).toEqual(['Done by Ada Admin on Nov 22, 2026']);
  expect(done(savedAs('SA-7').tasks)).toEqual([PLAN_LABELS.saved_tickNotSaved]);
  expect(done(null)).toEqual([]);
  expect(texts(shown({ kept: savedAs('SA-7', { done: [TASK.id] }).tasks }), '.done-by')).toEqual([]);
});

/** By whom and when a task was done comes from what is kept, and only for what is ticked off. */
import { savedAs } from 'unit/records';
import type { Task } from 'c/syncAdvice';
import { doneText, exportedTask } from 'c/syncExport';

const TASK: Task = {
  id: 'runReadinessCheck',
  who: 'salesforceAdmin',
  permission: null,
  setupPage: null,
  help: 'https://example.com/help',
  alsoSee: null,
  bridge: null,
  dependsOn: null,
};
const { tasks: OPEN } = savedAs('SA-7');
const { tasks: DONE } = savedAs('SA-7', { done: ['runReadinessCheck'] });
const NAMELESS = DONE.map((task) => ({ ...task, doneByName: null }));

test.each<[string, Parameters<typeof exportedTask>, string]>([
  ['kept as done', [TASK, [TASK.id], DONE], 'Done by Ada Admin on Nov 22, 2026'],
  ['kept as done, the name unknown', [TASK, [TASK.id], NAMELESS], 'Done on Nov 22, 2026'],
  ['ticked, but not kept', [TASK, [TASK.id], OPEN], ''],
  ['kept, but ticked on again here', [TASK, [], DONE], ''],
  ['kept nowhere', [TASK, [TASK.id], []], ''],
])('%s', (_, given, words) => {
  expect(doneText(exportedTask(...given))).toBe(words);
});

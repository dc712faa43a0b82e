/** Your plan: the tasks of the option that was chosen, else recommended, and what is handed over of them. */
import { ONLINE, TODAY } from 'unit/answers';
import { adviceFor } from 'unit/advice';
import { actions, find, findAll, press, type Properties, show, type Shown, texts } from 'unit/page';
import { tickBoxes } from 'unit/plan';
import type { Task } from 'c/syncAdvice';
import type { Handover } from 'c/syncExport';
import type { Answers } from 'c/syncFacts';
import SyncPlanScreen from 'c/syncPlanScreen';
import { TEXT_LABELS } from 'c/syncTextLabels';

const shown = (answers: Answers, properties: Properties<SyncPlanScreen> = {}): Shown<SyncPlanScreen> =>
  show(SyncPlanScreen, { advice: adviceFor(answers, TODAY), ...properties });
const tasks = (element: Element): string[] =>
  find<HTMLElement & { tasks: readonly Task[] }>(element, 'c-sync-tasks').tasks.map(({ id }) => id);
const handover = (element: Element): Handover =>
  find<HTMLElement & { handover: Handover }>(element, 'c-sync-export-panel').handover;

test('shows the verdict in one line, the option, and what to do', async () => {
  const element = shown(ONLINE);
  expect(texts(element, 'h2, h3')).toEqual([TEXT_LABELS.step_plan, TEXT_LABELS.planTitle]);
  expect(findAll(element, 'c-sync-verdict', 'p')).toHaveLength(1);
  expect(findAll(element, 'c-sync-recommendation', 'p')).toHaveLength(1);
  expect(tickBoxes(element, 'c-sync-tasks').length).toBeGreaterThan(3);
  expect(findAll(element, 'c-sync-options, c-sync-question, c-sync-causes')).toHaveLength(0);
  await expect(element).toBeAccessible();
});

test('has the tasks of the option chosen, and hands these over', () => {
  const recommended = shown({ ...ONLINE, rollout: 'userByUser' });
  expect(handover(recommended).option).toBe('eacUserLevelOAuth');
  const chosen = shown({ ...ONLINE, rollout: 'userByUser' }, { chosen: 'eacRbacOAuth' });
  expect(tasks(chosen)).not.toEqual(tasks(recommended));
  expect(handover(chosen).option).toBe('eacRbacOAuth');
  expect(handover(chosen).tasks.map(({ id }) => id)).toEqual(tasks(chosen));
});

test('leads back to the options', async () => {
  const element = shown(ONLINE);
  const gone = actions(element, 'goto');
  await press(element, TEXT_LABELS.step_options);
  expect(gone).toEqual([{ screen: 'options' }]);
});

test('names what there is for a service without an option', async () => {
  const element = shown({ usage: 'newToSync', emailService: 'other' });
  expect(tasks(element)).toEqual(['useEmailToSalesforce']);
  await expect(element).toBeAccessible();
});

test('hands on ticks', () => {
  const element = shown(ONLINE, { done: ['checkLicences'] });
  const ticks = actions(element, 'tick');
  tickBoxes(element, 'c-sync-tasks')[0]?.click();
  expect(ticks).toEqual([{ task: 'checkLicences', done: false }]);
});

test('takes the focus on its heading', () => {
  const element = shown(ONLINE);
  element.focus();
  expect(element.shadowRoot?.activeElement).toBe(find(element, 'h2'));
});

test('is empty without advice', () => {
  expect(findAll(show(SyncPlanScreen), '*')).toHaveLength(0);
});

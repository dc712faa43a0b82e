/** Step 3: the verdict, the picture, and the question about the tenant where it decides something. */
import { ONLINE, TODAY } from 'unit/answers';
import { actions, find, findAll, show, type Shown, texts } from 'unit/page';
import { adviceFor } from 'unit/advice';
import type { Answers } from 'c/syncFacts';
import SyncBlockDate from 'c/syncBlockDate';
import { PLAN_LABELS } from 'c/syncPlanLabels';

const shown = (answers: Answers = ONLINE): Shown<SyncBlockDate> =>
  show(SyncBlockDate, { advice: adviceFor(answers, TODAY), isToday: true });

test('shows the verdict and the picture', async () => {
  const element = shown();
  expect(texts(element, 'h2')).toEqual([PLAN_LABELS.blockDateTitle]);
  expect(findAll(element, 'c-sync-verdict', '.verdict_underway')).toHaveLength(1);
  expect(findAll(element, 'c-sync-timeline', '.row:not(.axis)')).toHaveLength(3);
  expect(texts(element, 'c-sync-timeline', '.tick_today')).toEqual([PLAN_LABELS.today]);
  await expect(element).toBeAccessible();
});

test('asks nothing about the tenant where it decides nothing', () => {
  expect(findAll(shown({ ...ONLINE, emailService: 'google' }), 'c-sync-question')).toHaveLength(0);
});

test('asks about the tenant where it decides something, and hands the answer on', async () => {
  const element = shown({ ...ONLINE, ewsAccess: 'unset' });
  const answers = actions(element, 'answer');
  const wentOn = actions(element, 'next');
  const radios = findAll<HTMLInputElement>(element, 'c-sync-question', 'c-sync-choice', 'input');
  expect(radios.find(({ checked }) => checked)?.value).toBe('unset');
  radios[0]?.click();
  expect(answers).toEqual([{ question: 'ewsAccess', value: 'allowListed' }]);
  radios[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  expect(wentOn).toHaveLength(1);
  await expect(element).toBeAccessible();
});

test('takes the focus on its heading', () => {
  const element = shown();
  element.focus();
  expect(element.shadowRoot?.activeElement).toBe(find(element, 'h2'));
});

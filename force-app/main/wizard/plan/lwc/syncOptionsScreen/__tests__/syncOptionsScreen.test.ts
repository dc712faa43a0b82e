/** Your options: the verdict in one line, what is recommended, what is open, and why. */
import { ONLINE, TODAY } from 'unit/answers';
import { actions, find, findAll, press, type Properties, settled, show, type Shown, texts } from 'unit/page';
import { adviceFor } from 'unit/advice';
import type { Answers } from 'c/syncFacts';
import { PLAN_LABELS } from 'c/syncPlanLabels';
import SyncOptionsScreen from 'c/syncOptionsScreen';
import { fill, noteText, OPTION_TEXT } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';

const shown = (answers: Answers, properties: Properties<SyncOptionsScreen> = {}): Shown<SyncOptionsScreen> =>
  show(SyncOptionsScreen, { advice: adviceFor(answers, TODAY), ...properties });

test('shows the verdict in one line, then how to roll out, the options and why', async () => {
  const element = shown(ONLINE);
  expect(texts(element, 'h2')).toEqual([TEXT_LABELS.step_options]);
  expect(findAll(element, 'c-sync-verdict', '.verdict_underway')).toHaveLength(1);
  expect(findAll(element, 'c-sync-verdict', 'p')).toHaveLength(1);
  expect(findAll(element, 'c-sync-question')).toHaveLength(1);
  expect(findAll(element, 'c-sync-options', '.option_recommended')).toHaveLength(1);
  expect(findAll(element, 'c-sync-causes', '.cause')).toHaveLength(2);
  expect(findAll(element, 'c-sync-tasks, c-sync-export-panel, lightning-button')).toHaveLength(0);
  await expect(element).toBeAccessible();
});

test('compares the options where they keep a place for it', () => {
  expect(findAll(shown(ONLINE), 'c-sync-options > c-sync-comparison')).toHaveLength(1);
});

test('leads to the question on which the verdict hangs', async () => {
  const element = shown({ ...ONLINE, emailService: 'unsure', ewsAccess: 'unset', rollout: 'scoped' });
  const gone = actions(element, 'goto');
  await press(element, PLAN_LABELS.open_findService, 'c-sync-open-question');
  expect(gone).toEqual([{ screen: 'emailService' }]);
  await expect(element).toBeAccessible();
});

test('notes what to know, with its source', () => {
  const element = shown({ ...ONLINE, salesforceCloud: 'government' });
  expect(texts(element, '.note')).toEqual([
    noteText({ id: 'finishOverdue', dates: ['2026-08'] }),
    noteText({ id: 'frontlineWithdrawn', dates: ['2026-10-01', '2026-09-22'] }),
    noteText({ id: 'governmentBoundary', dates: [] }),
  ]);
  expect(findAll(element, '.note c-sync-source')).toHaveLength(3);
});

test('hands on how to roll out', () => {
  const element = shown(ONLINE);
  const answers = actions(element, 'answer');
  find(element, 'c-sync-question', 'c-sync-choice', 'input').click();
  expect(answers).toEqual([{ question: 'rollout', value: 'oneConsent' }]);
});

test('takes the focus on its heading', () => {
  const element = shown(ONLINE);
  element.focus();
  expect(element.shadowRoot?.activeElement).toBe(find(element, 'h2'));
});

test('a choice moves the focus from the button that goes to what came of it', async () => {
  const element = shown(ONLINE);
  const picked = actions(element, 'choose');
  const button = find(element, 'c-sync-options', '[data-option=eacRbacOAuth]');
  button.focus();
  button.click();
  element.chosen = 'eacRbacOAuth';
  await settled();
  expect(picked).toEqual([{ option: 'eacRbacOAuth' }]);
  expect(texts(element, 'c-sync-recommendation', 'p')).toEqual([
    fill(PLAN_LABELS.chosenPlan, OPTION_TEXT.eacRbacOAuth.name),
  ]);
  expect(element.shadowRoot?.activeElement).toBe(find(element, 'c-sync-recommendation'));
});

test('is empty without an assessment', () => {
  expect(findAll(show(SyncOptionsScreen), '*')).toHaveLength(0);
});

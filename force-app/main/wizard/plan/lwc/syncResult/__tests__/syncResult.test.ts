/** The result: what is recommended, what is open, and the plan. */
import { ONLINE, TODAY } from 'unit/answers';
import { actions, find, findAll, press, type Properties, settled, show, type Shown, texts } from 'unit/page';
import { adviceFor } from 'unit/advice';
import type { Task } from 'c/syncAdvice';
import type { Answers } from 'c/syncFacts';
import { PLAN_LABELS } from 'c/syncPlanLabels';
import SyncResult from 'c/syncResult';
import { fill, NOTE_TEXT, OPTION_TEXT } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';

const shown = (answers: Answers, properties: Properties<SyncResult> = {}): Shown<SyncResult> =>
  show(SyncResult, { advice: adviceFor(answers, TODAY), ...properties });

test('shows verdict, causes, options and plan', async () => {
  const element = shown(ONLINE);
  expect(texts(element, 'h2')).toEqual([TEXT_LABELS.step_plan]);
  expect(texts(element, 'h3')).toEqual([PLAN_LABELS.optionsTitle, TEXT_LABELS.planTitle]);
  expect(findAll(element, 'c-sync-verdict', '.verdict_underway')).toHaveLength(1);
  expect(findAll(element, 'c-sync-causes', '.cause')).toHaveLength(2);
  expect(findAll(element, 'c-sync-options', '.option_recommended')).toHaveLength(1);
  expect(findAll(element, 'c-sync-tasks', '.task').length).toBeGreaterThan(3);
  expect(findAll(element, 'lightning-button')).toHaveLength(0);
  await expect(element).toBeAccessible();
});

test.each<[string, Answers, string]>([
  ['to move to', { ...ONLINE, rollout: 'scoped' }, fill(TEXT_LABELS.moveTo, OPTION_TEXT.eacRbacOAuth.name)],
  [
    'to begin with',
    { usage: 'newToSync', emailService: 'google' },
    fill(TEXT_LABELS.beginWith, OPTION_TEXT.eacGoogle.name),
  ],
  [
    'for now',
    { usage: 'lightningSync', emailService: 'google', salesforceCloud: 'government' },
    fill(TEXT_LABELS.keepFor, OPTION_TEXT.stayForNow.name),
  ],
  ['at all', { ...ONLINE, emailService: 'other' }, TEXT_LABELS.noneRecommended],
])('says what is recommended %s', (_, answers, words) => {
  expect(texts(shown(answers), '.recommendation')).toEqual([words]);
});

test('compares the options where they keep a place for it', () => {
  expect(findAll(shown(ONLINE), 'c-sync-options > c-sync-comparison')).toHaveLength(1);
});

test('leads to the question on which the verdict hangs', async () => {
  const element = shown({ ...ONLINE, emailService: 'unsure', ewsAccess: 'unset', rollout: 'scoped' });
  const gone = actions(element, 'goto');
  await press(element, PLAN_LABELS.answerNow);
  expect(gone).toEqual([{ screen: 'emailService' }]);
  await expect(element).toBeAccessible();
});

test('names what there is for a service without an option', async () => {
  const element = shown({ usage: 'newToSync', emailService: 'other' });
  expect(find<HTMLElement & { tasks: readonly Task[] }>(element, 'c-sync-tasks').tasks).toMatchObject([
    { id: 'useEmailToSalesforce' },
  ]);
  await expect(element).toBeAccessible();
});

test('notes what to know, with its source', () => {
  const element = shown({ ...ONLINE, salesforceCloud: 'government' });
  expect(texts(element, '.note')).toEqual([
    NOTE_TEXT.finishOverdue,
    NOTE_TEXT.frontlineWithdrawn,
    NOTE_TEXT.governmentBoundary,
  ]);
  expect(findAll(element, '.note c-sync-source')).toHaveLength(3);
});

test('hands on how to roll out, and ticks', () => {
  const element = shown(ONLINE, { done: ['checkLicences'] });
  const answers = actions(element, 'answer');
  const ticks = actions(element, 'tick');
  find(element, 'c-sync-question', 'c-sync-choice', 'input').click();
  expect(answers).toEqual([{ question: 'rollout', value: 'oneConsent' }]);
  find(element, 'c-sync-tasks', 'input').click();
  expect(ticks).toEqual([{ task: 'checkLicences', done: false }]);
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
  expect(texts(element, '.recommendation')).toEqual([
    fill(PLAN_LABELS.chosenPlan, OPTION_TEXT.eacRbacOAuth.name),
  ]);
  expect(element.shadowRoot?.activeElement).toBe(find(element, '.recommendation'));
});

test('is empty without an assessment', () => {
  expect(findAll(show(SyncResult), '*')).toHaveLength(0);
});

/** The path at the side: each step with its state in words, and the ways back. */
import { actions, find, findAll, show, texts } from 'unit/page';
import { APP_LABELS } from 'c/syncAppLabels';
import type { Step } from 'c/syncFlow';
import SyncPath from 'c/syncPath';
import { fill, QUESTION_TEXT } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';

const NOTHING = { screen: null, answered: [] } as const;
const STEPS: readonly Step[] = [
  {
    id: 'emailService',
    state: 'answered',
    screen: 'usage',
    answered: [
      { screen: 'usage', question: 'usage', answer: 'lightningSync' },
      { screen: 'emailService', question: 'emailService', answer: 'google' },
    ],
  },
  { id: 'connectionMethod', state: 'notNeeded', ...NOTHING },
  { id: 'blockDate', state: 'current', screen: 'blockDate', answered: [] },
  { id: 'plan', state: 'ready', screen: 'plan', answered: [] },
];

test('says the name and the state of each step', async () => {
  const element = show(SyncPath, { steps: STEPS });
  expect(texts(element, '.name')).toEqual([
    TEXT_LABELS.step_emailService,
    TEXT_LABELS.step_connectionMethod,
    TEXT_LABELS.step_blockDate,
    TEXT_LABELS.step_plan,
  ]);
  expect(texts(element, '.state')).toEqual([
    APP_LABELS.stepAnswered,
    fill(APP_LABELS.stepNotNeeded, APP_LABELS.stepSkip_connectionMethod),
    APP_LABELS.stepCurrent,
    APP_LABELS.stepReady,
  ]);
  await expect(element).toBeAccessible();
});

test('says so of steps that come, and of a block date that nobody needs', async () => {
  const element = show(SyncPath, {
    steps: [
      { id: 'emailService', state: 'current', screen: 'usage', answered: [] },
      { id: 'connectionMethod', state: 'coming', ...NOTHING },
      { id: 'blockDate', state: 'notNeeded', ...NOTHING },
    ],
  });
  expect(texts(element, '.state')).toEqual([
    APP_LABELS.stepCurrent,
    APP_LABELS.stepComing,
    fill(APP_LABELS.stepNotNeeded, APP_LABELS.stepSkip_blockDate),
  ]);
  expect(findAll(element, 'button')).toHaveLength(0);
  await expect(element).toBeAccessible();
});

test('marks each step by number or icon, and the current one for screen readers', () => {
  const element = show(SyncPath, { steps: STEPS });
  const icons = findAll<HTMLElement & { iconName: string }>(
    element,
    'c-sync-step-indicator',
    'lightning-icon',
  );
  expect(icons.map(({ iconName }) => iconName)).toEqual(['utility:check', 'utility:dash']);
  expect(texts(element, 'c-sync-step-indicator', '.marker')).toEqual(['', '', '3', '4']);
  const steps = findAll(element, '.step');
  expect(steps.map((step) => step.className.split('step_')[1])).toEqual([
    'answered',
    'notNeeded',
    'current',
    'ready',
  ]);
  expect(steps.map((step) => step.getAttribute('aria-current'))).toEqual([null, null, 'step', null]);
});

test('goes to a step by its name, save to the current one', () => {
  const element = show(SyncPath, { steps: STEPS });
  const gone = actions(element, 'goto');
  const heads = findAll<HTMLButtonElement>(element, 'button.head');
  expect(heads).toHaveLength(2);
  heads.forEach((head) => head.click());
  expect(gone).toEqual([{ screen: 'usage' }, { screen: 'plan' }]);
});

test('shows each answer in words, and goes to its question', () => {
  const element = show(SyncPath, { steps: STEPS });
  const gone = actions(element, 'goto');
  expect(texts(element, '.answer')).toEqual([
    QUESTION_TEXT.usage.values.lightningSync.label,
    QUESTION_TEXT.emailService.values.google.label,
  ]);
  const second = findAll<HTMLButtonElement>(element, '.answer')[1];
  expect(second?.title).toBe(fill(APP_LABELS.change, QUESTION_TEXT.emailService.title));
  second?.click();
  expect(gone).toEqual([{ screen: 'emailService' }]);
});

test('is a landmark with a name', () => {
  expect(find(show(SyncPath, { steps: STEPS }), 'nav').getAttribute('aria-label')).toBe(APP_LABELS.path);
});

/** The wizard as a whole: one screen at a time, the draft, the day, and where the focus goes. */
import { TODAY } from 'unit/answers';
import { find, findAll, settled, texts } from 'unit/page';
import { tickBoxes } from 'unit/plan';
import { APP_LABELS } from 'c/syncAppLabels';
import { FACTS_VERIFIED } from 'c/syncFacts';
import { itIs } from 'unit/clock';
import { readDraft } from 'c/syncDraft';
import { PLAN_LABELS } from 'c/syncPlanLabels';
import { QUESTION_LABELS } from 'c/syncQuestionLabels';
import { fill, formatDay, QUESTION_TEXT } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';
import { shown, heading, radio, notices, resumed, push } from './wizard';

beforeEach(() => {
  localStorage.clear();
  itIs(TODAY);
});
afterEach(() => jest.restoreAllMocks());

test('starts with the first question', async () => {
  const element = shown();
  expect(texts(element, 'h1')).toEqual([APP_LABELS.title]);
  expect(heading(element)).toBe(QUESTION_TEXT.usage.title);
  expect(notices(element)).toEqual([]);
  expect(texts(element, 'c-sync-sources', '.as-of span')).toEqual([
    fill(TEXT_LABELS.asOf, formatDay(TODAY)),
    fill(TEXT_LABELS.verified, formatDay(FACTS_VERIFIED)),
  ]);
  await expect(element).toBeAccessible();
});

test('goes on by answer and next, with the focus on the new heading', async () => {
  const element = shown();
  radio(element, 'lightningSync').click();
  await push(element, APP_LABELS.next);
  expect(heading(element)).toBe(QUESTION_TEXT.emailService.title);
  const screen = find(element, '[data-screen]');
  expect(screen.shadowRoot?.activeElement).toBe(find(element, '[data-screen]', 'h2'));
});

test('asks for the answer that is missing, and leaves the focus where it is', async () => {
  const element = shown();
  await push(element, APP_LABELS.next);
  const alert = (): string[] => texts(element, 'c-sync-question', 'c-sync-choice', '[role=alert]');
  expect(alert()).toEqual([APP_LABELS.choose]);
  expect(find(element, '[data-screen]').shadowRoot?.activeElement).toBeNull();
  await expect(element).toBeAccessible();
  radio(element, 'lightningSync').click();
  await settled();
  expect(alert()).toEqual(['']);
});

test('says so where "I do not know" would do', async () => {
  const element = resumed('emailService', { usage: 'lightningSync' });
  await push(element, APP_LABELS.next);
  expect(texts(element, 'c-sync-question', 'c-sync-choice', '[role=alert]')).toEqual([
    APP_LABELS.chooseUnsure,
  ]);
});

test('goes past what the admin does not know', async () => {
  const element = resumed('microsoftCloud', { usage: 'lightningSync', emailService: 'exchangeOnline' });
  expect(heading(element)).toBe(QUESTION_LABELS.rareCases_title);
  radio(element, 'some').click();
  await settled();
  radio(element, 'skip').click();
  await settled();
  expect(radio(element, 'skip').checked).toBe(true);
  radio(element, 'government').click();
  await settled();
  await push(element, fill(APP_LABELS.nextStep, TEXT_LABELS.step_connectionMethod));
  expect(heading(element)).toBe(QUESTION_TEXT.connectionMethod.title);
  const found = readDraft();
  expect(found).toMatchObject({
    draft: { answers: { salesforceCloud: 'government' }, skipped: ['microsoftCloud'] },
  });
});

test.each(['microsoftCloud', 'salesforceCloud', 'rareCases'])(
  'a draft left at %s opens the rare cases, of which none is one click',
  async (screen) => {
    const element = resumed(screen, { usage: 'lightningSync', emailService: 'exchangeOnline' });
    expect(heading(element)).toBe(QUESTION_LABELS.rareCases_title);
    await push(element, APP_LABELS.next);
    expect(texts(element, 'c-sync-rare-cases', 'c-sync-choice', '[role=alert]')).toEqual([
      APP_LABELS.chooseUnsure,
    ]);
    radio(element, 'none').click();
    await settled();
    expect(radio(element, 'none').checked).toBe(true);
    expect(readDraft()).toMatchObject({
      draft: { answers: { microsoftCloud: 'worldwide', salesforceCloud: 'standard' } },
    });
    await expect(element).toBeAccessible();
    await push(element, fill(APP_LABELS.nextStep, TEXT_LABELS.step_connectionMethod));
    await push(element, APP_LABELS.back);
    expect(radio(element, 'none').checked).toBe(true);
  },
);

test('names the step that comes next, and none after the plan', async () => {
  const element = resumed('connectionMethod');
  await push(element, fill(APP_LABELS.nextStep, TEXT_LABELS.step_blockDate));
  expect(heading(element)).toBe(PLAN_LABELS.blockDateTitle);
  await expect(element).toBeAccessible();
  await push(element, fill(APP_LABELS.nextStep, TEXT_LABELS.step_options));
  expect(heading(element)).toBe(TEXT_LABELS.step_options);
  await expect(element).toBeAccessible();
  await push(element, fill(APP_LABELS.nextStep, TEXT_LABELS.step_plan));
  expect(heading(element)).toBe(TEXT_LABELS.step_plan);
  expect(findAll(element, 'c-sync-footer', '[variant=brand]')).toHaveLength(0);
  await expect(element).toBeAccessible();
  await push(element, APP_LABELS.back);
  expect(heading(element)).toBe(TEXT_LABELS.step_options);
});

test('goes to a question by its answer in the path', async () => {
  const element = resumed('plan');
  findAll(element, 'c-sync-path', '.answer')[1]?.click();
  await settled();
  expect(heading(element)).toBe(QUESTION_TEXT.emailService.title);
  expect(radio(element, 'exchangeOnline').checked).toBe(true);
});

test('keeps ticks', async () => {
  const element = resumed('plan');
  tickBoxes(element, 'c-sync-plan-screen', 'c-sync-tasks')[0]?.click();
  await settled();
  expect(findAll(element, 'c-sync-plan-screen', 'c-sync-tasks', 'c-sync-task', '.task_done')).toHaveLength(1);
  expect(readDraft()).toMatchObject({ draft: { done: [expect.any(String)] } });
});

/** The wizard as a whole: one screen at a time, the draft, the day, and where the focus goes. */
import { ONLINE, TODAY } from 'unit/answers';
import { find, findAll, press, type Properties, settled, show, type Shown, texts } from 'unit/page';
import { tickBoxes } from 'unit/plan';
import { APP_LABELS } from 'c/syncAppLabels';
import { type Answers, FACTS_VERIFIED } from 'c/syncFacts';
import { orgHas, savedAs, VERSION } from 'unit/records';
import { itIs } from 'unit/clock';
import { readDraft, writeDraft } from 'c/syncDraft';
import { PLAN_LABELS } from 'c/syncPlanLabels';
import { QUESTION_LABELS } from 'c/syncQuestionLabels';
import SyncReadiness from 'c/syncReadiness';
import { fill, formatDay, QUESTION_TEXT } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';

type Wizard = Shown<SyncReadiness>;

beforeEach(() => {
  localStorage.clear();
  itIs(TODAY);
});
afterEach(() => jest.restoreAllMocks());

const shown = (properties: Properties<SyncReadiness> = {}): Wizard => show(SyncReadiness, properties);
const heading = (host: Element): string | undefined => texts(host, '[data-screen]', 'h2')[0];
const radio = (host: Element, value: string): HTMLInputElement =>
  find<HTMLInputElement>(host, '[data-screen]', 'c-sync-choice', `input[value=${value}]`);
const notices = (host: Element): string[] => texts(host, '.notice');

function resumed(screen: string, answers: Answers = ONLINE): Wizard {
  writeDraft({ answers, skipped: [], chosen: null, screen, done: [] });
  return shown();
}

const push = (host: Element, label: string): Promise<void> => press(host, label, 'c-sync-footer');

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

describe('the draft', () => {
  test('is found again, with the screen', () => {
    const element = resumed('connectionMethod');
    expect(heading(element)).toBe(QUESTION_TEXT.connectionMethod.title);
    expect(radio(element, 'oauth2').checked).toBe(true);
    expect(notices(element)).toEqual([]);
  });

  test('opens the last screen that its answers lead to, if they do not lead to its own', () => {
    expect(heading(resumed('plan', { usage: 'lightningSync' }))).toBe(QUESTION_TEXT.emailService.title);
  });

  test('that is unusable is let go, and the wizard says so', async () => {
    jest.spyOn(console, 'warn').mockImplementation();
    localStorage.setItem('sync-readiness/draft', '{');
    const element = shown();
    expect(notices(element)).toEqual([APP_LABELS.draftDropped]);
    expect(heading(element)).toBe(QUESTION_TEXT.usage.title);
    await expect(element).toBeAccessible();
  });

  test('is gone after starting over', async () => {
    const element = resumed('connectionMethod');
    await push(element, APP_LABELS.startOver);
    await push(element, APP_LABELS.startOverYes);
    expect(heading(element)).toBe(QUESTION_TEXT.usage.title);
    expect(radio(element, 'lightningSync').checked).toBe(false);
    expect(readDraft()).toBe('nothing');
  });

  test('is not needed: without a storage the wizard goes on', async () => {
    const warn = jest.spyOn(console, 'warn').mockImplementation();
    jest.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('Not allowed', 'SecurityError');
    });
    const element = shown();
    radio(element, 'lightningSync').click();
    await push(element, APP_LABELS.next);
    expect(heading(element)).toBe(QUESTION_TEXT.emailService.title);
    expect(texts(element, 'c-sync-draft-notice', '[role=status] p')[0]).toBe(APP_LABELS.draftRefused);
    expect(warn).toHaveBeenCalled();
  });

  test('that another tab has written is opened in place of what is here, when told to', async () => {
    orgHas(savedAs('SA-7'));
    const element = resumed('connectionMethod');
    const record = { key: 'key-of-SA-7', id: 'SA-7', version: VERSION, done: [], assigned: {}, seen: null };
    writeDraft({ answers: ONLINE, skipped: [], chosen: null, screen: 'plan', done: [], record });
    radio(element, 'serviceAccount').click();
    await settled();
    expect(readDraft()).toMatchObject({ draft: { screen: 'plan' } });
    await press(element, APP_LABELS.draftTake, 'c-sync-draft-notice');
    expect(heading(element)).toBe(TEXT_LABELS.step_plan);
    expect(element.shadowRoot?.activeElement).toBe(find(element, '[data-screen]'));
    expect(texts(element, 'c-sync-save', '[role=status]')[0]).toMatch(/^Saved as SA-7 /);
  });
});

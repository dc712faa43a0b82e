/** A branch that was left: nothing that is shown, copied, linked or saved speaks of it. */
import { TODAY } from 'unit/answers';
import { choose, find, press, settled, show, type Shown, texts } from 'unit/page';
import { itIs } from 'unit/clock';
import { repository } from 'unit/records';
import { APP_LABELS } from 'c/syncAppLabels';
import { readDraft } from 'c/syncDraft';
import { EXPORT_LABELS } from 'c/syncExportLabels';
import SyncReadiness from 'c/syncReadiness';
import { fill, QUESTION_TEXT } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';

type Wizard = Shown<SyncReadiness>;

const MICROSOFT_CLOUD = /Microsoft cloud|GCC High|microsoftCloud/i;

beforeEach(() => {
  localStorage.clear();
  itIs(TODAY);
});

async function give(wizard: Wizard, value: string): Promise<void> {
  find(wizard, '[data-screen]', 'c-sync-choice', `input[value=${value}]`).click();
  await settled();
  await press(wizard, APP_LABELS.next, 'c-sync-footer');
}

/** Exchange Online, GCC High, back, and Google: the options. */
async function google(): Promise<Wizard> {
  const wizard = show(SyncReadiness);
  for (const value of ['lightningSync', 'exchangeOnline']) await give(wizard, value);
  for (const value of ['some', 'gccHighOrDod']) {
    find(wizard, '[data-screen]', 'c-sync-choice', `input[value=${value}]`).click();
    await settled();
  }
  await press(wizard, APP_LABELS.back, 'c-sync-footer');
  await give(wizard, 'google');
  expect(texts(wizard, '[data-screen]', 'c-sync-choice', 'legend')).toEqual([
    QUESTION_TEXT.salesforceCloud.title,
  ]);
  find(wizard, '[data-screen]', 'c-sync-choice', 'input[value=standard]').click();
  await settled();
  await press(wizard, fill(APP_LABELS.nextStep, TEXT_LABELS.step_blockDate), 'c-sync-footer');
  await press(wizard, fill(APP_LABELS.nextStep, TEXT_LABELS.step_options), 'c-sync-footer');
  return wizard;
}

/** From the options to the plan. */
async function googlePlan(): Promise<Wizard> {
  const wizard = await google();
  await press(wizard, fill(APP_LABELS.nextStep, TEXT_LABELS.step_plan), 'c-sync-footer');
  return wizard;
}

async function copied(wizard: Wizard, label: string, by: typeof press): Promise<string> {
  const writeText = jest.fn<Promise<void>, [string]>(() => Promise.resolve());
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  await by(wizard, label, 'c-sync-plan-screen', 'c-sync-export-panel');
  return writeText.mock.calls[0]?.[0] ?? '';
}

/** All that a part of a screen says, itself and in its own parts. */
const said = (wizard: Wizard, screen: string, parts: readonly string[]): string =>
  parts.flatMap((part) => [...texts(wizard, screen, part), ...texts(wizard, screen, part, '*')]).join('\n');

test('neither the options nor their notes nor the plan speak of it', async () => {
  const wizard = await google();
  find(wizard, 'c-sync-options-screen', 'c-sync-comparison', '.toggle').click();
  await settled();
  const options = ['c-sync-recommendation', '.note', 'c-sync-comparison', 'c-sync-options'];
  const offered = said(wizard, 'c-sync-options-screen', options);
  expect(offered).toMatch(/Google/);
  expect(offered).not.toMatch(MICROSOFT_CLOUD);

  await press(wizard, fill(APP_LABELS.nextStep, TEXT_LABELS.step_plan), 'c-sync-footer');
  const inTasks = ['c-sync-plan-screen', 'c-sync-tasks', 'c-sync-task'] as const;
  const tasks = [...texts(wizard, ...inTasks, '*'), ...texts(wizard, ...inTasks, 'c-sync-task-details', '*')];
  const plan = [said(wizard, 'c-sync-plan-screen', ['c-sync-recommendation']), ...tasks].join('\n');
  expect(plan).toMatch(/Google/);
  expect(plan).not.toMatch(MICROSOFT_CLOUD);
  expect(tasks.length).toBeGreaterThan(0);
});

test('neither the copied text nor the link speaks of it', async () => {
  const wizard = await googlePlan();
  const text = await copied(wizard, EXPORT_LABELS.copyText, press);
  expect(text).toMatch(/Google/);
  expect(text).not.toMatch(MICROSOFT_CLOUD);
  const link = await copied(wizard, EXPORT_LABELS.copyLink, choose);
  expect(link).toContain('c__emailService=google');
  expect(link).not.toMatch(MICROSOFT_CLOUD);
});

test('the saved record does not hold it, and only the draft of this browser keeps it', async () => {
  const wizard = await googlePlan();
  await press(wizard, 'Save', 'c-sync-save');
  const [[assessment] = []] = repository.save.mock.calls;
  expect(assessment?.answers).toEqual({
    usage: 'lightningSync',
    emailService: 'google',
    salesforceCloud: 'standard',
  });
  expect(readDraft()).toMatchObject({ draft: { answers: { microsoftCloud: 'gccHighOrDod' } } });
});

/** A branch that was left: nothing that is shown, copied, linked or saved speaks of it. */
import { TODAY } from 'unit/answers';
import { find, findAll, press, settled, show, type Shown, texts } from 'unit/page';
import { itIs } from 'unit/clock';
import { repository } from 'unit/records';
import { APP_LABELS } from 'c/syncAppLabels';
import { readDraft } from 'c/syncDraft';
import { EXPORT_LABELS } from 'c/syncExportLabels';
import SyncReadiness from 'c/syncReadiness';
import { fill } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';

type Wizard = Shown<SyncReadiness>;

const MICROSOFT_CLOUD = /Microsoft cloud|GCC High|microsoftCloud/i;

beforeEach(() => {
  localStorage.clear();
  itIs(TODAY);
});

async function give(wizard: Wizard, value: string): Promise<void> {
  find(wizard, 'c-sync-question', 'c-sync-choice', `input[value=${value}]`).click();
  await settled();
  await press(wizard, APP_LABELS.next, 'c-sync-footer');
}

/** Exchange Online, GCC High, back, and Google: the plan. */
async function google(): Promise<Wizard> {
  const wizard = show(SyncReadiness);
  for (const value of ['lightningSync', 'exchangeOnline', 'gccHighOrDod']) await give(wizard, value);
  await press(wizard, APP_LABELS.back, 'c-sync-footer');
  await press(wizard, APP_LABELS.back, 'c-sync-footer');
  await give(wizard, 'google');
  find(wizard, 'c-sync-question', 'c-sync-choice', 'input[value=standard]').click();
  await settled();
  await press(wizard, fill(APP_LABELS.nextStep, TEXT_LABELS.step_blockDate), 'c-sync-footer');
  await press(wizard, fill(APP_LABELS.nextStep, TEXT_LABELS.step_plan), 'c-sync-footer');
  return wizard;
}

async function copied(wizard: Wizard, label: string): Promise<string> {
  const writeText = jest.fn<Promise<void>, [string]>(() => Promise.resolve());
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  await press(wizard, label, 'c-sync-result', 'c-sync-export-panel');
  return writeText.mock.calls[0]?.[0] ?? '';
}

test('neither the plan nor its notes nor its options speak of it', async () => {
  const wizard = await google();
  find(wizard, 'c-sync-result', 'c-sync-comparison', '.toggle').click();
  await settled();
  expect(texts(wizard, 'c-sync-result', '.recommendation')[0]).toMatch(/Google/);
  const said = ['.note', 'c-sync-tasks', 'c-sync-comparison', 'c-sync-options']
    .flatMap((part) => [
      ...texts(wizard, 'c-sync-result', part),
      ...texts(wizard, 'c-sync-result', part, '*'),
    ])
    .join('\n');
  expect(said).not.toMatch(MICROSOFT_CLOUD);
  expect(findAll(wizard, 'c-sync-result', 'c-sync-tasks', '.task').length).toBeGreaterThan(0);
});

test('neither the copied text nor the link speaks of it', async () => {
  const wizard = await google();
  const text = await copied(wizard, EXPORT_LABELS.copyText);
  expect(text).toMatch(/Google/);
  expect(text).not.toMatch(MICROSOFT_CLOUD);
  const link = await copied(wizard, EXPORT_LABELS.copyLink);
  expect(link).toContain('c__emailService=google');
  expect(link).not.toMatch(MICROSOFT_CLOUD);
});

test('the saved record does not hold it, and only the draft of this browser keeps it', async () => {
  const wizard = await google();
  await press(wizard, 'Save', 'c-sync-saved', 'c-sync-save');
  const [[assessment] = []] = repository.save.mock.calls;
  expect(assessment?.answers).toEqual({
    usage: 'lightningSync',
    emailService: 'google',
    salesforceCloud: 'standard',
  });
  expect(readDraft()).toMatchObject({ draft: { answers: { microsoftCloud: 'gccHighOrDod' } } });
});

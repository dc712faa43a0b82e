/** A link that opens the wizard counts once, and its notice can be closed. */
import { ONLINE, TODAY } from 'unit/answers';
import { find, press, settled, show, type Shown, texts } from 'unit/page';
import { itIs } from 'unit/clock';
import { APP_LABELS } from 'c/syncAppLabels';
import { readDraft } from 'c/syncDraft';
import { QUESTION_LABELS } from 'c/syncQuestionLabels';
import SyncReadiness from 'c/syncReadiness';
import { fill, OPTION_TEXT, QUESTION_TEXT } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';
import { act, goTo } from './steps';

beforeEach(() => {
  localStorage.clear();
  itIs(TODAY);
});
afterEach(() => window.history.replaceState(null, '', '/'));

/** The wizard, opened or reloaded at an address. */
async function at(query: Readonly<Record<string, string>>): Promise<Shown<SyncReadiness>> {
  window.history.replaceState(null, '', `/?${new URLSearchParams(query)}`);
  document.body.replaceChildren();
  const wizard = show(SyncReadiness);
  await settled();
  return wizard;
}

const LINK = { c__usage: 'lightningSync', c__emailService: 'google' };
const notices = (wizard: Element): string[] => texts(wizard, '.notice');
const answers = (): unknown => {
  const found = readDraft();
  return typeof found === 'string' ? found : found.draft.answers;
};

test('its answers stay as they were changed when the page is loaded again', async () => {
  const wizard = await at(LINK);
  expect(notices(wizard)).toEqual([APP_LABELS.linkTaken]);
  await goTo(wizard, 'emailService');
  await act(wizard, 'c-sync-question', { type: 'answer', question: 'emailService', value: 'exchangeOnline' });
  const again = await at(LINK);
  expect(notices(again)).toEqual([]);
  expect(answers()).toEqual({ usage: 'lightningSync', emailService: 'exchangeOnline' });
});

test('its answers stay cleared', async () => {
  const wizard = await at(LINK);
  await act(wizard, 'c-sync-footer', { type: 'startOver' });
  const again = await at(LINK);
  expect(notices(again)).toEqual([]);
  expect(find<HTMLInputElement>(again, 'c-sync-question', 'c-sync-choice', 'input').checked).toBe(false);
  expect(answers()).toEqual({});
});

test('another link counts, and so does the same one after the wizard was opened without', async () => {
  await act(await at(LINK), 'c-sync-footer', { type: 'startOver' });
  expect(notices(await at({ c__usage: 'newToSync' }))).toEqual([APP_LABELS.linkTaken]);
  await act(await at({}), 'c-sync-footer', { type: 'next' });
  expect(notices(await at(LINK))).toEqual([APP_LABELS.linkTaken]);
});

test('its notice is closed for good', async () => {
  const wizard = await at(LINK);
  await press(wizard, 'Hide this');
  expect(notices(wizard)).toEqual([]);
  // What had the focus is gone.
  expect(wizard.shadowRoot?.activeElement).toBe(find(wizard, '[data-screen]'));
  expect(notices(await at(LINK))).toEqual([]);
});

test('of what it says beyond answers only the number and the questions are told', async () => {
  const words = Object.fromEntries(
    Array.from({ length: 2000 }, (_, index) => [`c__call_${index}`, 'Call +1 555 \u202Enow']),
  );
  const wizard = await at({ c__emailService: '\u202Ehotmail', ...words });
  expect(notices(wizard)).toEqual([fill(APP_LABELS.linkIgnored, '2,001 (emailService)')]);
  await expect(wizard).toBeAccessible();
});

test('an earlier draft keeps what the link does not answer', async () => {
  const { usage, connectionMethod } = ONLINE;
  const wizard = await at({ c__usage: String(usage), c__connectionMethod: String(connectionMethod) });
  await press(wizard, 'Hide this');
  await at({ c__emailService: 'exchangeOnline' });
  await press(document.body.firstElementChild as Element, 'Hide this');
  expect(answers()).toEqual({ usage, connectionMethod, emailService: 'exchangeOnline' });
});

const COMPLETE = Object.fromEntries(Object.entries(ONLINE).map(([id, value]) => [`c__${id}`, value]));
const heading = (wizard: Element): string[] => texts(wizard, '[data-screen]', 'h2');

test('without an option it opens the options, of which one is to be chosen', async () => {
  expect(heading(await at(COMPLETE))).toEqual([TEXT_LABELS.step_options]);
});

test('with an option it opens its plan, and after a reload the screen that was left', async () => {
  const link = { ...COMPLETE, c__option: 'eacRbacOAuth' };
  const wizard = await at(link);
  expect(heading(wizard)).toEqual([TEXT_LABELS.step_plan]);
  expect(texts(wizard, 'c-sync-plan-screen', 'c-sync-recommendation', 'p')[0]).toContain(
    OPTION_TEXT.eacRbacOAuth.name,
  );
  await goTo(wizard, 'usage');
  expect(heading(await at(link))).toEqual([QUESTION_TEXT.usage.title]);
});

test('whatever it names, it opens no further than its answers lead', async () => {
  const wizard = await at({ ...LINK, c__option: 'eacGoogle' });
  expect(heading(wizard)).toEqual([QUESTION_TEXT.salesforceCloud.title]);
});

test.each(['microsoftCloud', 'salesforceCloud'] as const)(
  'one that answers all but %s opens the rare cases',
  async (left) => {
    const link = Object.fromEntries(Object.entries(COMPLETE).filter(([name]) => name !== `c__${left}`));
    expect(heading(await at(link))).toEqual([QUESTION_LABELS.rareCases_title]);
  },
);

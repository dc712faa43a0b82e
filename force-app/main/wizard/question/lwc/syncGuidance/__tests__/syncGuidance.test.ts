/** How to find an answer, and the message to copy. */
import { find, findAll, press, settled, show, texts } from 'unit/page';
import { SETUP_PAGES } from 'c/syncFacts';
import SyncGuidance from 'c/syncGuidance';
import { QUESTION_LABELS } from 'c/syncQuestionLabels';
import { fill, QUESTION_TEXT, SETUP_PAGE_TEXT } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';

const { connectionMethod, emailService, rollout } = QUESTION_TEXT;

/** A clipboard that takes the text, or refuses. */
function clipboard(writeText: (text: string) => Promise<void>): jest.Mock {
  const write = jest.fn(writeText);
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: write } });
  return write;
}

async function copy(host: Element): Promise<string[]> {
  await press(host, TEXT_LABELS.copy);
  return texts(host, '[role=status]');
}

afterEach(() => {
  jest.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'clipboard');
});

test('says where to look, and what to do if it is not there', async () => {
  const element = show(SyncGuidance, { question: connectionMethod });
  expect(texts(element, 'c-sync-disclosure', 'summary h3')).toEqual([
    QUESTION_LABELS.howToFind,
    QUESTION_LABELS.notVisibleTitle,
  ]);
  expect(texts(element, 'p')).toEqual([connectionMethod.where, '', connectionMethod.notVisible]);
  expect(findAll(element, 'lightning-button')).toHaveLength(0);
  await expect(element).toBeAccessible();
});

test.each([
  ['', SETUP_PAGES.outlookSync],
  ['https://org.example', `https://org.example${SETUP_PAGES.outlookSync}`],
])('links to the page of Setup, at "%s"', (orgUrl, address) => {
  const element = show(SyncGuidance, { question: connectionMethod, orgUrl });
  const link = find<HTMLAnchorElement>(element, 'c-sync-link', 'a');
  expect(link.getAttribute('href')).toBe(address);
  expect(link.textContent).toBe(fill(TEXT_LABELS.openInSetup, SETUP_PAGE_TEXT.outlookSync));
});

test('opens the message as an email, with its lines', () => {
  const element = show(SyncGuidance, { question: emailService });
  const url = new URL(find<HTMLAnchorElement>(element, 'a[href^="mailto:"]').href);
  expect(url.searchParams.get('subject')).toBe(emailService.title);
  expect(url.searchParams.get('body')?.replace(/\r\n/g, '\n')).toBe(emailService.message);
});

test('has a message for whoever knows', async () => {
  const element = show(SyncGuidance, { question: emailService });
  expect(find(element, 'blockquote').textContent).toBe(emailService.message);
  expect(findAll(element, 'c-sync-link')).toHaveLength(0);
  expect(texts(element, '[role=status]')).toEqual(['']);
  await expect(element).toBeAccessible();
});

test('copies the message, and says so', async () => {
  const write = clipboard(() => Promise.resolve());
  const element = show(SyncGuidance, { question: emailService });
  expect(await copy(element)).toEqual([TEXT_LABELS.copied]);
  expect(write.mock.calls).toEqual([[emailService.message]]);
});

test('says so if copying is not allowed, with the reason on the console', async () => {
  const warn = jest.spyOn(console, 'warn').mockImplementation();
  const refusal = new DOMException('Not allowed', 'NotAllowedError');
  clipboard(() => Promise.reject(refusal));
  const element = show(SyncGuidance, { question: emailService });
  expect(await copy(element)).toEqual([TEXT_LABELS.copyFailed]);
  expect(warn).toHaveBeenCalledWith('Sync Readiness:', refusal);
  await expect(element).toBeAccessible();
});

test('says so in a browser without a clipboard', async () => {
  jest.spyOn(console, 'warn').mockImplementation();
  const element = show(SyncGuidance, { question: emailService });
  expect(await copy(element)).toEqual([TEXT_LABELS.copyFailed]);
});

test('takes its word back with another question', async () => {
  clipboard(() => Promise.resolve());
  const element = show(SyncGuidance, { question: emailService });
  await copy(element);
  element.question = QUESTION_TEXT.microsoftCloud;
  await settled();
  expect(texts(element, '[role=status]')).toEqual(['']);
});

test('has nothing to say where nothing helps, or before it has a question', () => {
  expect(findAll(show(SyncGuidance, { question: rollout }), '*')).toHaveLength(0);
  expect(findAll(show(SyncGuidance), '*')).toHaveLength(0);
});

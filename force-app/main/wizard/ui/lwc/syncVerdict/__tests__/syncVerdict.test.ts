/** The verdict: words, icon and colour of each tone, and what decides it. */
import { find, findAll, show, texts } from 'unit/page';
import { ONLINE } from 'unit/answers';
import type { Advice, Cause } from 'c/syncAdvice';
import { adviceFor } from 'unit/advice';
import { HYBRID } from 'unit/cases';
import {
  CAUSE_TEXT,
  fill,
  formatVerdict,
  formatWindow,
  QUESTION_TEXT,
  UNDETERMINED_WINDOW,
} from 'c/syncText';
import { UI_LABELS } from 'c/syncUiLabels';
import SyncVerdict from 'c/syncVerdict';

const WINDOW = { earliest: '2026-10-10', latest: '2027-04-01' };
const RETIREMENT = { earliest: '2027-04-01', latest: '2027-04-30' };
const EVIDENCE = {
  inForce: false,
  mailboxes: null,
  announced: null,
  source: 'https://example.com/',
  verified: '2026-11-22',
};
type Verdict = Pick<Advice, 'status' | 'stops' | 'causes' | 'next' | 'options' | 'halves'>;
const EWS: Cause = { id: 'ews', ...WINDOW, ...EVIDENCE };
const NOTHING: Verdict = {
  status: 'unaffected',
  stops: null,
  causes: [],
  halves: [],
  options: adviceFor(ONLINE, '2026-11-22').options,
  next: null,
};

const shown = (advice: Partial<Verdict>): HTMLElement =>
  show(SyncVerdict, { advice: { ...NOTHING, ...advice } });
const paragraphs = (host: Element): string[] => texts(host, 'p');

test.each<[Advice['status'], Advice['stops'], string, string]>([
  ['unaffected', null, 'calm', 'utility:success'],
  ['notSyncing', null, 'calm', 'utility:success'],
  ['upcoming', WINDOW, 'upcoming', 'utility:clock'],
  ['underway', WINDOW, 'underway', 'utility:warning'],
  ['stopped', WINDOW, 'stopped', 'utility:error'],
  ['undetermined', null, 'open', 'utility:question'],
])('%s with %o looks %s', async (status, stops, tone, icon) => {
  const element = shown({ status, stops });
  expect(find(element, 'div').className).toBe(`verdict verdict_${tone}`);
  expect(find<HTMLElement & { iconName: string }>(element, 'lightning-icon').iconName).toBe(icon);
  const { title, means } = formatVerdict(status, stops, '');
  expect(texts(element, '.title')).toEqual([title]);
  expect(paragraphs(element)).toEqual([title, means.trim()]);
  await expect(element).toBeAccessible();
});

test.each([
  ['2026-11-22', 'upcoming'],
  ['2027-04-10', 'underway'],
  ['2027-06-01', 'stopped'],
])('on %s promises no plan where no option is open: %s', (day, status) => {
  const advice = adviceFor({ ...ONLINE, emailService: 'other' }, day);
  const [, means] = paragraphs(shown(advice));
  expect(advice.status).toBe(status);
  expect(means).toMatch(/no connection from Salesforce fits your email service/i);
  expect(means).not.toMatch(/plan|move|\{/i);
});

test('names the cause that decides, not one that comes later or only warns', () => {
  const element = shown({
    status: 'underway',
    stops: WINDOW,
    causes: [
      { id: 'hybridUnsupported', ...WINDOW, ...EVIDENCE },
      { id: 'lightningSyncRetirement', ...RETIREMENT, ...EVIDENCE },
      EWS,
    ],
  });
  expect(paragraphs(element)[2]).toBe(fill(UI_LABELS.cause, CAUSE_TEXT.ews.name));
});

test('names no cause where the answers agree on none', () => {
  const element = shown({ status: 'upcoming', stops: { ...WINDOW, latest: null }, causes: [EWS] });
  expect(paragraphs(element)).toHaveLength(2);
});

test('names the question it hangs on, and the window if it stops', () => {
  const element = shown({ status: 'undetermined', stops: WINDOW, next: 'connectionMethod' });
  expect(paragraphs(element)[1]).toContain(QUESTION_TEXT.connectionMethod.title);
  expect(paragraphs(element)[2]).toBe(fill(UNDETERMINED_WINDOW, formatWindow(WINDOW)));
});

test('of an unknown mail service it says what is sure for everybody, and why', () => {
  const answers = { usage: 'lightningSync', emailService: 'unsure', salesforceCloud: 'standard' } as const;
  const element = shown(adviceFor(answers, '2026-11-22'));
  expect(texts(element, '.title')).toEqual(['Your sync will stop in April 2027, or sooner']);
  expect(paragraphs(element)[1]).toContain(QUESTION_TEXT.emailService.title);
  expect(paragraphs(element)[2]).toBe(fill(UI_LABELS.cause, CAUSE_TEXT.lightningSyncRetirement.name));
});

test('nothing is sure where Lightning Sync itself may stay', () => {
  const answers = { usage: 'lightningSync', emailService: 'unsure', salesforceCloud: 'government' } as const;
  expect(texts(shown(adviceFor(answers, '2026-11-22')), '.title')).toEqual([
    'We cannot tell yet whether your sync stops',
  ]);
});

test('says nothing of a window without a day', () => {
  const element = shown({ status: 'undetermined', stops: { earliest: null, latest: null } });
  expect(paragraphs(element)).toHaveLength(2);
});

test('is empty without an assessment', () => {
  expect(findAll(show(SyncVerdict), '*')).toHaveLength(0);
});

test.each<[Advice['status'], boolean]>([
  ['upcoming', false],
  ['unaffected', false],
  ['notSyncing', true],
  ['undetermined', true],
])('in brief, %s says only its title, save where nothing else tells the rest', (status, isFull) => {
  const element = show(SyncVerdict, { advice: { ...NOTHING, status }, brief: true });
  expect(paragraphs(element).length > 1).toBe(isFull);
});

test('of a sync that was cut off it tells in brief, too, that there is a way back', () => {
  const inBrief = (ewsAccess: 'disabled' | 'unset'): string[] =>
    paragraphs(show(SyncVerdict, { advice: adviceFor({ ...ONLINE, ewsAccess }, '2026-11-22'), brief: true }));
  expect(inBrief('disabled')).toHaveLength(2);
  expect(inBrief('disabled')[1]).toMatch(/way back/);
  expect(inBrief('unset')).toHaveLength(1);
});

test.each([false, true])('of a hybrid it tells what happens to each half, also in brief (%s)', (brief) => {
  const { halves } = adviceFor({ ...HYBRID, ewsAccess: 'disabled' }, '2026-11-22');
  const element = show(SyncVerdict, { advice: { ...NOTHING, halves }, brief });
  expect(texts(element, 'li')).toEqual([
    `Mailboxes at Microsoft: ${formatVerdict('stopped', { earliest: null, latest: null }, '').title}`,
    `Mailboxes on your own servers: ${formatVerdict('upcoming', RETIREMENT, '').title}`,
  ]);
});

test('of anybody else it has no halves', () => {
  expect(findAll(shown({}), 'li')).toEqual([]);
});

/** The picture of the stops: where each bar stands, what it says, and the same as a table. */
import { TODAY } from 'unit/answers';
import { actions, find, findAll, settled, show, texts } from 'unit/page';
import { label } from 'unit/words';
import type { Mark } from 'c/syncAdvice';
import { PLAN_LABELS } from 'c/syncPlanLabels';
import { CAUSE_TEXT, fill, formatDay, formatWindow, HIT_TEXT, SEVERITY_TEXT } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';
import SyncTimeline from 'c/syncTimeline';

const RANGE = { earliest: '2026-10-10', latest: '2027-04-01' };
const FACTS = {
  hits: 'yes',
  inForce: false,
  mailboxes: null,
  announced: null,
  source: 'https://example.com/',
  verified: TODAY,
} as const;

/** The days that matter: 2022-10-01, 2023-01-31, 2026-10-10, today, 2027-04-01, 2027-04-30. */
const MARKS: readonly Mark[] = [
  { ...FACTS, id: 'basicAuth', earliest: '2022-10-01', latest: '2023-01-31', hits: 'no' },
  { ...FACTS, id: 'ews', ...RANGE },
  { ...FACTS, id: 'lightningSyncRetirement', earliest: '2027-04-01', latest: '2027-04-30', hits: 'maybe' },
];

const shown = (marks: readonly Mark[], isToday = true): HTMLElement =>
  show(SyncTimeline, { marks, asOf: TODAY, isToday });
const bars = (host: Element): string[] => findAll(host, '.bar').map(({ className }) => className);

/** Where something stands, in percent of the width, to one decimal. */
function places(host: Element, selector: string): number[][] {
  return findAll(host, selector).map((element) =>
    [...(element.getAttribute('style') ?? '').matchAll(/[\d.]+(?=%)/g)].map(
      ([percent]) => Math.round(Number(percent) * 10) / 10,
    ),
  );
}

test('says so if nothing is announced', async () => {
  const element = shown([]);
  expect(texts(element, 'p')[0]).toBe(PLAN_LABELS.timelineEmpty);
  expect(findAll(element, '.picture, table')).toHaveLength(0);
  await expect(element).toBeAccessible();
});

test('tells each stop in words', async () => {
  const element = shown(MARKS);
  const rows = findAll(element, '.row:not(.axis) .words');
  expect(rows.map((row) => row.querySelector('.name')?.textContent)).toEqual(
    MARKS.map(({ id }) => CAUSE_TEXT[id].name),
  );
  expect(texts(element, '.yours')).toEqual([
    `${HIT_TEXT.no} · ${SEVERITY_TEXT.stopped}`,
    `${HIT_TEXT.yes} · ${SEVERITY_TEXT.underway}`,
    `${HIT_TEXT.maybe} · ${SEVERITY_TEXT.upcoming}`,
  ]);
  await expect(element).toBeAccessible();
});

test('says why a stop is not yours, and only then', () => {
  const element = shown(MARKS);
  const whens = findAll(element, '.row:not(.axis)').map((row) =>
    [...row.querySelectorAll('.when')].map((when) => when.textContent),
  );
  expect(whens).toEqual(
    MARKS.map((mark) => [formatWindow(mark), ...(mark.hits === 'no' ? [CAUSE_TEXT[mark.id].notYours] : [])]),
  );
});

test('says of each stop of a hybrid which mailboxes it is about, and of nobody else', () => {
  const half = { status: 'upcoming', stops: RANGE, cause: 'ews' } as const;
  const halves = [
    { ...half, mailboxes: 'online' },
    { ...half, mailboxes: 'onPremises' },
  ] as const;
  const marks = MARKS.map((mark, index) => ({ ...mark, mailboxes: index < 2 ? ('online' as const) : null }));
  const element = show(SyncTimeline, { marks, halves, asOf: TODAY, isToday: true });
  const both = [TEXT_LABELS.half_online, TEXT_LABELS.half_online, TEXT_LABELS.half_both];
  expect(texts(element, '.words .mailboxes')).toEqual(both);
  expect(texts(element, 'tbody .mailboxes')).toEqual(both);
  expect(texts(shown(MARKS), '.mailboxes')).toEqual([]);
});

test('draws each bar by its state and its days', () => {
  const element = shown(MARKS);
  expect(bars(element)).toEqual(['bar bar_notYours', 'bar bar_underway', 'bar bar_upcoming']);
  expect(places(element, '.bar')).toEqual([
    [4.7, 28.7],
    [47.8, 40.7],
    [88.5, 6.8],
  ]);
});

test('says of what is in force that it holds already, and draws no day for it', () => {
  const mark: Mark = { ...FACTS, id: 'ews', earliest: null, latest: null, inForce: true };
  const element = shown([mark]);
  expect(bars(element)).toEqual([]);
  expect(texts(element, 'td')).toEqual(
    expect.arrayContaining([label('SR_window_inForce'), PLAN_LABELS.timelineInForce]),
  );
});

test('draws a stop that is over, an open end to the edge, and none without a day', () => {
  const element = shown([
    { ...FACTS, id: 'basicAuth', earliest: '2022-10-01', latest: '2023-01-31' },
    { ...FACTS, id: 'ews', earliest: '2026-10-10', latest: null },
    { ...FACTS, id: 'lightningSyncRetirement', earliest: null, latest: null },
  ]);
  expect(bars(element)).toEqual(['bar bar_stopped', 'bar bar_underway bar_open']);
  expect(places(element, '.bar')).toEqual([
    [7.8, 47.3],
    [75.6, 24.4],
  ]);
  expect(findAll(element, '.row:not(.axis)')).toHaveLength(3);
});

test('marks the days on the axis, and the day itself by its name', () => {
  const element = shown(MARKS);
  expect(texts(element, '.tick')).toEqual([
    ...['2022-10-01', '2023-01-31', '2026-10-10', '2027-04-01'].map(formatDay),
    PLAN_LABELS.today,
  ]);
  expect(places(element, '.tick_today')).toEqual([[57.9]]);
  expect(places(element, '.today')).toEqual([[57.9], [57.9], [57.9]]);
});

test('does not call another day today', () => {
  expect(texts(shown(MARKS, false), '.tick_today')).toEqual([PLAN_LABELS.asOfDay]);
});

test('takes a day from the first announcement on, and none of a year that is still being typed', () => {
  const element = shown(MARKS);
  const days = actions(element, 'viewDay');
  const input = find<HTMLInputElement>(element, 'input[type=date]');
  const typed = ['', '0002-08-30', '0020-08-30', '0202-08-30', '2022-08-30', '2019-08-31', '2019-09-01'];
  for (const value of typed) {
    input.value = value;
    input.dispatchEvent(new CustomEvent('change'));
  }
  expect(days).toEqual([{ day: '2022-08-30' }, { day: '2019-09-01' }]);
  expect(input.min).toBe('2019-09-01');
});

test('an emptied day and one before the first announcement say what is allowed, until there is a day', async () => {
  const element = shown(MARKS);
  const input = find<HTMLInputElement>(element, 'input[type=date]');
  let before = [''];
  const type = async (value: string): Promise<string[]> => {
    input.value = value;
    input.dispatchEvent(new CustomEvent('change'));
    await settled();
    // Not while it is still being typed.
    expect(texts(element, '[role=alert]')).toEqual(before);
    input.dispatchEvent(new CustomEvent('blur'));
    await settled();
    expect(input.value).toBe(value);
    before = texts(element, '[role=alert]');
    return before;
  };
  const error = [fill(PLAN_LABELS.otherDayWrong, formatDay('2019-09-01'))];
  expect(await type('')).toEqual(error);
  expect(input.getAttribute('aria-invalid')).toBe('true');
  await expect(element).toBeAccessible();
  expect(await type('2019-08-31')).toEqual(error);
  input.value = '2019-09-01';
  input.dispatchEvent(new CustomEvent('change'));
  await settled();
  expect(texts(element, '[role=alert]')).toEqual(['']);
  expect(input.getAttribute('aria-invalid')).toBe('false');
});

test('says the same as a table', () => {
  const element = shown(MARKS);
  expect(texts(element, 'thead th')).toHaveLength(5);
  expect(texts(element, 'tbody th')).toEqual(MARKS.map(({ id }) => CAUSE_TEXT[id].name));
  const cells = [...(findAll(element, 'tbody tr')[1]?.querySelectorAll('td') ?? [])];
  expect(cells.slice(0, 3).map(({ textContent }) => textContent)).toEqual([
    formatWindow(RANGE),
    SEVERITY_TEXT.underway,
    HIT_TEXT.yes,
  ]);
  expect(find<HTMLAnchorElement>(element, 'c-sync-source', 'c-sync-link', 'a').href).toBe(FACTS.source);
});

/** Handing the result over: what each button makes, with what is told about it. */
import { choose, press, show, type Shown, texts } from 'unit/page';
import { EXPORT_LABELS } from 'c/syncExportLabels';
import SyncExportPanel from 'c/syncExportPanel';
import { TEXT_LABELS } from 'c/syncTextLabels';
import { handover, OAUTH, TODAY } from '../../syncExport/__tests__/handovers';

interface Download {
  readonly name: string;
  readonly file: Blob;
}

let copied: string[];
let downloads: Download[];
let writeText: jest.Mock<Promise<void>, [string]>;

beforeEach(() => {
  copied = [];
  downloads = [];
  writeText = jest.fn((text: string) => {
    copied.push(text);
    return Promise.resolve();
  });
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  const files = new Map<string, Blob>();
  URL.createObjectURL = (file) => {
    const url = `blob:${files.size}`;
    files.set(url, file as Blob);
    return url;
  };
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    downloads.push({ name: this.download, file: files.get(this.href) as Blob });
  });
});

afterEach(() => jest.restoreAllMocks());

function panel(more: Parameters<typeof handover>[2] = {}, answers = OAUTH): Shown<SyncExportPanel> {
  return show(SyncExportPanel, { handover: handover(answers, TODAY, more) });
}

const told = (element: Element): string[] => texts(element, '[role=status]');

test('says nothing before anything was asked for', async () => {
  const element = panel();
  expect(told(element)).toEqual(['']);
  await expect(element).toBeAccessible();
});

test('copies the result as text', async () => {
  const element = panel();
  await press(element, EXPORT_LABELS.copyText);
  expect(copied).toEqual([expect.stringMatching(/^# /)]);
  expect(told(element)).toEqual([TEXT_LABELS.copied]);
  await expect(element).toBeAccessible();
});

test('a link has the org of the page where no other is known', async () => {
  await choose(panel({ orgUrl: '' }), EXPORT_LABELS.copyLink);
  expect(copied).toEqual([expect.stringContaining('http://localhost')]);
});

test('a browser that lets nothing be copied is told of, and does not break the page', async () => {
  const warn = jest.spyOn(console, 'warn').mockReturnValue();
  writeText.mockRejectedValue(new Error('Not allowed'));
  const element = panel();
  await press(element, EXPORT_LABELS.copyText);
  expect(told(element)).toEqual([EXPORT_LABELS.copyNotAllowed]);
  expect(warn).toHaveBeenCalledWith('Sync Readiness:', expect.any(Error));
});

test.each([
  [EXPORT_LABELS.calendar, 'sync-readiness.ics', 'text/calendar;charset=utf-8'],
  [EXPORT_LABELS.csv, 'sync-readiness-tasks.csv', 'text/csv;charset=utf-8'],
])('"%s" downloads %s', async (label, name, type) => {
  const element = panel();
  await choose(element, label);
  expect(downloads.map(({ name: each, file }) => [each, file.type])).toEqual([[name, type]]);
  expect(downloads[0]?.file.size).toBeGreaterThan(100);
  expect(told(element)).toEqual([EXPORT_LABELS.downloaded]);
});

test('where no date is known there is no calendar, and it says so', async () => {
  const element = panel({}, { ...OAUTH, usage: 'newToSync' });
  await choose(element, EXPORT_LABELS.calendar);
  expect(downloads).toEqual([]);
  expect(told(element)).toEqual([EXPORT_LABELS.noDates]);
});

test('prints the page', async () => {
  const print = jest.spyOn(window, 'print').mockReturnValue();
  await choose(panel(), EXPORT_LABELS.print);
  expect(print).toHaveBeenCalledTimes(1);
});

/** `npm run report`: a pure function of the lines; hostile texts are shown as text in every form. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { execute } from '../../scripts/command/frame.ts';
import { report } from '../../scripts/report.ts';
import { reportCsv } from '../../scripts/report/csv.ts';
import { reportPage } from '../../scripts/report/html.ts';
import { rowsOf } from '../../scripts/report/order.ts';
import { reportTable } from '../../scripts/report/table.ts';
import { timelineOf } from '../../scripts/report/timeline.ts';
import { kindOf } from '../../scripts/report/words.ts';
import { contextAnswering } from '../support/context.ts';

const DAY = '2026-11-25';

interface Told {
  readonly asked?: string;
  readonly asOf?: string;
  readonly name?: string;
  readonly status?: string;
  readonly stops?: object | null;
  readonly users?: number;
  readonly otherLabels?: number;
  readonly domain?: string;
  readonly wizard?: string;
}

const cellsIn = (csv: string): string[][] => parse(csv, { bom: true });

/** A line of preflight. */
function line(told: Told = {}): string {
  const { asked = 'acme', asOf = DAY, name = 'Acme', status = 'underway', users = 3, domain, wizard } = told;
  const { stops = { earliest: '2026-10-10', latest: '2027-04-01' } } = told;
  return JSON.stringify({
    asked,
    asOf,
    org: { username: 'dana@example.com', id: '00D000000000001EAA' },
    facts: {
      name,
      edition: 'Enterprise Edition',
      sandbox: false,
      users: { total: users },
      otherLabels: told.otherLabels ?? null,
    },
    mail:
      domain === undefined ? null : { domains: [{ domain, users, service: 'google', strength: 'strong' }] },
    verdict: { status, stops, range: null, causes: [], recommended: null, next: null },
    likely: null,
    wizard: wizard ?? 'https://acme.my.salesforce.com/lightning/cmp/c__syncReadiness',
  });
}

function failed(asked: string): string {
  return JSON.stringify({ asked, asOf: DAY, error: { exit: 4, message: 'Session expired', advice: [] } });
}

const APRIL = { earliest: '2027-04-01', latest: '2027-04-30' };

test('the most urgent org stands first; one that was not read stands before those where nothing stops', () => {
  const rows = rowsOf([
    line({ asked: 'calm', status: 'unaffected', stops: null }),
    failed('unread'),
    line({ asked: 'april', status: 'upcoming', stops: APRIL }),
    line({ asked: 'few', users: 1 }),
    line({ asked: 'stopped', status: 'stopped', stops: { earliest: '2022-10-01', latest: '2023-01-31' } }),
    line({ asked: 'many', users: 900 }),
  ]);
  assert.deepEqual(
    rows.map(({ asked }) => asked),
    ['stopped', 'many', 'few', 'april', 'unread', 'calm'],
  );
});

test('what may still go either way is as urgent as the mildest that it may come to', () => {
  const range = (best: string): object => ({
    ...(JSON.parse(line({ asked: best, status: 'undetermined', stops: null })) as object),
    verdict: {
      status: 'undetermined',
      stops: null,
      range: { best: { status: best, stops: APRIL }, worst: { status: 'stopped', stops: null } },
    },
  });
  const rows = rowsOf([range('unaffected'), range('upcoming')].map((each) => JSON.stringify(each)));
  assert.deepEqual(rows.map(kindOf), ['upcoming', 'open']);
  assert.match(reportTable(rows), /^upcoming .*Will stop .*At best: Your sync will stop in April 2027/m);
});

test('of the lines of one org the latest that was read counts', () => {
  const rows = rowsOf([
    line({ name: 'Newer' }),
    line({ name: 'Older', asOf: '2026-10-01' }),
    failed('acme'),
    failed('other'),
    line({ asked: 'other', name: 'Read later' }),
  ]);
  assert.deepEqual(rows.map(({ name }) => name).sort(), ['Newer', 'Read later']);
});

test('the order of the lines plays no part, and a line that is none is a row that says so', () => {
  const lines = [line({ asked: 'a' }), line({ asked: 'b', status: 'stopped' }), '{"half', '[]', 'null', ''];
  const page = reportPage(rowsOf(lines.slice(0, 2)));
  assert.equal(page, reportPage(rowsOf(lines.slice(0, 2).reverse())));
  const rows = rowsOf(lines);
  assert.deepEqual(
    rows.filter(({ failure }) => failure !== '').map(({ asked }) => asked),
    ['line 3', 'line 4', 'line 5'],
  );
});

test('each form tells how many custom labels are left, and where they are too few for the wizard', () => {
  const rows = rowsOf([
    line({ asked: 'empty', otherLabels: 0 }),
    line({ asked: 'full', otherLabels: 4_990 }),
    line({ asked: 'unread' }),
  ]);
  const [heading = [], ...cells] = cellsIn(reportCsv(rows));
  const column = heading.indexOf('Custom labels left');
  const left = new Map(cells.map((row) => [row[0], row[column]]));
  assert.deepEqual([left.get('empty'), left.get('unread')], ['5,000', '']);
  assert.match(left.get('full') ?? '', /^10, too few: \d+ needed$/);
  assert.match(reportTable(rows), /^full .* 10, too few: \d+ needed$/m);
  assert.match(reportPage(rows), /<td data-label="Custom labels left">10, too few: \d+ needed<\/td>/);
});

const HOSTILE = '"><script>alert(1)</script>&amp;<img src=x onerror=alert(2)>\u202e\u001b[2J\u0007=1+1';

test('hostile names, aliases and domains are text in the page, which has no script and loads nothing', () => {
  const page = reportPage(
    rowsOf([line({ asked: HOSTILE, name: HOSTILE, domain: HOSTILE, wizard: 'javascript:alert(1)' })]),
  );
  assert.doesNotMatch(page, /<script|<img|<link|<iframe|javascript:|url\(|@import|src=(?!x)/i);
  assert.ok(page.includes('&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;'));
  assert.doesNotMatch(page, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  assert.match(page, /default-src 'none'/);
});

test('whatever an org is called, page, spreadsheet and table stay what they are', () => {
  const empty = reportPage(rowsOf([line({ asked: 'x', name: 'x', domain: 'x' })]));
  const tags = (page: string): number => page.split('<').length;
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
      const asked = `x${text}`;
      const rows = rowsOf([line({ asked, name: text, domain: text })]);
      // The name is left out where it is that of the org, or empty once it is cleaned.
      assert.ok(Math.abs(tags(reportPage(rows)) - tags(empty)) <= 2);
      const [, cells = []] = cellsIn(reportCsv(rows));
      assert.equal(cells.length, 24);
      for (const cell of cells) assert.doesNotMatch(cell, /^\s*[=+\-@|%＝＋－＠]|^[\t\r\n]/);
      assert.doesNotMatch(
        reportTable(rows),
        /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
      );
    }),
  );
});

for (const formula of ['=1+1', '+1', '-1', '@sum', '\t=1', '\r=1', ' =1', '＝1']) {
  test(`a name that begins as ${JSON.stringify(formula)} is no formula in a spreadsheet`, () => {
    const [, cells = []] = cellsIn(reportCsv(rowsOf([line({ name: formula })])));
    assert.match(cells[1] ?? '', /^'/);
  });
}

test('the time line has a bar for each window, within the line, and marks today', () => {
  const rows = rowsOf([
    line({ asked: 'a' }),
    line({ asked: 'b' }),
    line({ asked: 'c', status: 'upcoming', stops: APRIL }),
    line({ asked: 'd', status: 'upcoming', stops: { earliest: null, latest: null } }),
  ]);
  const timeline = timelineOf(rows, DAY);
  assert.deepEqual([timeline?.first, timeline?.last], ['2026-10-10', '2027-04-30']);
  assert.deepEqual(
    timeline?.bars.map(({ kind, orgs }) => [kind, orgs]),
    [
      ['underway', 2],
      ['upcoming', 1],
    ],
  );
  for (const { from, width } of timeline.bars) assert.ok(from >= 0 && from + width <= 100.1);
  assert.ok(timeline.now > 0 && timeline.now < 100);
});

test('verdicts read as in the wizard', () => {
  const page = reportPage(rowsOf([line()]));
  assert.match(page, /Your sync is being switched off: any day, at the latest on Apr 1, 2027/);
});

test('the command makes table, page and spreadsheet from files, and asks no org', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'sync-readiness-report-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const [one, two, html, csv] = ['one', 'two', 'page.html', 'orgs.csv'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
    string,
  ];
  writeFileSync(one, `${line({ asked: 'a' })}\n`);
  writeFileSync(two, `${failed('b')}\n`);
  const at = contextAnswering(() => assert.fail('sf was asked'));
  await execute(report, [one, two, '--html', html, '--csv', csv], at);
  assert.match(at.printed.join('\n'), /Orgs: 2, Being switched off: 1, Not read: 1$/);
  assert.match(readFileSync(html, 'utf8'), /^<!doctype html>[\s\S]*Session expired/);
  assert.equal(cellsIn(readFileSync(csv, 'utf8')).length, 3);
});

/** `npm run report`: a pure function of the lines of preflight. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { execute } from '../../scripts/command/frame.ts';
import { report } from '../../scripts/report.ts';
import { reportCsv } from '../../scripts/report/csv.ts';
import { reportPage } from '../../scripts/report/html.ts';
import { rowsOf } from '../../scripts/report/order.ts';
import { reportTable } from '../../scripts/report/table.ts';
import { timelineOf } from '../../scripts/report/timeline.ts';
import { kindOf } from '../../scripts/report/words.ts';
import { contextAnswering } from '../support/context.ts';
import { temporaryFolder } from '../support/tree.ts';
import { cellsIn, DAY, failed, line } from './support/preflightLines.ts';

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
  const folder = temporaryFolder(context);
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

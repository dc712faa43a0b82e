/** Whatever an org is called, a report shows it as text: in the page, the spreadsheet and the table. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { reportCsv } from '../../scripts/report/csv.ts';
import { reportPage } from '../../scripts/report/html.ts';
import { rowsOf } from '../../scripts/report/order.ts';
import { reportTable } from '../../scripts/report/table.ts';
import { cellsIn, line } from './support/preflightLines.ts';

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

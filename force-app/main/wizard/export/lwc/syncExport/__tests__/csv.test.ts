/** The plan as CSV, as another program reads it. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { label } from 'unit/words';
import { UNASSIGNED } from 'c/syncAssessment';
import { taskText } from 'c/syncText';
import { toCsv } from '../csv';
import { tasksAsCsv } from '../syncExport';
import { handover, HOSTILE, OAUTH, TODAY } from './handovers';

function rowsIn(text: string): string[][] {
  return parse(text, { bom: true, record_delimiter: '\r\n', relax_column_count: false });
}

test('the tasks are there in their order, one a line, under a heading', () => {
  const given = handover(OAUTH, TODAY);
  const [heading, ...rows] = rowsIn(tasksAsCsv(given));
  expect(heading).toHaveLength(14);
  expect(rows.map(([number, title, how, why]) => [number, title, how, why])).toEqual(
    given.tasks.map((task, index) => {
      const { title, how, why } = taskText(task);
      return [String(index + 1), title, how, why];
    }),
  );
  expect(rows.map((row) => row[8])).toEqual(given.tasks.map((task) => taskText(task).seen));
  const [first] = rows;
  expect(first?.[6]).toBe('https://contoso.my.salesforce.com/lightning/setup/CompanyProfileInfo/home');
});

test('what is done is told with who and when', () => {
  const given = handover(OAUTH, TODAY);
  const tasks = given.tasks.map((task) => ({ ...task, done: true, doneBy: 'Ada "A" Admin', doneOn: TODAY }));
  const [, row] = rowsIn(tasksAsCsv({ ...given, tasks }));
  expect(row?.slice(11)).toEqual([label('SR_handover_yes'), 'Ada "A" Admin', TODAY]);
});

test('says who sees to a task and by when, also where the name may not be read', () => {
  const given = handover(OAUTH, TODAY);
  const owned = [
    { ownerId: '005B', ownerName: '=Ben', isActive: false, due: '2027-01-15' },
    { ownerId: '005C', ownerName: null, isActive: null, due: null },
    UNASSIGNED,
  ];
  const tasks = given.tasks.map((task, at) => ({ ...task, assignment: owned[at] ?? UNASSIGNED }));
  const [, ...rows] = rowsIn(tasksAsCsv({ ...given, tasks }));
  expect(rows.slice(0, 3).map((row) => row.slice(9, 11))).toEqual([
    ["'=Ben", '2027-01-15'],
    [label('SR_task_assignedUnknown'), ''],
    ['', ''],
  ]);
});

test('any cell is read back as it was, but for the mark before what could be a formula', () => {
  const cells = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...HOSTILE));
  fc.assert(
    fc.property(fc.array(fc.tuple(cells, cells), { minLength: 1 }), (rows) => {
      const read = rowsIn(toCsv(rows));
      expect(read.map((row) => row.map((cell) => cell.replace(/^'/, '')))).toEqual(
        rows.map((row) => row.map((cell) => cell.replace(/^'/, ''))),
      );
    }),
  );
});

test('no cell starts as a formula does', () => {
  const starts = ['=', '+', '-', '@', '\t', '\r', '\n', '|', '%', '＝', '＋', '－', '＠', ' =', '\u00A0='];
  for (const start of starts) expect(rowsIn(toCsv([[`${start}1+1`]]))[0]?.[0]).toBe(`'${start}1+1`);
  for (const harmless of ['1 April', 'a=b', '', '2-3'])
    expect(rowsIn(toCsv([['x', harmless]]))[0]?.[1]).toBe(harmless);
});

test('a spreadsheet can tell that it is UTF-8, and lines end as RFC 4180 says', () => {
  const text = toCsv([['日本語', 1]]);
  expect(text).toBe('\uFEFF"日本語",1\r\n');
});

/** The names of those who see to a task, and who did it: whatever they are, text in each form that is handed over. */
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { marked } from 'marked';
import type { Assignment } from 'c/syncAssessment';
import { calendarOf, messageFor, tasksAsCsv, toMarkdown } from '../syncExport';
import { handover, HOSTILE, OAUTH, TODAY } from './handovers';

const NAMES = [...HOSTILE, '$& {0} {1}', '{{7*7}}', '</li><script>alert(1)</script>'];
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The first task done by, the second assigned to a user of that name. */
function handedTo(name: string): ReturnType<typeof handover> {
  const given = handover(OAUTH, TODAY);
  const owner: Assignment = { ownerId: '005B', ownerName: name, isActive: true, due: '2027-01-15' };
  const [first, second, ...others] = given.tasks;
  if (!first || !second) throw new Error('The plan is too short');
  const done = { ...first, done: true, doneBy: name, doneOn: TODAY, assignment: owner };
  return { ...given, tasks: [done, { ...second, assignment: owner }, ...others] };
}

describe.each(NAMES)('%j', (name) => {
  const given = handedTo(name);

  test('as CSV, in its two cells', () => {
    const rows = parse(tasksAsCsv(given), { bom: true, record_delimiter: '\r\n' });
    expect(rows).toHaveLength(given.tasks.length + 1);
    const cells = [rows[1]?.[9], rows[1]?.[12], rows[2]?.[9]];
    expect(cells.map((cell) => cell?.replace(/^'/, ''))).toEqual([name, name, name]);
    expect(cells.filter((cell) => /^\s*[=+\-@＝\t]/.test(cell ?? ''))).toEqual([]);
  });

  test('as Markdown, without markup, link or picture of its own', () => {
    const html = marked.parse(toMarkdown(given), { async: false });
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(plain(page.querySelector('ol')?.textContent ?? '')).toContain(plain(name));
    expect(page.querySelectorAll('img, script')).toHaveLength(0);
    const links = [...page.querySelectorAll('a')].map(({ href }) => href);
    expect(links.filter((href) => /evil|javascript/.test(href))).toEqual([]);
  });

  test('in the calendar, in the description of its own entry', () => {
    const text = calendarOf(given, { key: 'a1b2c3d4', now: new Date('2026-11-22T12:34:56.789Z') });
    const calendar = new ICAL.Component(ICAL.parse(text ?? '') as unknown[]);
    const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
    const named = events.filter(({ description }) => plain(description).includes(plain(name)));
    expect(named).toHaveLength(1);
    expect(named[0]?.uid).toContain(given.tasks[1]?.id);
  });

  test('in no message: it says what is to be done, not who was chosen for it here', () => {
    const { subject, body } = messageFor('microsoftAdmin', given) ?? { subject: '', body: '' };
    expect(body).not.toBe('');
    expect(plain(subject + body)).not.toContain(plain(name));
  });
});

/** The calendar file, as another program reads it. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { UNASSIGNED } from 'c/syncAssessment';
import type { Answers } from 'c/syncFacts';
import { CAUSE_TEXT, TASK_TEXT } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';
import { component, file, textLine } from '../ical';
import { calendarOf } from '../syncExport';
import { handover, HOSTILE, OAUTH, TODAY } from './handovers';

const OPTIONS = { key: 'a1b2c3d4', now: new Date('2026-11-22T12:34:56.789Z') };

/** What a program makes of the file's entries. */
function eventsIn(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
}

function calendar(...parameters: Parameters<typeof handover>): string {
  const text = calendarOf(handover(...parameters), OPTIONS);
  expect(text).not.toBeNull();
  return String(text);
}

test('every day to come that hits the org is an entry of a whole day', () => {
  const events = eventsIn(calendar(OAUTH, TODAY));
  expect(events.map(({ startDate, endDate }) => [startDate.isDate, `${startDate}`, `${endDate}`])).toEqual([
    [true, '2027-04-01', '2027-04-02'],
    [true, '2027-04-01', '2027-04-02'],
    [true, '2027-04-30', '2027-05-01'],
  ]);
});

test('each entry has what a calendar asks for, and reminds two weeks before', () => {
  for (const { component: entry } of eventsIn(calendar(OAUTH, TODAY))) {
    expect(`${entry.getFirstPropertyValue('dtstamp')}`).toBe('2026-11-22T12:34:56Z');
    const alarm = entry.getFirstSubcomponent('valarm');
    expect(`${alarm?.getFirstPropertyValue('trigger')}`).toBe('-P14D');
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
    expect(entry.getFirstPropertyValue('url')).toMatch(/^https:/);
    expect(entry.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  }
});

test('a reminder does not call today what is two weeks away', () => {
  const reminders = eventsIn(calendar(OAUTH, '2026-05-05')).map(({ component: entry }) => {
    const alarm = entry.getFirstSubcomponent('valarm');
    return `${alarm?.getFirstPropertyValue('description')}`;
  });
  const { ews, lightningSyncRetirement } = CAUSE_TEXT;
  expect(reminders).toEqual([
    `From Oct 1, 2026 on Lightning Sync may stop: ${ews.name}`,
    `Lightning Sync stops on Apr 1, 2027 at the latest: ${ews.name}`,
    `From Apr 1, 2027 on Lightning Sync may stop: ${lightningSyncRetirement.name}`,
    `Lightning Sync stops on Apr 30, 2027 at the latest: ${lightningSyncRetirement.name}`,
  ]);
});

test('the same thing keeps its identity when its day moves, and no two share one', () => {
  const ids = (day: string): string[] => eventsIn(calendar(OAUTH, day)).map(({ uid }) => uid);
  expect(new Set(ids('2026-05-05')).size).toBe(4);
  // From October on, the first day of the EWS window is another one.
  expect(ids('2026-10-10')).toEqual(ids('2026-05-05'));
});

test('days that are past are left out, and a calendar without any is none', () => {
  expect(calendarOf(handover(OAUTH, '2027-05-01'), OPTIONS)).toBeNull();
  expect(calendarOf(handover(OAUTH, '2022-08-30'), OPTIONS)).toBeNull();
  expect(eventsIn(calendar(OAUTH, '2027-04-30'))).toHaveLength(1);
});

test('a day of which there is only one is one entry', () => {
  const events = eventsIn(calendar({ ...OAUTH, ewsAccess: 'allowListed' }, TODAY));
  expect(events.map(({ startDate }) => `${startDate}`)).toEqual(['2027-04-01', '2027-04-01', '2027-04-30']);
});

test('each day of a hybrid says which mailboxes it concerns, and what happens to the others', () => {
  const hybrid = { ...OAUTH, emailService: 'exchangeHybrid' } as const;
  const events = eventsIn(calendar(hybrid, TODAY));
  expect(events.map(({ summary }) => summary)).toEqual([
    `Mailboxes at Microsoft: Lightning Sync stops today at the latest: ${CAUSE_TEXT.ews.name}`,
    `All mailboxes: Lightning Sync may stop from today: ${CAUSE_TEXT.lightningSyncRetirement.name}`,
    `All mailboxes: Lightning Sync stops today at the latest: ${CAUSE_TEXT.lightningSyncRetirement.name}`,
  ]);
  for (const { description } of events) {
    expect(description).toContain('Mailboxes at Microsoft: Your sync is being switched off');
    expect(description).toContain('Mailboxes on your own servers: Your sync will stop in April 2027');
  }
});

test('a hybrid whose tenant is blocked has no day for the mailboxes at Microsoft but what is said of them', () => {
  const hybrid = { ...OAUTH, emailService: 'exchangeHybrid', ewsAccess: 'disabled' } as const;
  const events = eventsIn(calendar(hybrid, TODAY));
  expect(events.map(({ startDate }) => `${startDate}`)).toEqual(['2027-04-01', '2027-04-30']);
  expect(events[0]?.description).toContain('Mailboxes at Microsoft: Your sync has stopped');
});

/** A file with one entry of this text. */
function withText(text: string): string {
  return file(component('VCALENDAR', component('VEVENT', [textLine('SUMMARY', text)])));
}

const anyText = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.constantFrom(...HOSTILE));

test('any text is read back as it was, and is never more than text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const [event, ...others] = eventsIn(withText(text));
      const kept = text.replace(/\r\n?/g, '\n').replace(/(?![\n\t])\p{Cc}/gu, '');
      expect(event?.summary ?? '').toBe(kept);
      expect(others).toEqual([]);
    }),
  );
});

test('no line is longer than 75 octets, and every line ends as it must', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const written = withText(text);
      expect(written.endsWith('\r\n')).toBe(true);
      for (const line of written.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\r\n]/);
      }
    }),
  );
});

test('each open task with a day is an entry, with who sees to it, and reminds the day before', () => {
  const google: Answers = { usage: 'lightningSync', emailService: 'google', salesforceCloud: 'standard' };
  const given = handover(google, TODAY);
  const ben = { ownerId: '005B', ownerName: 'Ben; Builder', isActive: true, due: '2027-01-15' };
  const assignments = [ben, { ...ben, due: '2026-11-01' }, { ...ben, due: null }, ben];
  const tasks = given.tasks.map((task, at) => ({
    ...task,
    assignment: assignments[at] ?? UNASSIGNED,
    done: at === 3,
  }));
  const entries = eventsIn(String(calendarOf({ ...given, tasks }, OPTIONS))).filter(({ uid }) =>
    uid.includes('-task-'),
  );
  expect(entries.map(({ uid, summary, startDate }) => [uid, summary, `${startDate}`])).toEqual(
    given.tasks
      .slice(0, 2)
      .map(({ id }, at) => [
        `a1b2c3d4-task-${id}@sync-readiness`,
        `Due: ${TASK_TEXT[id].title}`,
        assignments[at]?.due,
      ]),
  );
  expect(entries[0]?.description).toMatch(/^Assigned to Ben; Builder\n/);
  const alarm = entries[0]?.component.getFirstSubcomponent('valarm');
  expect(`${alarm?.getFirstPropertyValue('trigger')}`).toBe('-P1D');
});

test('the safeguard has its own title and words', () => {
  const given = handover(OAUTH, TODAY);
  const tasks = given.tasks
    .filter(({ id }) => id === 'bridgeEws')
    .map((task) => ({ ...task, assignment: { ...UNASSIGNED, due: TODAY } }));
  const entries = eventsIn(String(calendarOf({ ...given, tasks }, OPTIONS))).filter(({ uid }) =>
    uid.includes('-task-'),
  );
  expect(entries.map(({ summary }) => summary)).toEqual([`Due: ${TEXT_LABELS.task_bridgeEws_safeguard}`]);
  expect(entries[0]?.description).not.toContain(TASK_TEXT.bridgeEws.how);
});

test('the days of tasks alone are a calendar too', () => {
  const given = handover({ usage: 'newToSync', emailService: 'google', salesforceCloud: 'standard' }, TODAY);
  expect(calendarOf(given, OPTIONS)).toBeNull();
  const due = { ...UNASSIGNED, due: TODAY };
  const tasks = given.tasks.map((task) => ({ ...task, assignment: due }));
  expect(eventsIn(String(calendarOf({ ...given, tasks }, OPTIONS)))).toHaveLength(given.tasks.length);
});

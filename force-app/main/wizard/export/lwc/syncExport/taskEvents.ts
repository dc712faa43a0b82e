/** The days by which open tasks are to be done, as entries of the calendar. */
import { EXPORT_LABELS } from 'c/syncExportLabels';
import type { IsoDay } from 'c/syncFacts';
import { ownerText } from 'c/syncRecordText';
import { addressInLanguage, fill, taskText } from 'c/syncText';
import type { HandedTask } from './handover';
import type { CalendarEvent } from './calendarFile';

/** How long before the day of a task to remind of it. */
const REMIND_DAYS = 1;

/** One entry for each open task with a day; a day that is over stays, so that the task is not forgotten. */
export function taskEvents(tasks: readonly HandedTask[]): CalendarEvent[] {
  return tasks.flatMap((task) => {
    const { due } = task.assignment;
    return task.done || due === null ? [] : [eventOf(task, due)];
  });
}

function eventOf(task: HandedTask, day: IsoDay): CalendarEvent {
  const { id, help, assignment } = task;
  const { title, how, seen } = taskText(task);
  const owner = ownerText(assignment, '');
  return {
    id: `task-${id}`,
    day,
    summary: fill(EXPORT_LABELS.handover_eventTask, title),
    description: [...(owner === null ? [] : [owner]), how, seen].join('\n\n'),
    address: addressInLanguage(help),
    remindDays: REMIND_DAYS,
    reminder: fill(EXPORT_LABELS.handover_reminderTask, title),
  };
}

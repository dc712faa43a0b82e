/** The plan as a spreadsheet. */
import { DOER_TEXT, PERMISSION_TEXT, TASK_TEXT } from 'c/syncText';
import { toCsv } from './csv';
import type { HandedTask, Handover } from './handover';
import { HANDOVER_TEXT as TEXT } from './words';

/** The tasks as CSV: a heading, then one line for each, in the order in which they are done. */
export function tasksAsCsv({ tasks, orgUrl }: Handover): string {
  const heading = [
    TEXT.number,
    TEXT.task,
    TEXT.how,
    TEXT.why,
    TEXT.who,
    TEXT.permission,
    TEXT.setupPage,
    TEXT.help,
    TEXT.done,
    TEXT.doneBy,
    TEXT.doneDay,
  ];
  return toCsv([heading, ...tasks.map((task, index) => line(task, index + 1, orgUrl))]);
}

function line(task: HandedTask, number: number, orgUrl: string): (string | number)[] {
  const { title, how, why } = TASK_TEXT[task.id];
  return [
    number,
    title,
    how,
    why,
    DOER_TEXT[task.who],
    task.permission ? PERMISSION_TEXT[task.permission] : '',
    task.setupPage ? `${orgUrl}${task.setupPage}` : '',
    task.help,
    task.done ? TEXT.yes : TEXT.no,
    task.doneBy ?? '',
    task.doneOn ?? '',
  ];
}

/** The plan as a spreadsheet. */
import { EXPORT_LABELS } from 'c/syncExportLabels';
import { ownerText } from 'c/syncRecordText';
import { addressInLanguage, DOER_TEXT, PERMISSION_TEXT, taskText } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';
import { toCsv } from './csv';
import type { HandedTask, Handover } from './handover';

/** The tasks as CSV: a heading, then one line for each, in the order in which they are done. */
export function tasksAsCsv({ tasks, orgUrl }: Handover): string {
  const heading = [
    EXPORT_LABELS.handover_number,
    EXPORT_LABELS.handover_task,
    EXPORT_LABELS.handover_how,
    TEXT_LABELS.whyTitle,
    EXPORT_LABELS.handover_who,
    EXPORT_LABELS.handover_permission,
    EXPORT_LABELS.handover_setupPage,
    EXPORT_LABELS.handover_help,
    EXPORT_LABELS.handover_doneWhen,
    TEXT_LABELS.task_assignee,
    TEXT_LABELS.task_dueDay,
    EXPORT_LABELS.handover_done,
    EXPORT_LABELS.handover_doneBy,
    EXPORT_LABELS.handover_doneDay,
  ];
  return toCsv([heading, ...tasks.map((task, index) => line(task, index + 1, orgUrl))]);
}

function line(task: HandedTask, number: number, orgUrl: string): (string | number)[] {
  const { title, how, why, seen } = taskText(task);
  return [
    number,
    title,
    how,
    why,
    DOER_TEXT[task.who],
    task.permission ? PERMISSION_TEXT[task.permission] : '',
    task.setupPage ? `${orgUrl}${task.setupPage}` : '',
    addressInLanguage(task.help),
    seen,
    task.assignment.ownerName ?? ownerText(task.assignment, '') ?? '',
    task.assignment.due ?? '',
    task.done ? EXPORT_LABELS.handover_yes : EXPORT_LABELS.handover_no,
    task.doneBy ?? '',
    task.doneOn ?? '',
  ];
}

/** The export formats: Markdown, a calendar and a spreadsheet. Pure: nothing is copied, saved or sent here. */
export { calendarOf } from './calendar';
export { doneText, exportedTask } from './done';
export type { HandedTask, Handover } from './handover';
export { toMarkdown } from './markdown';
export { type Message, messageFor } from './message';
export { toCsv } from './csv';
export { tasksAsCsv } from './tasksCsv';

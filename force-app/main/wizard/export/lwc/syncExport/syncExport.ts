/** What leaves the wizard: Markdown, a calendar, a spreadsheet and a link. Pure: nothing is copied, saved or sent here. */
export { calendarOf, type CalendarOptions } from './calendar';
export { doneText, handedTask } from './done';
export type { HandedTask, Handover } from './handover';
export { type LinkAnswers, linkWith, readLink } from './link';
export { toMarkdown } from './markdown';
export { tasksAsCsv } from './tasksCsv';

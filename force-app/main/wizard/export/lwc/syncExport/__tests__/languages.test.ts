/** What is handed over leads to articles in the reader's language, whatever its format. */
import { asUser } from 'unit/user';
import { handover, OAUTH, TODAY } from './handovers';

const load = (): Promise<typeof import('../syncExport')> => import('../syncExport');

const given = handover({ ...OAUTH, ewsAccess: 'disabled' }, TODAY);
const due = { ownerId: null, ownerName: null, isActive: null, due: '2027-01-15' };
const tasks = given.tasks.map((task) => ({ ...task, assignment: due }));

/** The addresses of articles, which a calendar folds. */
function articlesIn(text: string): string[] {
  return (
    text.replaceAll(/\r\n /g, '').match(/https:\/\/(help\.salesforce|learn\.microsoft)\.com\/[^\s\\",>]+/g) ??
    []
  );
}

test.each([
  ['the spreadsheet', 'tasksAsCsv'],
  ['the copied text', 'toMarkdown'],
  ['the calendar', 'calendarOf'],
  ['the message', 'messageFor'],
] as const)('%s', async (_, format) => {
  const wizard = await asUser({ language: 'ja' }, load);
  const handed = { ...given, tasks };
  const text = {
    tasksAsCsv: () => wizard.tasksAsCsv(handed),
    toMarkdown: () => wizard.toMarkdown(handed),
    calendarOf: () => wizard.calendarOf(handed, { key: 'key', now: new Date(`${TODAY}T12:00:00Z`) }) ?? '',
    messageFor: () => wizard.messageFor('microsoftAdmin', handed)?.body ?? '',
  }[format]();
  const articles = articlesIn(text);
  expect(articles).not.toEqual([]);
  expect(articles.filter((each) => !/&language=ja$|\.com\/ja-jp\//.test(each))).toEqual([]);
});

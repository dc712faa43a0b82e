/** The record page says how far the plan is; tasks that cannot be read take nothing else away. */
import { graphql } from 'lightning/graphql';
import { itIs } from 'unit/clock';
import { findAll, settled, show, type Shown, texts } from 'unit/page';
import SyncRecordProgress from 'c/syncRecordProgress';

const org = graphql as unknown as {
  emit(data: unknown): void;
  emitErrors(errors: unknown): void;
  getLastConfig(): { readonly variables?: unknown };
};
const ID = 'a00000000000001AAA';

const field = (value: unknown): object => ({ value });
const ASSESSMENT = {
  Id: ID,
  As_Of__c: field('2026-11-22'),
  Status__c: field('upcoming'),
  Facts_Verified__c: field('2026-11-22'),
};
const task = (id: string, order: number, more: object = {}): object => ({
  node: {
    Id: `a01${order}`,
    Task__c: field(id),
    Who__c: field('salesforceAdmin'),
    Order__c: field(order),
    In_Plan__c: field(true),
    Done__c: field(false),
    ...more,
  },
});

async function withTasks(...edges: readonly object[]): Promise<Shown<SyncRecordProgress>> {
  const element = show(SyncRecordProgress, { recordId: ID });
  await settled();
  const node = { ...ASSESSMENT, Sync_Tasks__r: { edges } };
  org.emit({ uiapi: { query: { Sync_Assessment__c: { edges: [{ node }] } } } });
  await settled();
  return element;
}

beforeEach(() => itIs('2027-01-15'));

test('says how many are done, how many are late, and what is next, for whom and by when', async () => {
  const ben = {
    Assignee__c: field('005B'),
    Assignee__r: { Name: field('Ben Builder'), IsActive: field(true) },
    Due__c: field('2027-01-14'),
  };
  const element = await withTasks(
    task('checkLicences', 1, { Done__c: field(true) }),
    task('moveSettings', 2, ben),
    task('acceptTerms', 3),
    task('lookAgain', 4, { In_Plan__c: field(false), Due__c: field('2026-12-01') }),
  );
  expect(org.getLastConfig().variables).toEqual({ where: { Id: { eq: ID } } });
  expect(texts(element, '.progress')).toEqual(['Tasks done: 1 of 3']);
  expect(texts(element, '.late')).toEqual(['Late tasks: 1']);
  expect(texts(element, '.task')).toEqual(['Next task: Move the settings with the migration tool']);
  expect(texts(element, '.note')).toEqual(['Assigned to Ben Builder', 'Due Jan 14, 2027']);
  await expect(element).toBeAccessible();
});

test("a user's name that looks like markup is text", async () => {
  const name = '<img src=x onerror=alert(1)>{{7*7}}$&{0}\u202e';
  const owner = { Assignee__c: field('005B'), Assignee__r: { Name: field(name), IsActive: field(false) } };
  const element = await withTasks(task('moveSettings', 1, owner));
  expect(texts(element, '.note')[0]).toContain(name);
  expect(findAll(element, 'img, script')).toEqual([]);
});

test('a plan that is done has nothing late and nothing next', async () => {
  const done = { Done__c: field(true), Due__c: field('2026-12-01') };
  const element = await withTasks(task('checkLicences', 1, done));
  expect(texts(element, '.progress')).toEqual(['Tasks done: 1 of 1']);
  expect(findAll(element, '.late, .next')).toEqual([]);
});

test('without tasks, or where they cannot be read, there is nothing', async () => {
  expect(findAll(await withTasks(), 'p')).toEqual([]);
  const refused = show(SyncRecordProgress, { recordId: ID });
  await settled();
  org.emitErrors([{ message: 'INSUFFICIENT_ACCESS' }]);
  await settled();
  expect(findAll(refused, 'p')).toEqual([]);
});

test('a record of a later version is no error of the page', async () => {
  const warn = jest.spyOn(console, 'warn').mockImplementation();
  const element = await withTasks(task('checkLicences', 1, { Due__c: field('soon') }));
  expect(findAll(element, 'p')).toEqual([]);
  expect(warn).toHaveBeenCalled();
  warn.mockRestore();
});

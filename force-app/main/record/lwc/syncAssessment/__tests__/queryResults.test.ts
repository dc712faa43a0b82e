/** What a query brings is opened as far as it goes: a record that lacks something keeps nobody from the rest. */
import { savedAs } from 'unit/records';
import { assessmentFields, readOne, readPage, taskFields } from 'c/syncAssessment';

const SAVED = savedAs('SA-7').assessment;

type Fields = Readonly<Record<string, unknown>>;

const node = (id: string, fields: Fields): object => ({
  Id: id,
  ...Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, { value }])),
});

/** The data of the query for one assessment with its tasks. */
function dataOf(fields: Fields, tasks: readonly Fields[]): object {
  const edges = tasks.map((task, index) => ({ node: node(`a01${index}`, task) }));
  const found = { ...node('a00', fields), Sync_Tasks__r: { edges } };
  return { uiapi: { query: { Sync_Assessment__c: { edges: [{ node: found }] } } } };
}

const first = taskFields({ task: 'runReadinessCheck', who: 'salesforceAdmin' }, 1);
const second = taskFields({ task: 'moveSettings', who: 'salesforceAdmin' }, 2);

test('a task without "Who", or of a later version, does not lock the assessment away', () => {
  const opened = readOne(
    dataOf(assessmentFields(SAVED), [
      { ...first, Who__c: null },
      { ...second, Task__c: 'gone2030' },
    ]),
  );
  expect(opened?.assessment).toEqual(SAVED);
  expect(opened?.tasks).toMatchObject([{ task: 'runReadinessCheck', who: null, id: 'a010' }]);
});

test('an assessment that was made by hand has its id for a key', () => {
  const opened = readOne(dataOf({ ...assessmentFields(SAVED), Client_Key__c: null }, []));
  expect(opened?.assessment.key).toBe('a00');
});

test('answers that a record lacks are open', () => {
  const opened = readOne(dataOf({ ...assessmentFields(SAVED), Connection_Method__c: null }, []));
  expect(opened?.assessment.answers).toEqual({ ...SAVED.answers, connectionMethod: undefined });
});

describe('a list', () => {
  const listOf = (fields: Fields, more: object = {}): ReturnType<typeof readPage> =>
    readPage({
      uiapi: { query: { Sync_Assessment__c: { edges: [{ node: node('a00', fields) }], ...more } } },
    });
  const fields = assessmentFields(SAVED);

  test.each([
    ['with a count that is no number', { totalCount: '9' }],
    ['without a count', {}],
  ])('%s is shown without', (_, more) => {
    expect(listOf(fields, more)).toMatchObject({ total: null, next: null });
  });

  test('ends where no further page is told, whatever the cursor', () => {
    const info = (hasNextPage: unknown): object => ({ pageInfo: { hasNextPage, endCursor: 'c' } });
    expect(listOf(fields, info(true)).next).toBe('c');
    expect(listOf(fields, info(false)).next).toBeNull();
    expect(listOf(fields, info('true')).next).toBeNull();
  });

  test('shows an assessment without its verdict where a value in it is not known', () => {
    const verdict = (spoiled: Fields): unknown => listOf({ ...fields, ...spoiled }).items[0]?.verdict;
    expect(verdict({ Option__c: 'gone2030' })).toBeNull();
    expect(verdict({ Status__c: 'gone2030' })).toBeNull();
    expect(verdict({ As_Of__c: 'yesterday' })).toBeNull();
    expect(verdict({ Option__c: null })).toMatchObject({ option: null });
  });

  test('says of one that nothing stops that nothing does, whatever days stand there', () => {
    const [item] = listOf({ ...fields, Stops__c: false, Earliest__c: '2027-04-01' }).items;
    expect(item?.verdict?.stops).toBeNull();
  });
});

/** A record page reads what was saved; each problem has what can be done about it; tasks come in the order of the plan. */
import { savedAs } from 'unit/records';
import {
  assessmentFields,
  type ProblemKind,
  problemOf,
  readOne,
  readRecord,
  RECORD_FIELDS,
  recoveryActions,
  taskFields,
} from 'c/syncAssessment';

const SAVED = savedAs('SA-7', { evidence: 'contoso.com: Exchange Online' }).assessment;

test('a record page asks for every field, and reads what was saved', () => {
  const fields = assessmentFields(SAVED);
  expect([...RECORD_FIELDS].sort()).toEqual(
    Object.keys(fields)
      .map((name) => `Sync_Assessment__c.${name}`)
      .sort(),
  );
  const shown = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, { value }]));
  expect(readRecord({ data: { fields: shown } })).toEqual({ ok: true, value: SAVED });
});

test('a record that cannot be read says why', () => {
  const error = { status: 404, body: { statusCode: 404, errorCode: 'NOT_FOUND' } };
  expect(readRecord({ error })).toEqual({ ok: false, problem: { kind: 'gone' } });
});

test.each<[ProblemKind, boolean, boolean, boolean]>([
  ['stale', false, true, true],
  ['gone', false, false, true],
  ['duplicate', false, false, true],
  ['noPermission', false, false, false],
  ['unreadable', false, false, false],
  ['signedOut', true, false, false],
  ['invalid', true, false, false],
  ['unreachable', true, false, false],
  ['timeout', true, false, false],
  ['unknown', true, false, false],
])('of %s: try again %s, theirs %s, as a new one %s', (kind, retry, reloadTheirs, saveAsNew) => {
  expect(recoveryActions(kind)).toEqual({ retry, reloadTheirs, saveAsNew });
});

test.each([
  [412, 'stale'],
  [401, 'signedOut'],
  [403, 'noPermission'],
  [404, 'gone'],
  [408, 'timeout'],
  [504, 'timeout'],
  [502, 'unreachable'],
  [503, 'unreachable'],
  [400, 'unknown'],
  [500, 'unknown'],
])('a response of HTTP %i with nothing else is %s', (statusCode, kind) => {
  expect(problemOf({ body: { statusCode } }).kind).toBe(kind);
});

test('errors of a record that are refused for another reason than its values are no invalid value', () => {
  const output = { errors: [null, { errorCode: 'X', message: 7, field: 7 }, { message: 'why' }] };
  expect(problemOf({ body: { statusCode: 500, output } })).toEqual({ kind: 'unknown', detail: 'why' });
  expect(problemOf({ body: { statusCode: 400, output } })).toEqual({
    kind: 'invalid',
    field: null,
    detail: 'why',
  });
});

test('a code counts as a whole: one that only holds another is unknown', () => {
  for (const errorCode of ['XNOT_FOUND', 'NOT_FOUNDX', 'XDUPLICATE_VALUE', 'DUPLICATE_VALUEX', 'XCONFLICT']) {
    expect(problemOf({ body: { statusCode: 500, errorCode } }).kind).toBe('unknown');
  }
  for (const errorCode of ['XINVALID_SESSION_ID', 'INVALID_SESSION_IDX', 'CONFLICTX', 'FORBIDDENX']) {
    expect(problemOf({ body: { statusCode: 500, errorCode } }).kind).toBe('unknown');
  }
  for (const errorCode of ['INSUFFICIENT_ACCESS_OR_READONLY', 'CANNOT_EXECUTE_FLOW_TRIGGER']) {
    expect(problemOf({ body: { statusCode: 500, errorCode } }).kind).toBe('noPermission');
  }
});

test('tasks come in the order of the plan, those that are no longer in it at the end', () => {
  const row = (id: string, order: number, isInPlan: boolean): object => {
    const fields = { ...taskFields({ task: 'moveSettings', who: 'users' }, order), In_Plan__c: isInPlan };
    const values = Object.entries(fields).map(([name, value]) => [name, { value }] as const);
    return { node: { Id: id, ...Object.fromEntries(values) } };
  };
  const edges = [
    row('left', 1, false),
    row('third', 3, true),
    row('first', 1, true),
    row('left too', 2, false),
  ];
  const fields = Object.entries(assessmentFields(SAVED)).map(([name, value]) => [name, { value }] as const);
  const node = { Id: 'a00', ...Object.fromEntries(fields), Sync_Tasks__r: { edges } };
  const found = readOne({ uiapi: { query: { Sync_Assessment__c: { edges: [{ node }] } } } });
  expect(found?.tasks.map(({ id }) => id)).toEqual(['first', 'third', 'left', 'left too']);
});

/** What an org reports is told apart by what the admin can do about it. */
import fc from 'fast-check';
import { problemOf, problemOfQuery, TimeLimitError } from '../problems';

function record(status: number, errorCode: string, field: string | null = null): unknown {
  const error = { errorCode, field, message: `about ${errorCode}` };
  const output = { errors: field ? [] : [error], fieldErrors: field ? { [field]: [error] } : {} };
  return {
    status,
    body: { statusCode: status, enhancedErrorType: 'RecordError', message: 'general', output },
  };
}

const plain = (status: number, errorCode: string): unknown => ({
  status,
  body: { statusCode: status, errorCode, message: 'plain' },
});

test.each([
  ['a stale version', plain(412, 'PRECONDITION_FAILED'), 'stale'],
  ['a stale version by its code', record(400, 'ENTITY_FAILED_IFLASTMODIFIED_ON_UPDATE_CHECK'), 'stale'],
  ['a unique value that is taken', record(400, 'DUPLICATE_VALUE'), 'duplicate'],
  ['a field that may not be written', record(400, 'INVALID_FIELD_FOR_INSERT_UPDATE'), 'noPermission'],
  ['an object that may not be written', plain(403, 'INSUFFICIENT_ACCESS'), 'noPermission'],
  ['a session that has ended', plain(401, 'INVALID_SESSION_ID'), 'signedOut'],
  ['a session that has ended, without a code', { status: 401, body: { statusCode: 401 } }, 'signedOut'],
  ['a session that has ended, by its code', plain(403, 'INVALID_SESSION_ID'), 'signedOut'],
  ['a record that is gone', plain(404, 'NOT_FOUND'), 'gone'],
  ['a record that was deleted', record(400, 'ENTITY_IS_DELETED'), 'gone'],
  ['a gateway that waited in vain', { status: 504, body: { statusCode: 504 } }, 'timeout'],
  ['a browser without a network', new TypeError('Failed to fetch'), 'unreachable'],
  ['no connection', { status: 0 }, 'unreachable'],
  ['no connection, told by the body', { body: { statusCode: 0 } }, 'unreachable'],
  ['an org that is down', { status: 503, body: { statusCode: 503 } }, 'unreachable'],
  ['no answer in time', new TimeLimitError(), 'timeout'],
  ['anything else', new Error('?'), 'unknown'],
])('%s', (_what, error, kind) => {
  expect(problemOf(error).kind).toBe(kind);
});

test('a value that the org does not take is named, in the words of the field', () => {
  expect(problemOf(record(400, 'FIELD_CUSTOM_VALIDATION_EXCEPTION', 'Evidence__c'))).toEqual({
    kind: 'invalid',
    field: 'Evidence__c',
    detail: 'about FIELD_CUSTOM_VALIDATION_EXCEPTION',
  });
});

test('of several errors the first that says something is told, and of none what stands over them', () => {
  const silent = { errorCode: 'X', field: 7, message: 7 };
  const speaking = { errorCode: 'X', field: 'Due__c', message: 'Too late' };
  const told = (errors: readonly unknown[], message: unknown = 'general'): unknown =>
    problemOf({ body: { statusCode: 400, message, output: { errors } } });
  expect(told([null, silent, speaking])).toEqual({ kind: 'invalid', field: 'Due__c', detail: 'Too late' });
  expect(told([silent])).toEqual({ kind: 'invalid', field: null, detail: 'general' });
  expect(told([silent], 7)).toEqual({ kind: 'invalid', field: null, detail: '' });
  expect(told([null, 'no'])).toEqual({ kind: 'unknown', detail: 'general' });
  expect(told([])).toEqual({ kind: 'unknown', detail: 'general' });
});

test.each([
  ['nothing', undefined, ''],
  ['null', null, ''],
  ['text', 'no', ''],
  ['a message', { message: 'no' }, 'no'],
  ['a message that is no text', { message: 7 }, ''],
])('rejected with %s: nothing is known but that', (_, error, detail) => {
  expect(problemOf(error)).toEqual({ kind: 'unknown', detail });
});

test('a code that only ends like one that is known is not taken for it', () => {
  expect(problemOf(record(400, 'NOT_FORBIDDEN')).kind).toBe('invalid');
  expect(problemOf(record(400, 'FORBIDDEN_VALUE')).kind).toBe('invalid');
});

const strange = fc.anything({ withNullPrototype: true });

test('whatever comes is some problem, and nothing throws', () => {
  fc.assert(
    fc.property(strange, strange, strange, (error, body, output) => {
      expect(problemOf(error)).toHaveProperty('kind');
      expect(problemOf({ body })).toHaveProperty('kind');
      expect(
        problemOf({ body: { statusCode: 400, errorCode: body, message: error, output } }),
      ).toHaveProperty('kind');
      expect(
        problemOf({ body: { output: { errors: [body, output], fieldErrors: { error } } } }),
      ).toHaveProperty('kind');
    }),
  );
});

test('errors of a query: what the schema does not have is what the user may not see', () => {
  expect(problemOfQuery(undefined)).toBeNull();
  expect(problemOfQuery([])).toBeNull();
  const [hidden, other] = ["Field 'Sync_Assessment__c' in type 'RecordQuery' is undefined", 'Out of time'];
  expect(problemOfQuery([{ message: hidden }])?.kind).toBe('noPermission');
  expect(problemOfQuery([{ message: 'Session expired or invalid' }])?.kind).toBe('signedOut');
  expect(problemOfQuery([{ message: other }])).toEqual({ kind: 'unknown', detail: 'Out of time' });
});

/** Records, pages of the list and errors as no wizard wrote them: what is read is allowed, or refused by name. */
import fc from 'fast-check';
import { savedAs } from 'unit/records';
import { runs } from 'unit/runs';
import { InputError } from 'c/syncAdvice';
import { ANSWER_VALUES, isDay, type QuestionId, STATUSES, TASK_IDS } from 'c/syncFacts';
import {
  assessmentFields,
  type Loaded,
  problemOf,
  problemOfQuery,
  readOne,
  readPage,
  readRecord,
  taskFields,
} from 'c/syncAssessment';
import { CAUSE_IDS, OPTION_IDS, QUESTION_IDS } from '../schema';

const SAVED = savedAs('SA-7', { evidence: 'contoso.com: Exchange Online' }).assessment;
const FIELDS = assessmentFields(SAVED);
const TASK_FIELDS = taskFields({ task: 'moveSettings', who: 'salesforceAdmin' }, 2);

/** Values that have broken something before, and any other. */
const strange = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, '', 0, -1, NaN, true, [], {}, 1n, Symbol('x'), { value: null }),
  fc.constantFrom('__proto__', 'constructor', '2026-02-29', '2028-02-29', 'unset;unset', ';', 'toString'),
  fc.constantFrom('<img src=x onerror=alert(1)>', '\u0000', '\ud800', 'x'.repeat(40_000)),
  fc.anything(),
);

/** Some fields of a good record spoiled, others added. */
function spoiled(good: object): fc.Arbitrary<Record<string, unknown>> {
  const names = fc.oneof(fc.constantFrom(...Object.keys(good), '__proto__', 'Strange__c'), fc.string());
  return fc.dictionary(names, strange, { maxKeys: 3 }).map((bad) => ({ ...good, ...bad }));
}

const nodeOf = (fields: object): object => ({
  Id: 'a00',
  ...Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, { value: value as unknown }])),
});
const dataOf = (fields: object, tasks: readonly object[]): object => {
  const node = { ...nodeOf(fields), Sync_Tasks__r: { edges: tasks.map((task) => ({ node: nodeOf(task) })) } };
  return { uiapi: { query: { Sync_Assessment__c: { edges: [{ node }] } } } };
};

/** @returns null where the record was refused, with the field that it lay with */
function opened(data: object): Loaded | null {
  try {
    return readOne(data);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    expect(error.key).not.toBe('');
    expect(error.message.length).toBeLessThan(600);
    return null;
  }
}

function isAllowed({ assessment, tasks }: Loaded): boolean {
  const { answers, status, causes, skipped, option, next, asOf, factsVerified, stops } = assessment;
  const isOneOf = (all: readonly unknown[], ...values: readonly unknown[]): boolean =>
    values.every((value) => all.includes(value));
  const isDayOrNone = (day: unknown): boolean => day === null || isDay(day);
  return (
    Object.entries(answers).every(([id, value]) => isOneOf(ANSWER_VALUES[id as QuestionId], value)) &&
    isOneOf(STATUSES, status) &&
    isOneOf(CAUSE_IDS, ...causes) &&
    isOneOf(QUESTION_IDS, ...skipped) &&
    isOneOf([null, ...OPTION_IDS], option) &&
    isOneOf([null, ...QUESTION_IDS], next) &&
    [asOf, factsVerified].every(isDay) &&
    (stops === null || [stops.earliest, stops.latest].every(isDayOrNone)) &&
    tasks.every(({ task, done, inPlan, doneOn }) => {
      return isOneOf(TASK_IDS, task) && isOneOf([true, false], done, inPlan) && isDayOrNone(doneOn);
    })
  );
}

test('whatever stands in a record, what is read of it is allowed, and else it is refused by name', () => {
  const property = fc.property(spoiled(FIELDS), spoiled(TASK_FIELDS), (fields, task) => {
    const found = opened(dataOf(fields, [TASK_FIELDS, task]));
    expect(found === null || isAllowed(found)).toBe(true);
  });
  fc.assert(property, runs(300));
});

test('a record page shows it, or a problem', () => {
  const values = spoiled(FIELDS).map((fields) =>
    Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, { value }])),
  );
  const property = fc.property(values, strange, (fields, error) => {
    const { ok } = readRecord({ data: { fields } });
    expect(typeof ok).toBe('boolean');
    expect(readRecord({ data: error }).ok).toBe(false);
    expect(readRecord({ error: error ?? null }).ok).toBe(false);
  });
  fc.assert(property, runs(200));
});

test('the list shows every line that has anything, whatever stands in it', () => {
  const lines = fc.array(fc.oneof(spoiled(FIELDS).map(nodeOf), strange), { maxLength: 4 });
  const property = fc.property(lines, strange, strange, (nodes, endCursor, totalCount) => {
    const found = {
      edges: nodes.map((node) => ({ node })),
      pageInfo: { hasNextPage: true, endCursor },
      totalCount,
    };
    const page = readPage({ uiapi: { query: { Sync_Assessment__c: found } } });
    expect(page.items).toHaveLength(nodes.length);
    for (const { id, name, verdict } of page.items) {
      expect([id, name].every((text) => typeof text === 'string')).toBe(true);
      expect(verdict === null || isDay(verdict.asOf)).toBe(true);
    }
    expect(page.next === null || typeof page.next === 'string').toBe(true);
  });
  fc.assert(property, runs(200));
});

test('data of any shape is an empty list and no record', () => {
  fc.assert(
    fc.property(fc.anything(), (data) => {
      expect(Array.isArray(readPage(data).items)).toBe(true);
      expect(readOne(data)).toBeNull();
    }),
    runs(200),
  );
});

test('a refusal is a problem in plain text, also of a value that JSON does not know', () => {
  const cycle: Record<string, unknown> = {};
  cycle.self = cycle;
  for (const value of [undefined, 1n, Symbol('x'), cycle, 'text']) {
    const problem = problemOf(new InputError('Status__c', value, ['stopped']));
    expect(problem).toEqual({ kind: 'unreadable', field: 'Status__c', value: expect.any(String) as string });
  }
});

test('errors of a query of any shape are a problem', () => {
  const errors = fc.array(strange, { minLength: 1 });
  fc.assert(
    fc.property(errors, (found) => {
      const problem = problemOfQuery(found);
      expect(problem?.kind).toMatch(/^(signedOut|noPermission|unknown)$/);
    }),
    runs(200),
  );
});

/** What is kept in fields is read back as it was; what does not fit is refused by name. */
import fc from 'fast-check';
import { InputError } from 'c/syncAdvice';
import { ANSWER_VALUES, DOERS, STATUSES, TASK_IDS } from 'c/syncFacts';
import { PICKLISTS } from 'unit/picklists';
import { UNASSIGNED } from '../assignment';
import { assessmentFields, readAssessment, readTask, taskFields } from '../fields';
import type { SavedAssessment } from '../model';
import { CAUSE_IDS, EVIDENCE_LENGTH, OPTION_IDS, QUESTION_IDS } from '../schema';

const day = fc
  .date({ min: new Date('2019-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const window = fc.record({ earliest: fc.option(day), latest: fc.option(day) });
const answers = fc.record(
  Object.fromEntries(QUESTION_IDS.map((id) => [id, fc.constantFrom(...ANSWER_VALUES[id])])),
  { requiredKeys: [] },
);
/** Text as the org keeps it. */
const text = fc.string({ unit: 'grapheme', maxLength: 200 }).map((any) => any.replace(/\r\n?/g, '\n').trim());

const assessments = fc.record({
  key: fc.uuid(),
  answers,
  skipped: fc.subarray([...QUESTION_IDS]),
  asOf: day,
  status: fc.constantFrom(...STATUSES),
  stops: fc.option(window),
  causes: fc.subarray([...CAUSE_IDS]),
  option: fc.option(fc.constantFrom(...OPTION_IDS)),
  next: fc.option(fc.constantFrom(...QUESTION_IDS)),
  factsVerified: day,
  evidence: text,
}) as fc.Arbitrary<SavedAssessment>;

const SOME = fc.sample(assessments, { numRuns: 1, seed: 7 })[0] as SavedAssessment;

test('any assessment is read back as it was', () => {
  fc.assert(
    fc.property(assessments, (saved) => {
      expect(readAssessment(assessmentFields(saved))).toEqual(saved);
    }),
  );
});

test('any task is read back as it was', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...TASK_IDS),
      fc.constantFrom(...DOERS),
      fc.integer({ min: 1, max: 99 }),
      (task, who, order) => {
        const read = readTask({
          ...taskFields({ task, who }, order),
          Done__c: true,
          Done_On__c: '2026-11-22',
          Assignee__c: '005A',
          Due__c: '2027-01-15',
        });
        expect(read).toEqual({
          task,
          who,
          order,
          inPlan: true,
          done: true,
          doneBy: null,
          doneOn: '2026-11-22',
          assignment: { ownerId: '005A', ownerName: null, isActive: null, due: '2027-01-15' },
        });
      },
    ),
  );
});

test.each([
  ['who does it', { Who__c: null }, { who: null }],
  ['who does it, in a value of a later version', { Who__c: 'partner' }, { who: null }],
  ['its place', { Order__c: null }, { order: 0 }],
  ['who sees to it', { Assignee__c: null, Due__c: null }, { assignment: UNASSIGNED }],
])('a task that lacks %s is read without', (_, lacks, read) => {
  const fields = { ...taskFields({ task: 'moveSettings', who: 'salesforceAdmin' }, 3), ...lacks };
  expect(readTask(fields)).toMatchObject({ task: 'moveSettings', ...read });
});

test('a task that this version does not know is none', () => {
  expect(readTask({ Task__c: 'gone2030', Who__c: 'users' })).toBeNull();
  expect(readTask({ Who__c: 'users' })).toBeNull();
});

test('"nothing stops it" and "no day is known" are kept apart', () => {
  const noDay = { ...SOME, stops: { earliest: null, latest: null } };
  expect(readAssessment(assessmentFields(noDay)).stops).toEqual({ earliest: null, latest: null });
  expect(readAssessment(assessmentFields({ ...SOME, stops: null })).stops).toBeNull();
});

test('evidence of any length and kind fits its field, in which a line end counts twice', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('\n', 'a', '😀'), minLength: 0, maxLength: 40_000 }),
      (evidence) => {
        const kept = String(assessmentFields({ ...SOME, evidence }).Evidence__c ?? '');
        expect(kept.replace(/\n/g, '\r\n').length).toBeLessThanOrEqual(EVIDENCE_LENGTH);
        expect(kept).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
      },
    ),
    { numRuns: 20, seed: 1 },
  );
});

describe('evidence at the length of its field', () => {
  const kept = (evidence: string): unknown => assessmentFields({ ...SOME, evidence }).Evidence__c;

  test.each([
    ['that just fits is kept whole', 'a'.repeat(EVIDENCE_LENGTH), 'a'.repeat(EVIDENCE_LENGTH)],
    [
      'that fits with its line ends is kept whole',
      `${'a'.repeat(EVIDENCE_LENGTH - 3)}\nb`,
      `${'a'.repeat(EVIDENCE_LENGTH - 3)}\nb`,
    ],
    [
      'with one sign too many ends in dots',
      'a'.repeat(EVIDENCE_LENGTH + 1),
      `${'a'.repeat(EVIDENCE_LENGTH - 1)}…`,
    ],
    [
      'whose line end is too much ends in dots, and fills the field',
      `${'a'.repeat(EVIDENCE_LENGTH - 2)}\nb`,
      `${'a'.repeat(EVIDENCE_LENGTH - 2)}…`,
    ],
    [
      'is never cut within a sign',
      `${'a'.repeat(EVIDENCE_LENGTH - 2)}😀b`,
      `${'a'.repeat(EVIDENCE_LENGTH - 2)}…`,
    ],
    [
      'keeps the signs before the cut',
      `😀${'a'.repeat(EVIDENCE_LENGTH)}`,
      `😀${'a'.repeat(EVIDENCE_LENGTH - 3)}…`,
    ],
    ['is kept without space around it, and with one kind of line end', ' a\r\nb\rc \n', 'a\nb\nc'],
    ['of nothing but space empties the field', ' \r\n ', null],
  ])('%s', (_, evidence, expected) => {
    expect(kept(evidence)).toBe(expected);
  });
});

describe('a value that is not known is refused, and named', () => {
  const { Sync_Assessment__c: picklists = {} } = PICKLISTS;

  test.each(Object.keys(picklists))('%s', (field) => {
    const spoiled = { ...assessmentFields(SOME), [field]: 'gone2030' };
    expect(() => readAssessment(spoiled)).toThrow(InputError);
    expect(() => readAssessment(spoiled)).toThrow(/gone2030/);
  });

  test.each(['As_Of__c', 'Facts_Verified__c'])('%s that is no day', (field) => {
    expect(() => readAssessment({ ...assessmentFields(SOME), [field]: '2026-02-30' })).toThrow(field);
  });

  test.each(['Status__c', 'As_Of__c'])('%s that is missing', (field) => {
    expect(() => readAssessment({ ...assessmentFields(SOME), [field]: null })).toThrow(field);
  });

  test.each([
    ['a place that is no number', { Order__c: '1' }, 'Order__c'],
    ['a user that is no text', { Assignee__c: 7 }, 'Assignee__c'],
    ['a day that is none', { Due__c: '2027-02-30' }, 'Due__c'],
  ])('of a task: %s', (_, spoiled, name) => {
    const fields = { ...taskFields({ task: 'moveSettings', who: 'salesforceAdmin' }, 3), ...spoiled };
    expect(() => readTask(fields)).toThrow(InputError);
    expect(() => readTask(fields)).toThrow(name);
  });
});

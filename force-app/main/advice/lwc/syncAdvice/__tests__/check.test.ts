/** Input from outside: what is taken, and how the rest is refused. */
import { ANSWER_VALUES, isDay } from 'c/syncFacts';
import fc from 'fast-check';
import { anyText } from 'unit/anyText';
import { checkAnswers, checkDay, InputError } from '../syncAdvice';

function refusal(act: () => unknown): InputError {
  try {
    act();
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error('It was taken');
}

test('takes every value of every question, as a copy', () => {
  for (const [id, values] of Object.entries(ANSWER_VALUES)) {
    for (const value of values) expect(checkAnswers({ [id]: value })).toEqual({ [id]: value });
  }
  const given = { usage: 'newToSync' };
  expect(checkAnswers(given)).not.toBe(given);
  expect(checkAnswers({})).toEqual({});
});

test.each([
  [{ usage: 'maybe' }, 'usage', '"maybe"', 'lightningSync, newToSync'],
  [{ usage: null }, 'usage', 'null', 'lightningSync'],
  [{ usage: ['newToSync'] }, 'usage', '["newToSync"]', 'newToSync'],
  [{ asOf: '2026-11-22' }, 'asOf', '"2026-11-22"', 'rollout'],
  [JSON.parse('{"__proto__": 1}') as unknown, '__proto__', '1', 'usage'],
  [{ toString: 1 }, 'toString', '1', 'usage'],
  [[], 'answers', '[]', 'JSON object'],
  [null, 'answers', 'null', 'JSON object'],
  ['usage', 'answers', '"usage"', 'JSON object'],
  [undefined, 'answers', 'undefined', 'JSON object'],
])('refuses %j', (value, key, shown, allowed) => {
  const { message } = refusal(() => checkAnswers(value));
  expect(message.startsWith(`${key}: ${shown} is not allowed; allowed: `)).toBe(true);
  expect(message).toContain(allowed);
});

test.each([
  '2026-02-30',
  '2026-13-01',
  '2026-1-1',
  '20261122',
  '',
  ' 2026-11-22',
  '2026-11-22T00:00',
  null,
  20261122,
])('refuses the day %j', (value) => {
  expect(refusal(() => checkDay(value))).toMatchObject({ key: 'asOf', value });
});

test('takes every day of the calendar', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
      (date) => {
        expect(isDay(date.toISOString().slice(0, 10))).toBe(true);
      },
    ),
  );
  expect(isDay('2024-02-29')).toBe(true);
  expect(isDay('2026-02-29')).toBe(false);
});

test('whatever an answer or a key is, its refusal is one short line that names key, value and what is allowed', () => {
  const strange = fc.anything({ withBigInt: true, withNullPrototype: true, withObjectString: true });
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(ANSWER_VALUES)), strange, (key, value) => {
      fc.pre(!(ANSWER_VALUES as Record<string, readonly unknown[]>)[key]?.includes(value));
      const error = refusal(() => checkAnswers({ [key]: value }));
      expect(error).toMatchObject({ key, allowed: ANSWER_VALUES[key as 'usage'] });
      expect(error.value).toBe(value);
      expect(error.message).toMatch(/^[^\n\r]{1,400}$/);
    }),
  );
  fc.assert(
    fc.property(anyText, strange, (key, value) => {
      fc.pre(!Object.hasOwn(ANSWER_VALUES, key) && key !== '__proto__');
      const error = refusal(() => checkAnswers({ [key]: value }));
      expect(error.key).toBe(key);
      expect(error.message).toMatch(/^[^\n\r]{1,400}$/);
    }),
  );
});

test('a day is returned as it is, and what is no day is refused with what a day looks like', () => {
  expect(checkDay('2028-02-29')).toBe('2028-02-29');
  expect(() => checkDay('2027-02-29', 'asOf')).toThrow(/allowed: a day of the calendar/);
});

test('a value is shown whole up to eighty characters, and a key only in letters of a name', () => {
  const shown = (value: string): string => new InputError('usage', value, []).text;
  expect(shown('x'.repeat(78))).toBe(`"${'x'.repeat(78)}"`);
  expect(shown('x'.repeat(79))).toBe(`"${'x'.repeat(78)}…`);
  expect(new InputError('c__usage-1', 1, []).message).toMatch(/^c__usage-1: /);
  for (const key of [' usage', 'usage ', 'us age', '', 'x'.repeat(41)]) {
    expect(new InputError(key, 1, []).message.startsWith('"')).toBe(true);
  }
});

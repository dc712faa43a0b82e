/** The `assess` command for one set of answers: what goes in, what comes out, how it ends. */
import assert from 'node:assert/strict';
import { describe, mock, test } from 'node:test';
import { type Assessment, InputError } from 'c/syncAdvice';
import { assess } from 'unit/advice';
import { ANSWERS, assessed, command, saved } from './support/assess.ts';

const FIELDS = ['status', 'stops', 'causes', 'halves', 'options', 'plan', 'next'];

describe('one set of answers', () => {
  test('from a file: one line of JSON with exactly the seven fields', async () => {
    const file = saved('answers.json', `\uFEFF${JSON.stringify(ANSWERS)}\r\n`);
    const out = await assessed('--as-of', '2022-08-30', '--answers', file);
    assert.equal(out.indexOf('\n'), out.length - 1);
    const assessment = JSON.parse(out) as Assessment;
    assert.deepEqual(Object.keys(assessment).sort(), [...FIELDS].sort());
    assert.deepEqual(assessment, assess(ANSWERS, '2022-08-30'));
  });

  test('from standard input', async () => {
    const args = ['--answers', '-', '--as-of', '2026-11-22'];
    const { out, err, code } = await command(args, JSON.stringify(ANSWERS));
    assert.deepEqual([err, code], ['', 0]);
    assert.deepEqual(JSON.parse(out), assess(ANSWERS, '2026-11-22'));
  });

  test('none: nothing is answered yet', async () => {
    assert.deepEqual(JSON.parse(await assessed('--as-of=2026-11-22')), assess({}, '2026-11-22'));
  });

  test('without a day it is today', async () => {
    mock.timers.enable({ apis: ['Date'], now: new Date(2028, 1, 29, 23, 59) });
    try {
      assert.match(await assessed('--text'), /^As of: 2028-02-29$/m);
    } finally {
      mock.timers.reset();
    }
  });

  test('for people: status, date, cause, options, plan and next question', async () => {
    const file = saved('answers.json', JSON.stringify(ANSWERS));
    const out = await assessed('--text', '--as-of', '2022-08-30', '--answers', file);
    for (const expected of [
      /^As of: 2022-08-30$/m,
      /^Status: upcoming - /m,
      /^Stops: from 2022-10-01, no last day known$/m,
      /^ {2}basicAuth: from 2022-10-01.*\n {4}https:\S+ \(read on 2026-11-22\)$/m,
      /^ {2}recommended +eacUserLevelOAuth\b/m,
      /^ {2}closed +stayForNow \(basicAuth, on 2022-10-01\)$/m,
      /^ {2}2\. runReadinessCheck \(Salesforce admin, needs migrateLightningSync\)$/m,
      /^Next question: rollout \(oneConsent, scoped, userByUser\)$/m,
    ])
      assert.match(out, expected);
  });
});

describe('bad input: one line that names key, value and what is allowed', () => {
  const contents: [string, RegExp][] = [
    ['{"usage":"maybe"}', /^usage: "maybe" .*lightningSync, newToSync$/],
    ['{"us\\nage":1}', /^"us\\nage": 1 .*rollout$/],
    ['[1]', /^answers: \[1\] .*JSON object/],
    ['{"usage', /^--answers: .*usage.*JSON object/],
    ['', /^--answers: "" .*JSON object/],
  ];
  const refused =
    (says: RegExp) =>
    (error: unknown): boolean => {
      assert.ok(error instanceof InputError, String(error));
      assert.match(error.message, says);
      assert.doesNotMatch(error.message, /\n/);
      return true;
    };
  for (const [content, says] of contents) {
    test(`a file with ${JSON.stringify(content)}`, async () => {
      await assert.rejects(assessed('--answers', saved('bad.json', content)), refused(says));
    });
  }

  const files: [string[], RegExp][] = [
    [['--answers', 'no-such-file.json'], /^--answers: "no-such-file.json" .*file that can be read/],
    [['--batch', 'no-such-file.json'], /^--batch: "no-such-file.json" .*file that can be read/],
    [['--answers', '.'], /^--answers: "\." .*file that can be read/],
  ];
  for (const [args, says] of files) {
    test(args.join(' '), async () => {
      await assert.rejects(assessed(...args), refused(says));
    });
  }

  test('on standard input: exit code 2, and nothing on standard output', async () => {
    const { out, err, code } = await command(['--answers', '-'], '{"usage":"maybe"}');
    assert.deepEqual([out, code], ['', 2]);
    assert.match(err, /^usage: "maybe" [^\n]*\n$/);
  });
});

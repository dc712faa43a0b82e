/** The `assess` command for one set of answers: what goes in, what comes out, how it ends. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Assessment } from 'c/syncAdvice';
import { assess } from 'unit/advice';
import { ANSWERS, command, saved } from './support/assess.ts';

const FIELDS = ['status', 'stops', 'causes', 'halves', 'options', 'plan', 'next'];

describe('one set of answers', () => {
  test('from a file: one line of JSON with exactly the seven fields', async () => {
    const file = saved('answers.json', `\uFEFF${JSON.stringify(ANSWERS)}\r\n`);
    const { out, err, code } = await command(['--as-of', '2022-08-30', '--answers', file]);
    assert.deepEqual([err, code, out.indexOf('\n')], ['', 0, out.length - 1]);
    const assessment = JSON.parse(out) as Assessment;
    assert.deepEqual(Object.keys(assessment).sort(), [...FIELDS].sort());
    assert.deepEqual(assessment, assess(ANSWERS, '2022-08-30'));
  });

  test('from standard input', async () => {
    const { out } = await command(['--answers', '-', '--as-of', '2026-11-22'], JSON.stringify(ANSWERS));
    assert.deepEqual(JSON.parse(out), assess(ANSWERS, '2026-11-22'));
  });

  test('none: nothing is answered yet', async () => {
    const { out } = await command(['--as-of=2026-11-22']);
    assert.deepEqual(JSON.parse(out), assess({}, '2026-11-22'));
  });

  test('without a day it is today', async () => {
    const { out } = await command(['--text']);
    const now = new Date();
    const near = [-1, 0, 1].map((days) =>
      new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10),
    );
    assert.ok(near.includes(/^As of: (.*)$/m.exec(out)?.[1] ?? ''), out);
  });

  test('for people: status, date, cause, options, plan and next question', async () => {
    const { out } = await command(
      ['--text', '--as-of', '2022-08-30', '--answers', '-'],
      JSON.stringify(ANSWERS),
    );
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

describe('bad input: exit code 2 and one line that names key, value and what is allowed', () => {
  const rows: [string[], string, RegExp][] = [
    [['--answers', '-'], '{"usage":"maybe"}', /^usage: "maybe" .*lightningSync, newToSync$/],
    [['--answers', '-'], '{"us\\nage":1}', /^"us\\nage": 1 .*rollout$/],
    [['--answers', '-'], '[1]', /^answers: \[1\] .*JSON object/],
    [['--answers', '-'], '{"usage', /^--answers: .*usage.*JSON object/],
    [['--answers', '-'], '', /^--answers: "" .*JSON object/],
    [['--answers', 'no-such-file.json'], '', /^--answers: "no-such-file.json" .*file that can be read/],
    [['--batch', 'no-such-file.json'], '', /^--batch: "no-such-file.json" .*file that can be read/],
    [['--answers', '.'], '', /^--answers: "\." .*file that can be read/],
  ];
  for (const [args, input, expected] of rows) {
    test(`${args.join(' ')} ${input}`, async () => {
      const { out, err, code } = await command(args, input);
      assert.deepEqual([out, code], ['', 2]);
      assert.match(err, /^[^\n]+\n$/);
      assert.match(err.trimEnd(), expected);
    });
  }
});

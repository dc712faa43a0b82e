/** The `assess` command for a batch: order, bad lines, back-pressure, memory. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { describe, test } from 'node:test';
import { type Assessment } from 'c/syncAdvice';
import { assess } from 'unit/advice';
import { ANSWERS, assessed, command, saved, start } from './support/assess.ts';

type BatchLine = Assessment & { readonly line?: number; readonly error?: string };

/** The lines that came out, parsed. */
function linesOf(out: string): BatchLine[] {
  return out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as BatchLine);
}

describe('a batch', () => {
  test('comes out in order; a bad line is reported in its place and the rest goes on', async () => {
    const input = [
      JSON.stringify(ANSWERS),
      '{"usage":"maybe"}',
      '',
      `${JSON.stringify({ ...ANSWERS, asOf: '2022-08-30' })}\r`,
      'no JSON',
      '{"asOf":"2026-02-30"}',
      'null',
      JSON.stringify({ x: 'y'.repeat(100_000) }),
      '{}',
    ].join('\n');
    const { out, err, code } = await command(
      ['--batch', '--as-of', '2026-11-22'],
      Buffer.from(`\uFEFF${input}`),
    );
    assert.deepEqual([err, code], ['', 0]);
    const lines = linesOf(out);
    assert.deepEqual(
      lines.map(({ line }) => line),
      [undefined, 2, undefined, 5, 6, 7, 8, undefined],
    );
    assert.deepEqual(lines[0], assess(ANSWERS, '2026-11-22'));
    assert.deepEqual(lines[2], assess(ANSWERS, '2022-08-30'));
    assert.deepEqual(lines[7], assess({}, '2026-11-22'));
    const errors = lines.flatMap(({ error }) => error ?? []);
    const expected = [
      /^usage: "maybe"/,
      /^line: "no JSON"/,
      /^asOf: "2026-02-30"/,
      /^answers: null/,
      /65536/,
    ];
    assert.equal(errors.length, expected.length);
    for (const [index, pattern] of expected.entries()) assert.match(errors[index] ?? '', pattern);
  });

  test('comes from a file named in either way, and nothing out of nothing', async () => {
    const file = saved('answers.ndjson', '{}\n{}');
    assert.equal(linesOf(await assessed('--batch', file)).length, 2);
    assert.equal(linesOf(await assessed('--batch', '--answers', file)).length, 2);
    assert.deepEqual(linesOf(await assessed('--batch', saved('nothing', ''))), []);
  });

  test('for people names each line', async () => {
    const file = saved('text.ndjson', '{"usage":"newToSync"}\nx');
    const out = await assessed('--batch', file, '--text', '--as-of', '2026-11-22');
    assert.match(out, /^Line 1\nStatus: notSyncing/);
    assert.match(out, /^Line 2\nNot assessed: line: "x"/m);
  });

  test('answers a line before the next one is there', async () => {
    const child = start(['--batch']);
    for (const usage of ['newToSync', 'lightningSync']) {
      child.stdin.write(`${JSON.stringify({ usage })}\n`);
      const [piece] = (await once(child.stdout, 'data')) as [Buffer];
      assert.equal((JSON.parse(piece.toString()) as Assessment).next, 'emailService');
    }
    child.stdin.end();
    assert.deepEqual(await once(child, 'close'), [0, null]);
  });

  test('a reader that has seen enough ends it without a word', async () => {
    const child = start(['--batch']);
    const err = text(child.stderr);
    // What could not be written any more is the point of this test.
    child.stdin.on('error', (error: NodeJS.ErrnoException) => assert.equal(error.code, 'EPIPE'));
    child.stdin.end('{}\n'.repeat(20_000));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    assert.deepEqual(await once(child, 'close'), [0, null]);
    assert.equal(await err, '');
  });
});

test('memory does not grow with the batch, nor with a line that never ends', async () => {
  const child = start(['--batch'], ['--max-old-space-size=48']);
  const days = ['2022-08-30', '2024-06-01', '2026-11-22'].map((asOf) => JSON.stringify({ ...ANSWERS, asOf }));
  const block = Buffer.from(`${days.join('\n')}\n`.repeat(500));
  const feed = async (chunk: Buffer, times: number): Promise<void> => {
    for (let i = 0; i < times; i += 1) if (!child.stdin.write(chunk)) await once(child.stdin, 'drain');
  };
  let lines = 0;
  let tail = '';
  child.stdout.on('data', (piece: Buffer) => {
    for (const byte of piece) if (byte === 10) lines += 1;
    tail = piece.subarray(-300).toString();
  });
  await feed(block, 80);
  await feed(Buffer.alloc(1_000_000, 'x'), 150);
  child.stdin.end('\n');
  const [code] = (await once(child, 'close')) as [number];
  assert.deepEqual([code, lines], [0, 80 * 1500 + 1]);
  assert.match(tail, /"line":120001,"error":"line: /);
});

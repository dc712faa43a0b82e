/** A command that is stopped, by Ctrl-C or from outside: how it ends, and that it leaves nothing behind. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { NO_SIGNALS } from '../support/signals.ts';
import { temporaryFolder } from '../support/tree.ts';

const LINGERING = join(import.meta.dirname, 'support', 'lingering.ts');

type StopAt = readonly [line: string, signal: NodeJS.Signals];

const STOPPED: readonly (readonly [what: string, args: readonly string[], stops: readonly StopAt[]])[] = [
  ['told to end', [], [['Working', 'SIGTERM']]],
  ['stopped from the keyboard', [], [['Working', 'SIGINT']]],
  [
    'stopped twice, the second time while it undoes its work',
    ['--undo'],
    [
      ['Working', 'SIGINT'],
      ['Undoing', 'SIGINT'],
    ],
  ],
];

for (const [what, args, stops] of STOPPED) {
  test(
    `a command that is ${what} ends with 130 and leaves no folder behind`,
    { skip: NO_SIGNALS },
    async (context) => {
      const temporary = temporaryFolder(context);
      const child = spawn(process.execPath, ['--import', 'tsx', LINGERING, ...args], {
        stdio: ['ignore', 'ignore', 'pipe'],
        env: { ...process.env, TMPDIR: temporary, TMP: temporary, TEMP: temporary },
      });
      const closed = once(child, 'close');
      const signals = new Map(stops);
      for await (const line of createInterface({ input: child.stderr })) {
        const signal = signals.get(line);
        if (signal === undefined) continue;
        assert.equal(readdirSync(temporary).filter((name) => name.startsWith('sync-readiness-')).length, 1);
        child.kill(signal);
      }
      assert.deepEqual(await closed, [130, null]);
      assert.deepEqual(
        readdirSync(temporary).filter((name) => name.startsWith('sync-readiness-')),
        [],
      );
    },
  );
}

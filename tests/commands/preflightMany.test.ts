/** `npm run preflight` of many orgs: each is a row, whatever becomes of the others; nothing that was read is lost. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { EXIT, Failure } from '../../scripts/command/failure.ts';
import { execute } from '../../scripts/command/frame.ts';
import { preflight } from '../../scripts/org/preflight.ts';
import { fakeOrgs, orgOf, usersAt } from '../stand-ins/org/fakeOrgs.ts';
import { contextWith, type Heard } from '../support/context.ts';
import { temporaryFolder } from '../support/tree.ts';
import type { Context } from '../../scripts/command/context.ts';
import type { OrgLine } from '../../scripts/org/preflight/orgLine.ts';
import type { Sf } from '../../scripts/org/sf.ts';

const folder = temporaryFolder({ after });

let files = 0;
const newFile = (): string => join(folder, `${(files += 1)}.ndjson`);

/** An org of each kind, and of each kind of trouble. */
const ORGS = {
  capture: orgOf({ sync: [false, false], name: 'New to it' }),
  both: orgOf({ sync: [true, true], users: usersAt('contoso.com', 2) }),
  lightning: orgOf({ users: usersAt('fabrikam.com', 4) }),
  refuses: { ...orgOf(), login: 'expired' as const },
  hangs: { ...orgOf(), login: 'hangs' as const },
  page: { ...orgOf(), login: 'page' as const },
  halfWay: { ...orgOf(), expiresOn: 'User' },
};
const ALIASES = Object.keys(ORGS);

async function run(context: Context, args: readonly string[]): Promise<Failure | null> {
  try {
    await execute(preflight, ['--no-lookup', ...args], context);
    return null;
  } catch (error) {
    assert.ok(error instanceof Failure, String(error));
    return error;
  }
}

function linesIn(file: string): OrgLine[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as OrgLine);
}

const named = (aliases: readonly string[]): string[] => aliases.flatMap((alias) => ['-o', alias]);

test('each org is one row with its verdict or its reason, and none stops the others', async () => {
  const keep = newFile();
  const context = contextWith(fakeOrgs(ORGS));
  const failure = await run(context, [...named([...ALIASES, 'nobody']), '--keep', keep]);

  assert.equal(failure?.exit, EXIT.refused);
  assert.match(failure.message, /^4 of 8 orgs could not be read/);
  const ends = Object.fromEntries(
    linesIn(keep).map((line) => [line.asked, 'error' in line ? line.error.message : line.verdict.status]),
  );
  assert.equal(ends['capture'], 'notSyncing');
  assert.equal(ends['lightning'], 'undetermined');
  assert.equal(ends['both'], 'undetermined');
  assert.equal(ends['halfWay'], 'undetermined');
  assert.match(ends['refuses'] ?? '', /Session expired/);
  assert.match(ends['hangs'] ?? '', /took too long/);
  assert.match(ends['page'] ?? '', /could not be read/);
  assert.match(ends['nobody'] ?? '', /No authorization information/);
  const [table = ''] = context.printed;
  for (const alias of ALIASES) assert.match(table, new RegExp(`^${alias} .*`, 'm'));
  assert.match(table, /Orgs: 8, Not known yet: 3, Not read: 4, Nothing stops: 1$/);
});

test('--resume reads what failed or was left, and nothing twice', async () => {
  const keep = newFile();
  const orgs = { one: orgOf(), two: { ...orgOf(), login: 'expired' as 'expired' | 'open' } };
  await run(contextWith(fakeOrgs(orgs)), [...named(['one', 'two']), '--keep', keep]);
  orgs.two.login = 'open';
  const again = contextWith(fakeOrgs(orgs));
  assert.equal(await run(again, [...named(['one', 'two', 'one']), '--keep', keep, '--resume']), null);
  assert.ok(!again.asked.some((line) => line.includes('--target-org one')), again.asked.join('\n'));
  assert.match(again.printed.join('\n'), /Orgs: 2, Not known yet: 2$/);
});

test('half a line, as a run that was killed leaves it, spoils no other', async () => {
  const keep = newFile();
  await run(contextWith(fakeOrgs({ one: orgOf() })), ['-o', 'one', '--keep', keep]);
  writeFileSync(keep, '{"asked":"tw', { flag: 'a' });
  const orgs = { one: orgOf(), two: orgOf() };
  assert.equal(
    await run(contextWith(fakeOrgs(orgs)), [...named(['one', 'two']), '--keep', keep, '--resume']),
    null,
  );
  const lines = readFileSync(keep, 'utf8').split('\n');
  assert.equal(lines.filter((line) => line.startsWith('{"asked":"two",')).length, 1);
});

test('Ctrl-C keeps what is read, tells of it, and begins no further org', async () => {
  const keep = newFile();
  const keyboard = new AbortController();
  const sf = fakeOrgs({ one: orgOf(), two: orgOf(), three: orgOf() });
  const pressing: Sf = (args, options) => {
    if (args[0] === 'org' && args.includes('two')) keyboard.abort();
    return sf(args, options);
  };
  const context: Context & Heard = contextWith(pressing, keyboard.signal);
  const failure = await run(context, [
    ...named(['one', 'two', 'three']),
    '--keep',
    keep,
    '--concurrency',
    '1',
  ]);
  assert.equal(failure?.exit, EXIT.interruption);
  assert.match(failure.message, /1 of 3 orgs are done: --resume goes on/);
  assert.deepEqual(
    linesIn(keep).map(({ asked }) => asked),
    ['one'],
  );
  assert.match(context.printed.join('\n'), /Orgs: 1,/);
  assert.ok(!context.asked.some((line) => line.includes('three')));
});

test('no more orgs are read at a time than was asked for', async () => {
  let underWay = 0;
  let most = 0;
  const sf = fakeOrgs(Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`org${index}`, orgOf()])));
  const counting: Sf = async (args, options) => {
    underWay += 1;
    most = Math.max(most, underWay);
    await new Promise(setImmediate);
    underWay -= 1;
    return sf(args, options);
  };
  await run(contextWith(counting), ['--all', '--keep', newFile(), '--concurrency', '3']);
  // `--all` goes to the list as it is; the orgs come after that.
  assert.equal(most, 3);
});

test('orgs come from a file and from all that sf knows, each once, and a shard takes its part', async () => {
  const list = join(folder, 'orgs.txt');
  writeFileSync(list, 'one\n\n# a comment\n two # another\none\n');
  const orgs = { one: orgOf(), two: orgOf(), three: orgOf() };
  const readBy = async (...args: readonly string[]): Promise<string[]> => {
    const keep = newFile();
    await run(contextWith(fakeOrgs(orgs)), [...args, '--keep', keep]);
    return linesIn(keep)
      .map(({ asked }) => asked)
      .sort();
  };
  assert.deepEqual(await readBy('--orgs', list), ['one', 'two']);
  assert.deepEqual(await readBy('--all'), ['one', 'three', 'two']);
  const parts = [await readBy('--all', '--shard', '1/2'), await readBy('--all', '--shard', '2/2')];
  assert.deepEqual(parts.flat().sort(), ['one', 'three', 'two']);
  assert.deepEqual(await readBy('-o', 'one', '--shard', '2/2'), []);
});

test('--json prints one org a line and nothing else', async () => {
  const context = contextWith(fakeOrgs(ORGS));
  await run(context, [...named(ALIASES), '--keep', newFile(), '--json']);
  assert.deepEqual(
    context.printed.map((line) => (JSON.parse(line) as OrgLine).asked).sort(),
    [...ALIASES].sort(),
  );
});

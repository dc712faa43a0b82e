/** The `detect` command, run as people run it: what goes in, what comes out, how it ends. */
import assert from 'node:assert/strict';
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { after, describe, it } from 'node:test';
import { DetectProgress } from '../../scripts/cli/detect/progress.ts';
import { type SystemDns, SystemResolver } from '../../scripts/cli/detect/systemResolver.ts';
import { ROOT } from '../../scripts/support/project.ts';
import { honest, LoopbackResolver, online } from '../stand-ins/loopbackResolver.ts';

const good = await LoopbackResolver.start(
  honest([...online('contoso.com'), ...online('xn--bcher-kva.example')]),
);
after(() => good.close());

function start(...args: string[]): ChildProcessWithoutNullStreams {
  const script = join(ROOT, 'scripts', 'cli', 'detect.ts');
  return spawn(process.execPath, ['--import', 'tsx', script, ...args], { cwd: ROOT });
}

interface Ended {
  readonly out: string;
  readonly lines: Record<string, unknown>[];
  readonly err: string;
  readonly code: unknown;
}

async function detect(args: string[], input = ''): Promise<Ended> {
  const child = start('--resolver', good.address, ...args);
  child.stdin.end(input);
  const [out, err, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  const json = out.startsWith('{') ? out.split('\n').slice(0, -1) : [];
  return { out, lines: json.map((line) => JSON.parse(line) as Record<string, unknown>), err, code };
}

describe('the command', () => {
  it('looks up the domains among the arguments', async () => {
    const { lines, err, code } = await detect(['Contoso.com.', 'bücher.example', 'fabrikam.com']);
    assert.deepEqual(
      lines.map(({ domain, service, strength }) => [domain, service, strength]),
      [
        ['contoso.com', 'exchangeOnline', 'strong'],
        ['xn--bcher-kva.example', 'exchangeOnline', 'strong'],
        ['fabrikam.com', 'unknown', 'weak'],
      ],
    );
    assert.deepEqual([err, code], ['', 0]);
  });

  it('reads lines, tells bad ones and goes on', async () => {
    const { lines, err, code } = await detect(
      [],
      `\ufeffcontoso.com\r\n\nno domain\n${'x'.repeat(9_999)}\ncontoso.com`,
    );
    assert.deepEqual(
      lines.map(({ domain, line, error }) => [String(domain).slice(0, 11), line, typeof error]),
      [
        ['contoso.com', undefined, 'undefined'],
        ['no domain', 3, 'string'],
        ['more than 1', 4, 'string'],
        ['contoso.com', undefined, 'undefined'],
      ],
    );
    assert.match(String(lines[1]?.['error']), /"no domain" is not allowed; allowed: a mail domain/);
    assert.deepEqual([err, code], ['', 1]);
  });

  it('gives a line as soon as it is due, while more input may come', async () => {
    const child = start('--resolver', good.address);
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    child.stdin.write('contoso.com\n');
    assert.match(String((await lines.next()).value), /"exchangeOnline"/);
    child.stdin.end('fabrikam.com\n');
    assert.match(String((await lines.next()).value), /"fabrikam.com"/);
    assert.equal((await lines.next()).done, true);
  });

  it('ends without a word when nobody reads on, though its input stays open', async () => {
    const child = start('--resolver', good.address);
    const closed = once(child, 'close');
    const errors = text(child.stderr);
    child.stdin.on('error', () => undefined).write('contoso.com\n');
    await once(child.stdout, 'data');
    child.stdout.destroy();
    child.stdin.write('contoso.com\n'.repeat(100));
    assert.deepEqual([(await closed)[0], await errors], [0, '']);
  });

  it('tells how far it is when asked to', async () => {
    assert.equal((await detect(['--progress', 'contoso.com'])).err, '1 domain, 0 with an error, done\n');
  });

  it('refuses what is not allowed in one line, and prints nothing', async () => {
    const { out, err, code } = await detect(['--colour']);
    assert.match(err, /^--colour: there is no such option[^\n]*\n$/);
    assert.deepEqual([out, code], ['', 2]);
  });
});

describe("the system's resolver", () => {
  const failing = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));
  const dns: SystemDns = {
    resolveMx: async (name: string) => [
      { exchange: name === 'null.example' ? '' : 'MX.Contoso.com', priority: 5 },
    ],
    resolveTxt: async () => [['v=spf1 include:spf.protection.', 'outlook.com -all']],
    resolveCname: failing('ENODATA'),
    resolve4: failing('ENOTFOUND'),
  };
  const resolver = new SystemResolver(dns);
  const name = 'contoso.com';

  it('answers as one on the web does', async () => {
    const mx = { name, type: 'MX', value: 'mx.contoso.com', preference: 5 };
    assert.deepEqual(await resolver.resolve({ name, type: 'MX' }), { outcome: 'found', records: [mx] });
    const [none] = (await resolver.resolve({ name: 'null.example', type: 'MX' })).records;
    assert.equal(none?.value, '.');
    const [spf] = (await resolver.resolve({ name, type: 'TXT' })).records;
    assert.equal(spf?.value, 'v=spf1 include:spf.protection.outlook.com -all');
    assert.equal((await resolver.resolve({ name, type: 'CNAME' })).outcome, 'empty');
    assert.equal((await resolver.resolve({ name, type: 'A' })).outcome, 'noSuchName');
  });

  for (const [code, failure] of [
    ['ETIMEOUT', 'timeout'],
    ['ESERVFAIL', 'serverFailure'],
    ['ECONNREFUSED', 'unreachable'],
  ] as const) {
    it(`tells ${code} as ${failure}`, async () => {
      const broken = new SystemResolver({ ...dns, resolveMx: failing(code) });
      await assert.rejects(broken.resolve({ name, type: 'MX' }), { failure });
    });
  }

  it('asks nothing once it is cancelled', async () => {
    const reason = new Error('cancelled');
    await assert.rejects(
      resolver.resolve({ name, type: 'MX' }, { signal: AbortSignal.abort(reason) }),
      reason,
    );
  });
});

describe('progress', () => {
  it('writes over one line on a terminal, and is silent elsewhere unless asked', () => {
    const written: string[] = [];
    const write = (piece: string): unknown => written.push(piece);
    const silent = new DetectProgress({ write }, false);
    silent.note({ domains: 100, errors: 1 });
    silent.end();
    assert.deepEqual([written, silent.failed], [[], true]);
    const terminal = new DetectProgress({ write, isTTY: true }, false);
    terminal.note({ domains: 2, errors: 0 });
    terminal.end();
    assert.deepEqual(written, ['\r2 domains, 0 with an error', '\n']);
  });
});

/** What all commands on orgs have in common: help, options, the check of what is compiled. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { explained } from '../../scripts/org/explain.ts';
import { EXIT, Failure } from '../../scripts/org/failure.ts';
import { positive, read } from '../../scripts/org/options.ts';
import { unfit } from '../../scripts/org/prepare.ts';
import { ROOT } from '../../scripts/support/project.ts';

const COMMANDS = {
  deploy: ['--target-org', '--dry-run', '--wait'],
  demo: ['--alias', '--dev-hub', '--days', '--no-open', '--delete'],
  remove: ['--target-org', '--dry-run', '--yes', '--with-records'],
  package: ['--dev-hub', '--installation-key', '--post-install-url'],
  preflight: ['--target-org', '--json'],
} as const;

function run(
  name: string,
  args: readonly string[],
): { status: number | null; stdout: string; stderr: string } {
  const script = join(ROOT, 'scripts', 'org', `${name}.ts`);
  return spawnSync(process.execPath, ['--import', 'tsx', script, ...args], { cwd: ROOT, encoding: 'utf8' });
}

for (const [name, options] of Object.entries(COMMANDS)) {
  test(`npm run ${name} -- --help tells every option and touches nothing`, () => {
    const { status, stdout } = run(name, ['--help']);
    assert.equal(status, EXIT.done);
    assert.match(stdout, new RegExp(`npm run ${name} -- `));
    for (const option of [...options, '--help', 'Exit code']) assert.ok(stdout.includes(option), option);
  });
}

test('the workflow runs only commands and options that there are', () => {
  const workflow = readFileSync(join(ROOT, '.github', 'workflows', 'org.yml'), 'utf8');
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: object };
  const runs = [...workflow.matchAll(/npm run (\w+) -- (.*)/g)];
  assert.ok(runs.length >= 2);
  for (const [, name = '', rest = ''] of runs) {
    assert.ok(name in scripts, name);
    const known: readonly string[] = COMMANDS[name as keyof typeof COMMANDS];
    for (const [option] of rest.matchAll(/--[\w-]+/g)) assert.ok(known.includes(option), `${name} ${option}`);
  }
});

test('wrong options end with 2 and say which', () => {
  const { status, stderr } = run('deploy', ['--target', 'acme']);
  assert.equal(status, EXIT.usage);
  assert.match(stderr, /--target/);
});

const ORG = { 'target-org': { type: 'string', short: 'o', help: '', required: true } } as const;

test('an option that must be there is asked for by name', () => {
  assert.equal(read(ORG, ['-o', 'acme'])['target-org'], 'acme');
  assert.throws(
    () => read(ORG, []),
    (error) => error instanceof Failure && /--target-org is missing/.test(error.message),
  );
});

test('a time to wait is a number above 0', () => {
  assert.equal(positive('wait', '0.5'), 0.5);
  for (const text of ['0', '-1', 'soon', 'Infinity', ''])
    assert.throws(() => positive('wait', text), Failure, text);
});

test('a source is unfit without its JavaScript, and with one older than itself', (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'sync-readiness-unfit-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const source = join(folder, 'one.ts');
  const compiled = join(folder, 'one.js');
  const bundle = [{ name: 'one', room: 'wizard', folder, files: [source] }];
  writeFileSync(source, '');
  assert.match(unfit(bundle).join(), /one\.ts has no compiled JavaScript/);
  writeFileSync(compiled, '');
  utimesSync(source, 1000, 1000);
  utimesSync(compiled, 1000, 1000);
  assert.deepEqual(unfit(bundle), []);
  utimesSync(source, 1001, 1001);
  assert.match(unfit(bundle).join(), /one\.ts is newer than its compiled JavaScript/);
});

test('each known error of sf has its exit code and something to do', () => {
  const known = [
    ['NamedOrgNotFoundError', 'No authorization information found for x.', EXIT.login],
    ['RefreshTokenAuthError', 'Error authenticating with the refresh token', EXIT.login],
    ['sf:INSUFFICIENT_ACCESS', 'use of the Metadata API requires…', EXIT.refused],
    ['NoDefaultDevHubError', 'No default dev hub found', EXIT.login],
    [
      'LIMIT_EXCEEDED',
      'The signup request failed because this organization has reached its active scratch org limit',
      EXIT.refused,
    ],
    ['FetchError', 'request failed, reason: getaddrinfo ENOTFOUND acme.my.salesforce.com', EXIT.login],
    ['ERROR_HTTP_503', 'Service unavailable', EXIT.refused],
  ] as const;
  for (const [name, message, exit] of known) {
    const failure = explained({ status: 1, name, message }, 'Deploying');
    assert.equal(failure.exit, exit, name);
    assert.ok(failure.advice.length > 0, name);
    assert.ok(failure.message.includes(message));
  }
});

test('an unknown error is told in its own words, with what sf itself advises', () => {
  const failure = explained(
    { status: 1, name: 'Odd', message: 'Something odd', actions: ['Turn it round'] },
    'Deploying',
  );
  assert.equal(failure.exit, EXIT.refused);
  assert.match(failure.message, /Something odd/);
  assert.deepEqual(failure.advice, ['Turn it round']);
});

/** What all commands have in common: help, options, how they end. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { InputError } from 'c/syncAdvice';
import { UsageError } from '../../scripts/command/failure.ts';
import { ROOT } from '../../scripts/support/project.ts';
import { contextAnswering } from '../support/context.ts';
import { COMMANDS } from './support/allCommands.ts';

const untouched = (): never => assert.fail('sf was asked');

for (const [name, { run, options }] of Object.entries(COMMANDS)) {
  test(`${name} --help tells every option and touches nothing, whatever else is there`, async () => {
    const context = contextAnswering(untouched);
    await run(['--no-such-option', '--help'], context);
    const text = context.printed.join('\n');
    assert.match(text, new RegExp(`npm (run )?(--silent )?${name} -- `));
    for (const option of [...options, '--help', 'Exit code']) assert.ok(text.includes(option), option);
  });
}

for (const file of ['org.yml', 'preflight.yml', 'release.yml', 'site.yml', 'sources.yml']) {
  test(`the workflow ${file} runs only commands and options that there are`, () => {
    const workflow = readFileSync(join(ROOT, '.github', 'workflows', file), 'utf8').replaceAll('\\\n', '');
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: object };
    const runs = [...workflow.matchAll(/npm run (?:--silent )?(\w+) -- (.*)/g)];
    assert.ok(runs.length >= 1);
    for (const [, name = '', rest = ''] of runs) {
      assert.ok(name in scripts, name);
      const known = COMMANDS[name]?.options ?? [];
      for (const [option] of rest.matchAll(/--[\w-]+/g))
        assert.ok(known.includes(option), `${name} ${option}`);
    }
  });
}

const ORG = ['--target-org', 'acme'];

/** The command, its arguments, and the one line that it ends with. */
const WRONG: readonly (readonly [name: string, args: readonly string[], says: RegExp])[] = [
  ['deploy', ['--target', 'acme'], /^--target: there is no such option; allowed: --target-org ORG, /],
  ['deploy', [], /^--target-org: is missing; allowed: ORG, or --orgs FILE, --all$/],
  ['preflight', [], /^--target-org: is missing/],
  ['translations', [], /^--missing: is needed, or one other; allowed: --missing, --all, --write, --confirm$/],
  ['translations', ['--write', 'tlh'], /^--write: "tlh" is not allowed; allowed: de, es, fr, ja, pt_BR$/],
  ['translations', ['--write', 'de'], /^FILE: is missing/],
  ['report', [], /^FILE: is missing; allowed: FILE, --html/],
  ...['0/2', '3/2', '2', '1/', 'a/b', '1/257', '-1/2'].map(
    (shard) =>
      ['preflight', [...ORG, `--shard=${shard}`], /^--shard: ".*" is not allowed; allowed: K\/N/] as const,
  ),
  ['deploy', ['-o'], /^--target-org: has no value; allowed: ORG$/],
  ['deploy', ['--target-org', ''], /^--target-org: "" is not allowed; allowed: an alias/],
  ['deploy', ['--target-org=--json'], /^--target-org: "--json" is not allowed/],
  ['deploy', ['--target-org', '--dry-run'], /^--target-org: "--dry-run" is not allowed/],
  ...['0', '-1', 'soon', 'Infinity', '', '40000', '1e3', '0x10'].map(
    (wait) => ['deploy', [...ORG, `--wait=${wait}`], /^--wait: ".*" is not allowed; .* up to 1440$/] as const,
  ),
  ['deploy', [...ORG, 'production'], /^argument: "production" is not allowed; allowed: --target-org ORG/],
  ['demo', ['--alias', '', '--delete'], /^--alias: "" is not allowed/],
  ['demo', ['--alias', '--delete'], /^--alias: "--delete" is not allowed/],
  ['demo', ['--alias', 'a\u001b[2J'], /^--alias: "a\\u001b\[2J" is not allowed/],
  ['demo', ['--dev-hub', ' '], /^--dev-hub: " " is not allowed/],
  ...['31', '0.5', '0', '-1', '', 'x'].map(
    (days) =>
      [
        'demo',
        [`--days=${days}`],
        /^--days: ".*" is not allowed; allowed: a whole number from 1 to 30$/,
      ] as const,
  ),
  ['package', ['--installation-key', ''], /^--installation-key: this value is not allowed/],
  ['package', ['--installation-key=-s3cret'], /^--installation-key: (?!.*s3cret)/],
  ['package', ['--instalation-key=s3cret'], /^--instalation-key: there is no such option(?!.*s3cret)/],
  [
    'package',
    ['--post-install-url', 'javascript:alert(1)'],
    /^--post-install-url: .* begins with https:\/\/$/,
  ],
  ['package', ['--post-install-url', 'http://example.com'], /^--post-install-url: /],
  ['remove', [...ORG, '--force'], /^--force: there is no such option/],
  ['start', ['--port', '70000'], /^--port: "70000" .* 0 to 65535$/],
  ['start', ['--port', 'x'], /^--port: "x"/],
  ['start', ['--fast'], /^--fast: /],
  ['assess', ['--as-of', '2026-02-30'], /^--as-of: "2026-02-30" .*YYYY-MM-DD$/],
  ['assess', ['--as-of'], /^--as-of: .*YYYY-MM-DD/],
  ['assess', ['--asof', '2026-11-22'], /^--asof: .*--as-of YYYY-MM-DD/],
  ['assess', ['--answers', '--text'], /^--answers: "--text" is not allowed; allowed: a file/],
  ['assess', ['answers.json'], /^argument: "answers.json" .*--answers/],
  ['assess', ['--batch', 'a', '--answers', 'b'], /^--batch: "a" .*not both$/],
  ['detect', ['--resolver', 'ftp://dns.example'], /^--resolver: "ftp:.*system$/],
  ['detect', ['--concurrency', '0'], /^--concurrency: "0".*1 to 256$/],
  ['detect', ['--concurrency', 'many'], /^--concurrency: "many"/],
  ['detect', ['--tenants', 'on'], /^--tenants: "on".*off$/],
  ['detect', ['--tenants', ''], /^--tenants: "".*off$/],
  ['detect', ['--tenants', 'ftp://sign-in.example'], /^--tenants: "ftp:.*off$/],
  ['detect', ['--colour'], /^--colour: there is no such option; allowed: DOMAIN, --resolver/],
];

for (const [name, args, says] of WRONG) {
  test(`${name} ${JSON.stringify(args.join(' '))} is refused in one line, before anything is touched`, async () => {
    const context = contextAnswering(untouched);
    await assert.rejects(COMMANDS[name]?.run(args, context) ?? Promise.resolve(), (error) => {
      assert.ok(error instanceof InputError || error instanceof UsageError, String(error));
      assert.match(error.message, says);
      assert.doesNotMatch(error.message, /\n/);
      return true;
    });
    assert.deepEqual([context.printed, context.steps], [[], []]);
  });
}

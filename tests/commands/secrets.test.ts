/** No secret reaches any output, and no text of an org has a terminal do anything. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clean } from '../../scripts/command/clean.ts';
import { describeFailure, Failure } from '../../scripts/command/failure.ts';
import { execute } from '../../scripts/command/frame.ts';
import { preflight } from '../../scripts/org/preflight.ts';
import { buildVersion } from '../../scripts/org/packageVersion.ts';
import { answerOf } from '../../scripts/org/sf.ts';
import { answered, contextAnswering } from '../support/context.ts';

const SESSION = '00D000000000001EAA!AQEAQ.abc_123';

test('what lets its holder into an org is struck out', () => {
  for (const text of [
    SESSION,
    `"accessToken": "${SESSION}",`,
    `https://acme.my.salesforce.com/secur/frontdoor.jsp?sid=${SESSION}&retURL=x`,
    `https://acme.my.salesforce.com/secur/frontdoor.jsp?otp=AQEAQ.abc_123&startURL=x`,
    'refresh_token=AQEAQ.abc_123',
    '{"client_secret":"AQEAQ.abc_123"}',
    '5Aep861AQEAQ.abc_123',
    '"accessToken": "eyJAQEAQ.abc_123.AQEAQ-abc_123",',
    'Log in with force://PlatformCLI::5Aep861AQEAQ.abc_123==@acme.my.salesforce.com',
    'force://AQEAQ:abc_123:abc_123AQEAQ==@acme.my.salesforce.com',
  ])
    assert.doesNotMatch(clean(text), /AQEAQ|abc_123/, text);
  assert.equal(clean('The org 00D000000000001EAA said no.'), 'The org 00D000000000001EAA said no.');
});

test('a terminal is told nothing but text', () => {
  assert.equal(
    clean('\u001b[31mred\u001b[0m \u001b]0;title\u0007and\u202e on\r\nnext\tcolumn'),
    'red and on\nnext\tcolumn',
  );
  assert.equal(clean('over\rwritten\u0008\u009b2J'), 'overwritten');
});

test('a value that a command was told to conceal is struck out wherever it stands', () => {
  assert.equal(
    clean('sf failed: --installation-key k+y! and k+y!', ['k+y!']),
    'sf failed: --installation-key (struck out) and (struck out)',
  );
});

test('an sf that dies is named without the values it was given', () => {
  const ended = { code: null, output: '', complaints: '', stopped: undefined };
  const args = ['package', 'version', 'create', '--installation-key', 's3cret'];
  assert.throws(
    () => answerOf(ended, args),
    (error) =>
      error instanceof Failure &&
      /^✖ sf package version create ended(?![\s\S]*s3cret)/.test(describeFailure(error)),
  );
});

test('an answer of sf that is JSON, but none of its answers, is told as one that cannot be read', () => {
  for (const output of ['null', '[]', '"text"', '{}', '{"status":"0"}', '{"status":0'])
    assert.throws(
      () =>
        answerOf({ code: 1, output, complaints: 'SomeError: odd\nNode.js v20', stopped: undefined }, ['org']),
      {
        advice: ['SomeError: odd', 'If node_modules is incomplete, run npm ci.'],
      },
    );
});

test('the installation key goes to sf and nowhere else', async () => {
  const refusal = { status: 1, name: 'Odd', message: 'Something odd' };
  const context = contextAnswering(() => refusal);
  const build = {
    path: 'force-app',
    devHub: undefined,
    registered: true,
    key: 's3cret',
    postInstallUrl: undefined,
    minutes: 1,
  };
  await assert.rejects(buildVersion(build, context), (error) => {
    assert.ok(error instanceof Failure);
    assert.doesNotMatch(describeFailure(error), /s3cret/);
    return true;
  });
  assert.deepEqual([context.printed, context.steps.join().includes('s3cret')], [[], false]);
  assert.match(context.asked.join(), /--installation-key s3cret/);
});

test('preflight hands on nothing of what sf knows of the login', async () => {
  const org = {
    username: 'dana@example.com',
    id: '00D000000000001EAA',
    instanceUrl: 'https://acme.my.salesforce.com',
  };
  const context = contextAnswering((line) =>
    line.startsWith('org display')
      ? answered({ ...org, accessToken: SESSION })
      : { status: 1, message: 'no' },
  );
  await execute(preflight, ['-o', 'acme', '--json'], context);
  assert.doesNotMatch(context.printed.join(), /AQEAQ/);
});

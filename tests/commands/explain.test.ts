/** What is told before anything is sent, and what each error of `sf` means. */
import assert from 'node:assert/strict';
import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { EXIT } from '../../scripts/command/failure.ts';
import { explain } from '../../scripts/org/explain.ts';
import { findUncompiled } from '../../scripts/org/prepare.ts';
import { temporaryFolder } from '../support/tree.ts';

test('a source is unfit without its JavaScript, and with one older than itself', (context) => {
  const folder = temporaryFolder(context);
  const source = join(folder, 'one.ts');
  const compiled = join(folder, 'one.js');
  const bundle = [{ name: 'one', room: 'wizard', folder, files: [source] }];
  writeFileSync(source, '');
  assert.match(findUncompiled(bundle).join(), /one\.ts has no compiled JavaScript/);
  writeFileSync(compiled, '');
  utimesSync(source, 1000, 1000);
  utimesSync(compiled, 1000, 1000);
  assert.deepEqual(findUncompiled(bundle), []);
  utimesSync(source, 1001, 1001);
  assert.match(findUncompiled(bundle).join(), /one\.ts is newer than its compiled JavaScript/);
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
    const failure = explain({ status: 1, name, message }, 'Deploying');
    assert.equal(failure.exit, exit, name);
    assert.ok(failure.advice.length > 0, name);
    assert.ok(failure.message.includes(message));
  }
});

test('an unknown error is told in its own words, with what sf itself advises', () => {
  const failure = explain(
    { status: 1, name: 'Odd', message: 'Something odd', actions: ['Turn it round'] },
    'Deploying',
  );
  assert.equal(failure.exit, EXIT.refused);
  assert.match(failure.message, /Something odd/);
  assert.deepEqual(failure.advice, ['Turn it round']);
});

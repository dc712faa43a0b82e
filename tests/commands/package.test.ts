/** `npm run package`: what is asked of `sf`, and what its answers come to. No stand-in builds packages, so `sf` is one here. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EXIT, Failure } from '../../scripts/command/failure.ts';
import { buildRelease } from '../../scripts/org/package.ts';
import { answered, contextAnswering, type Heard } from '../support/context.ts';
import type { Context } from '../../scripts/command/context.ts';
import type { Release } from '../../scripts/org/package.ts';
import type { SfAnswer } from '../../scripts/org/sf.ts';

const RELEASE: Release = {
  devHub: 'hub',
  registered: false,
  key: undefined,
  postInstallUrl: undefined,
  minutes: 30,
};

function answering(version: SfAnswer): Context & Heard {
  return contextAnswering((line) => (line.startsWith('package create') ? answered({ Id: '0Ho1' }) : version));
}

const READY: SfAnswer = {
  status: 0,
  result: { Id: '08c1', Status: 'Success', SubscriberPackageVersionId: '04t1' },
};

test('registers the package once, then builds a version that needs no key', async () => {
  const context = answering(READY);
  assert.equal(await buildRelease(RELEASE, context), '04t1');
  assert.deepEqual(context.asked, [
    'package create --name Sync Readiness --package-type Unlocked --path force-app --target-dev-hub hub',
    'package version create --package Sync Readiness --wait 30 --target-dev-hub hub --installation-key-bypass',
  ]);
});

test('hands on the key and the address of instructions', async () => {
  const context = answering(READY);
  await buildRelease(
    { ...RELEASE, registered: true, key: 'k', postInstallUrl: 'https://example.com/' },
    context,
  );
  assert.match(
    context.asked.at(-1) ?? '',
    /--installation-key k --post-install-url https:\/\/example\.com\/$/,
  );
});

test('a version that is not ready in time is told with how to look for it', async () => {
  const late: SfAnswer = {
    status: 0,
    result: { Id: '08c1', Status: 'InProgress', SubscriberPackageVersionId: null },
  };
  await assert.rejects(buildRelease(RELEASE, answering(late)), (error) => {
    assert.ok(error instanceof Failure);
    assert.equal(error.exit, EXIT.unfinished);
    assert.match(error.advice.join(), /version create report --package-create-request-id 08c1/);
    return true;
  });
});

test('a Dev Hub without packages is explained', async () => {
  const refused: SfAnswer = { status: 1, name: 'NotADevHubError', message: 'The org is not a Dev Hub' };
  await assert.rejects(
    buildRelease(RELEASE, answering(refused)),
    (error) =>
      error instanceof Failure && error.exit === EXIT.login && /Setup > Dev Hub/.test(error.advice.join()),
  );
});

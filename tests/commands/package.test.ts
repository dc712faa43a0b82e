/** `npm run package`: what is asked of `sf`, and what its answers come to. No stand-in builds packages, so `sf` is one here. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { EXIT, type Exit } from '../../scripts/command/failure.ts';
import { publishVersion } from '../../scripts/org/package.ts';
import { ROOT } from '../../scripts/support/project.ts';
import { answered, contextAnswering, type Heard } from '../support/context.ts';
import { fails } from '../support/fails.ts';
import type { Context } from '../../scripts/command/context.ts';
import type { PackageBuild } from '../../scripts/org/packageVersion.ts';
import type { SfAnswer } from '../../scripts/org/sf.ts';

const BUILD: PackageBuild = {
  path: 'force-app/main',
  devHub: 'hub',
  registered: true,
  key: undefined,
  postInstallUrl: undefined,
  minutes: 30,
};
const CREATED =
  'package version create --package Sync Readiness --code-coverage ' +
  '--definition-file config/project-scratch-def.json --language en_US --wait 30 --target-dev-hub hub';
const READY = answered({ Id: '08c1', Status: 'Success', SubscriberPackageVersionId: '04t1' });
const PROMOTED = answered({ id: '04t1', success: true, errors: [] });

/** A Dev Hub that answers so. */
function answering(version: SfAnswer, promotion: SfAnswer = PROMOTED): Context & Heard {
  return contextAnswering((line) => {
    if (line.startsWith('package create')) return answered({ Id: '0Ho1' });
    return line.startsWith('package version promote') ? promotion : version;
  });
}

/** The hosts of the installation links that were printed. */
function links({ printed }: Heard): string[] {
  return printed.flatMap((line) => /https:\/\/(\w+)\.salesforce\.com\/.*p0=04t1$/.exec(line)?.[1] ?? []);
}

test('registers the package once, then builds a version that can be promoted and needs no key', async () => {
  const context = answering(READY);
  await publishVersion({ ...BUILD, registered: false }, false, context);
  assert.deepEqual(context.asked, [
    'package create --name Sync Readiness --package-type Unlocked --path force-app/main --target-dev-hub hub',
    `${CREATED} --installation-key-bypass`,
  ]);
});

test('hands on the key and the address of instructions', async () => {
  const context = answering(READY);
  await publishVersion({ ...BUILD, key: 'k', postInstallUrl: 'https://example.com/' }, false, context);
  assert.deepEqual(context.asked, [
    `${CREATED} --installation-key k --post-install-url https://example.com/`,
  ]);
});

test('a beta has no link for production, and is told how to be promoted in the same Dev Hub', async () => {
  const context = answering(READY);
  await publishVersion(BUILD, false, context);
  assert.deepEqual(links(context), ['test']);
  assert.match(
    context.printed.join('\n'),
    /Production .*: npx sf package version promote --package 04t1 --target-dev-hub hub$/m,
  );
});

test('a promoted version has a link for production, and nothing is left to promote', async () => {
  const context = answering(READY);
  await publishVersion(BUILD, true, context);
  assert.equal(
    context.asked.at(-1),
    'package version promote --package 04t1 --no-prompt --target-dev-hub hub',
  );
  assert.deepEqual(links(context), ['test', 'login']);
  assert.doesNotMatch(context.printed.join('\n'), /promote/);
});

const REFUSALS: readonly (readonly [what: string, answer: SfAnswer, exit: Exit, says: RegExp])[] = [
  [
    'no code coverage',
    { status: 1, name: 'CODE_COVERAGE', message: 'The version does not meet the code coverage requirement' },
    EXIT.refused,
    /does not meet the code coverage/,
  ],
  [
    'a number that is used up',
    { status: 1, name: 'DUPLICATE_VALUE', message: 'A package version was previously released.' },
    EXIT.refused,
    /raise it in package\.json and sfdx-project\.json/,
  ],
  [
    'an expired login',
    { status: 1, name: 'INVALID_SESSION_ID', message: 'Session expired or invalid' },
    EXIT.login,
    /Log in and try again/,
  ],
];

for (const [what, answer, exit, says] of REFUSALS) {
  test(`a promotion that is refused, ${what}: the beta's link stays the only one`, async () => {
    const context = answering(READY, answer);
    await fails(publishVersion(BUILD, true, context), exit, says, /as a beta/, /report .*--package 04t1/);
    assert.deepEqual(links(context), ['test']);
  });
}

test('a version that is not ready in time is told with how to look for it, and is not promoted', async () => {
  const context = answering(answered({ Id: '08c1', Status: 'InProgress', SubscriberPackageVersionId: null }));
  const says = /version create report --package-create-request-id 08c1/;
  await fails(publishVersion(BUILD, true, context), EXIT.unfinished, says);
  assert.deepEqual([context.printed, context.asked.length], [[], 1]);
});

test('a Dev Hub without packages is explained', async () => {
  const refused: SfAnswer = { status: 1, name: 'NotADevHubError', message: 'The org is not a Dev Hub' };
  await fails(publishVersion(BUILD, false, answering(refused)), EXIT.login, /Setup > Dev Hub/);
});

/** The commands of Salesforce's plugin, with the options that each knows. */
const { commands } = JSON.parse(
  readFileSync(join(ROOT, 'node_modules', '@salesforce', 'plugin-packaging', 'oclif.manifest.json'), 'utf8'),
) as { commands: Record<string, { flags: Record<string, unknown> }> };

test('what is asked of sf are commands and options that it has', async () => {
  const context = answering(READY);
  await publishVersion(
    { ...BUILD, registered: false, postInstallUrl: 'https://example.com/' },
    true,
    context,
  );
  assert.equal(context.asked.length, 3);
  for (const line of context.asked) {
    const [name = '', ...options] = line.split(' --');
    const known = commands[name.split(' ').join(':')]?.flags ?? {};
    for (const option of options) assert.ok((option.split(' ')[0] ?? '') in known, `${name} --${option}`);
  }
});

interface Directory {
  readonly package?: string;
  readonly versionNumber?: string;
}

test('the project names one package, with the version of package.json and no ancestor', () => {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(ROOT, name), 'utf8'));
  const { version } = read('package.json') as { version: string };
  const { packageDirectories } = read('sfdx-project.json') as { packageDirectories: readonly Directory[] };
  const packaged = packageDirectories.filter((directory) => directory.package === 'Sync Readiness');
  assert.deepEqual(
    packaged.map(({ versionNumber }) => versionNumber),
    [`${version}.NEXT`],
  );
  // `sf` refuses an ancestor for an unlocked package.
  assert.ok(packaged.every((directory) => !Object.keys(directory).some((name) => /^ancestor/.test(name))));
});

test('the definition file that a version is built by turns languages on', () => {
  const { settings } = JSON.parse(readFileSync(join(ROOT, 'config', 'project-scratch-def.json'), 'utf8')) as {
    settings: { languageSettings: Record<string, boolean> };
  };
  assert.equal(settings.languageSettings['enableTranslationWorkbench'], true);
});

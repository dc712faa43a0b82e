/** Translations into an org: which languages are asked for and sent, and that nothing fails for want of one. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { EXIT, UsageError } from '../../scripts/command/failure.ts';
import { execute } from '../../scripts/command/frame.ts';
import { deploy } from '../../scripts/org/deploy.ts';
import { installTranslations, type WantedLanguages } from '../../scripts/org/languages.ts';
import { answered, contextAnswering, type Heard } from '../support/context.ts';
import { fails } from '../support/fails.ts';
import { plant } from '../support/tree.ts';
import type { Context } from '../../scripts/command/context.ts';
import type { SfAnswer } from '../../scripts/org/sf.ts';

const OFF: SfAnswer = {
  status: 1,
  name: 'sf:INVALID_TYPE',
  message: 'INVALID_TYPE: Cannot use: Translations in this organization',
};
const TAKEN = { done: true, success: true, status: 'Succeeded', numberComponentsDeployed: 2 };
const REFUSED = {
  done: true,
  success: false,
  status: 'Failed',
  details: { componentFailures: { componentType: 'Translations', fullName: 'de', problem: 'Not available' } },
};

/** A project with translations into two languages. */
function project(context: TestContext, ...languages: readonly string[]): string {
  const files = languages.map((language) => [
    `force-app/translations/translations/${language}.translation-meta.xml`,
    '<Translations xmlns="http://soap.sforce.com/2006/04/metadata"></Translations>',
  ]);
  return plant(context, {
    'sfdx-project.json': '{"packageDirectories":[{"path":"force-app"}],"sourceApiVersion":"66.0"}',
    ...(Object.fromEntries(files) as Record<string, string>),
  });
}

/** An org that answers the question for its languages so, and takes what is sent, or not. */
function org(languages: SfAnswer | undefined, report: unknown = TAKEN): Context & Heard {
  return contextAnswering((line) => {
    if (line.startsWith('org list metadata')) return languages;
    if (line.startsWith('project deploy start')) return answered({ id: '0Af000000000001AAA' });
    return answered(report);
  });
}

function on(...codes: readonly string[]): SfAnswer {
  return answered(codes.map((fullName) => ({ fullName })));
}

function sent({ asked }: Heard): string[] {
  return asked.filter((line) => line.startsWith('project deploy start'));
}

async function install(
  root: string,
  languages: WantedLanguages,
  context: Context,
  dryRun = false,
): Promise<string> {
  const lines = await installTranslations(
    { targetOrg: 'acme', languages, dryRun, minutes: 1 },
    context,
    root,
  );
  return lines.join('\n');
}

test('some languages on: theirs are sent, and the others are told', async (context) => {
  const at = org(on('de', 'fr', 'en_US'));
  const told = await install(project(context, 'de', 'ja'), undefined, at);
  assert.equal(told, 'Translations: de. Not on in this org: ja (Setup > Translation Language Settings).');
  assert.equal(sent(at).length, 1);
  assert.match(sent(at)[0] ?? '', /--source-dir \S*de\.translation-meta\.xml/);
  assert.doesNotMatch(sent(at)[0] ?? '', /ja\.translation/);
});

test('all languages on: all are sent together', async (context) => {
  const at = org(on('ja', 'de'));
  assert.equal(await install(project(context, 'de', 'ja'), undefined, at), 'Translations: de, ja.');
  assert.match(sent(at)[0] ?? '', /de\.translation.* ja\.translation|de\.translation.*ja\.translation/);
});

for (const [what, answer, says] of [
  ['no language on', on(), /^Translations: none\. Not on in this org: de, ja/],
  ['only those of other packages on', on('maps__de'), /^Translations: none\. Not on in this org: de, ja/],
  [
    'Translation Workbench off',
    OFF,
    /^Translations: none, Translation Workbench is off\. To turn it on: Setup/,
  ],
  [
    'an org that does not tell',
    { status: 1, name: 'Strange', message: 'Something else' },
    /^Translations: none\. Asking which languages are on did not work: Something else Name them .*--languages de,ja$/,
  ],
  ['an org that does not answer', undefined, /it took too long/],
] as const) {
  test(`${what}: nothing is sent, nothing fails, and it is told`, async (context) => {
    const at = org(answer);
    assert.match(await install(project(context, 'de', 'ja'), undefined, at), says);
    assert.deepEqual(sent(at), []);
  });
}

test('named languages are sent without a question; none of them needs no answer either', async (context) => {
  const root = project(context, 'de', 'ja');
  const at = org(OFF);
  assert.equal(await install(root, ['ja'], at), 'Translations: ja.');
  assert.equal(sent(at).length, 1);
  const without = org(OFF);
  assert.equal(await install(root, [], without), '');
  assert.deepEqual(without.asked, []);
});

test('a project without translations asks nothing', async (context) => {
  const at = org(OFF);
  assert.equal(await install(project(context), undefined, at), '');
  assert.deepEqual(at.asked, []);
});

test('a validation sends no translation, and tells which would be sent', async (context) => {
  const at = org(on('de'));
  assert.match(await install(project(context, 'de', 'ja'), undefined, at, true), /^Translations: de\./);
  assert.deepEqual(sent(at), []);
});

test('an org that refuses a translation has the wizard all the same, and it is told', async (context) => {
  const root = project(context, 'de');
  const says = [/Translations de: Not available/, /The wizard itself is deployed, and works in English/];
  await fails(install(root, ['de'], org(OFF, REFUSED)), EXIT.refused, ...says);
});

test('a language that the project does not know is refused before any org is asked', async () => {
  const context = contextAnswering(() => assert.fail('sf was asked'));
  await assert.rejects(
    execute(deploy, ['--target-org', 'acme', '--languages', 'de,tlh'], context),
    (error) =>
      error instanceof UsageError && /^--languages: "tlh" is not allowed; allowed: de, /.test(error.message),
  );
});

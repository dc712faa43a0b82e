/** The sample assessments into an org that checks them: once, whole, or with a reason why not. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, test } from 'node:test';
import { recheck } from 'c/syncAdvice';
import { readAssessment, readTask } from 'c/syncAssessment';
import { showDemo } from '../../scripts/org/demo.ts';
import { EXIT } from '../../scripts/command/failure.ts';
import { SAMPLE_FOLDER, importSamples } from '../../scripts/org/sampleData.ts';
import { treeOf } from '../../scripts/org/samplePlan.ts';
import { SAMPLES } from '../../scripts/support/sample.ts';
import { fakeSf } from '../stand-ins/org/fakeSf.ts';
import { OPEN, USER } from '../stand-ins/org/restApi.ts';
import { OrgRecords } from '../stand-ins/org/tree.ts';
import { contextWith } from '../support/context.ts';
import { fails } from '../support/fails.ts';
import { ASSESSMENT, TASK } from '../support/work.ts';
import type { Exit } from '../../scripts/command/failure.ts';
import type { Row } from '../../scripts/preview/org/store.ts';
import type { Script } from '../stand-ins/org/restApi.ts';

/** The org of the tests, behind an `sf` that is stood in for; `demo.test.ts` imports through the real one. */
const org = {
  script: { ...structuredClone(OPEN) },
  records: new OrgRecords(),
  requests: [] as string[],
};

const admin = {
  context: (signal?: AbortSignal) => contextWith(fakeSf(org.script, org.records, org.requests), signal),
};

beforeEach(() => {
  Object.assign(org.script, structuredClone(OPEN));
  org.records.store.write({ rows: {}, made: 0 });
  org.requests.length = 0;
});

function rows(object: string): readonly Row[] {
  return org.records.store.read().rows[object] ?? [];
}

function imports(): number {
  return org.requests.filter((line) => /^POST .*\/composite\/tree\//.test(line)).length;
}

function keys(): unknown[] {
  return rows(ASSESSMENT).map((row) => row['Client_Key__c']);
}

const KEYS = SAMPLES.map(({ key }) => key);

test('all arrive in one request, as records that the wizard reads as its own, and a second run adds none', async () => {
  assert.equal(await importSamples('acme', admin.context()), SAMPLES.length);
  assert.equal(imports(), 1);
  assert.deepEqual(keys(), KEYS);
  for (const [index, row] of rows(ASSESSMENT).entries()) {
    const saved = readAssessment(row);
    assert.deepEqual(saved.answers, SAMPLES[index]?.answers);
    const tasks = rows(TASK).filter((task) => task['Assessment__c'] === row.Id);
    assert.ok(tasks.length > 0);
    const done = tasks.map(readTask).filter((task) => task?.done);
    assert.equal(done.length, SAMPLES[index]?.done);
    assert.ok(done.every((task) => task?.doneBy === USER.Id && task.doneOn === saved.asOf));
  }

  const before = org.records.store.read();
  assert.equal(await importSamples('acme', admin.context()), 0);
  assert.equal(imports(), 1);
  assert.deepEqual(org.records.store.read(), before);
});

test('what an import left out is added, and what is there stays as it is', async () => {
  const [first, ...others] = SAMPLES;
  assert.ok(first);
  await org.records.save(ASSESSMENT, { records: treeOf([first], null) }, USER.Id, []);
  const before = rows(TASK);
  assert.equal(await importSamples('acme', admin.context()), others.length);
  assert.deepEqual(keys(), KEYS);
  assert.deepEqual(rows(TASK).slice(0, before.length), before);
});

test('an import whose answer was lost is found by the next run', async () => {
  org.script.tree = 'answerLost';
  await fails(importSamples('acme', admin.context()), EXIT.login, /could not be reached/);
  org.script.tree = 'kept';
  assert.equal(await importSamples('acme', admin.context()), 0);
  assert.deepEqual(keys(), KEYS);
});

const REFUSALS: readonly (readonly [why: string, script: Partial<Script>, exit: Exit, says: RegExp])[] = [
  ['an object that the user may not see', { forbidden: [ASSESSMENT] }, EXIT.refused, /Sync Readiness Admin/],
  [
    'a field that the user may not write',
    { forbidden: [`${TASK}.Done__c`] },
    EXIT.refused,
    /Assessment1Task1: INVALID_FIELD[\s\S]*Sync Readiness Admin is assigned/,
  ],
  ['a full org', { tree: 'full' }, EXIT.refused, /STORAGE_LIMIT_EXCEEDED[\s\S]*Storage Usage/],
  ['an expired login', { login: 'expired' }, EXIT.login, /sf org login web/],
];

for (const [why, script, exit, says] of REFUSALS) {
  test(`${why} keeps the samples out, whole, and is told with what to do`, async () => {
    Object.assign(org.script, script);
    await fails(importSamples('acme', admin.context()), exit, says);
    assert.deepEqual([rows(ASSESSMENT), rows(TASK)].flat(), []);
  });
}

test('a demo without its samples is opened all the same, and its exit code tells', async () => {
  org.script.tree = 'full';
  const context = admin.context();
  const opened: string[] = [];
  const sf: typeof context.sf = (args, options) => {
    if (args[1] !== 'open') return context.sf(args, options);
    opened.push(args.join(' '));
    return Promise.resolve({ status: 0 });
  };
  const work = showDemo('acme', true, { ...context, sf });
  await fails(work, EXIT.refused, /The wizard is in the org and works/, /Run the command again/);
  assert.equal(opened.length, 1);
  assert.match(context.printed.join(), /The demo is ready/);
});

test('stopped from the keyboard, nothing more is done', async () => {
  const context = admin.context(AbortSignal.abort());
  await fails(showDemo('acme', true, context), EXIT.interruption);
  assert.deepEqual(context.printed, []);
});

test('the plan names files that are there, and holds nothing that only another org could have', async () => {
  await importSamples('acme', admin.context());
  const read = (name: string): unknown => JSON.parse(readFileSync(join(SAMPLE_FOLDER, name), 'utf8'));
  const plan = read('plan.json') as readonly {
    readonly sobject: string;
    readonly files: readonly string[];
  }[];
  assert.deepEqual(
    plan.map(({ sobject }) => sobject),
    [ASSESSMENT],
  );
  const text = JSON.stringify(plan.flatMap(({ files }) => files.map(read)));
  assert.doesNotMatch(text, /"(Id|Name|OwnerId|Created\w+|LastModified\w+)":/);
  assert.doesNotMatch(text, /:null/);
  const ids = new Set(text.match(/\b[0-9a-zA-Z]{15}AAA\b/g));
  assert.deepEqual([...ids], [USER.Id]);
});

test('whenever the demo is shown, each sample has something to tell when it is checked again', () => {
  for (const day of ['2026-11-22', '2027-06-01', '2030-01-01'] as const) {
    for (const tree of treeOf(SAMPLES, null)) {
      const said = readAssessment({ Stops__c: false, ...tree });
      const { any, corrected } = recheck({ ...said, said }, day);
      if (said.asOf < '2026-10-10' || day > '2027-04-30') assert.ok(any, `${said.asOf} on ${day}`);
      assert.equal(corrected, false);
    }
  }
});

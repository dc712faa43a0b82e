/** Why compiled JavaScript ships: the platform's compiler does not take a component's class from TypeScript. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import sfdc from '@lwc/sfdc-lwc-compiler';

const CLASS =
  "import { LightningElement } from 'lwc';\nexport default class Probe extends LightningElement { said = 'probe'; }\n";

/** Whether the class is in what the compiler makes; a refusal does as well as today's silence. */
async function takesClass(extension: 'js' | 'ts'): Promise<boolean> {
  const { success, results } = await sfdc.compile({
    bundle: {
      namespace: 'c',
      name: 'probe',
      type: 'platform',
      files: { 'probe.html': '<template>{said}</template>', [`probe.${extension}`]: CLASS },
      options: { apiVersion: 66, dynamicImport: 'disallowed' },
    },
  });
  return success && /class Probe extends/.test(JSON.stringify(results));
}

test("the platform's compiler takes a class from JavaScript", async () => {
  assert.equal(await takesClass('js'), true);
});

test("the platform's compiler drops a class in TypeScript", async () => {
  assert.equal(
    await takesClass('ts'),
    false,
    'It takes TypeScript now: see whether the sources can ship as they are.',
  );
});

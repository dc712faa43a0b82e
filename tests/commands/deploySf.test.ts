/** A deployment through the real `sf`: what it makes of an org that refuses, breaks off, or is told to stop. */
import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import { EXIT } from '../../scripts/command/failure.ts';
import { followDeployment, sendDeployment } from '../../scripts/org/deployment.ts';
import { signedIn } from '../stand-ins/org/desk.ts';
import { OPEN } from '../stand-ins/org/standIn.ts';
import { fails } from '../support/fails.ts';
import { DEPLOYMENT, ID } from './support/deployment.ts';

const { org, admin } = await signedIn({ after });

beforeEach(() => Object.assign(org.script, structuredClone(OPEN)));

test("a component's error is told with its name, place and reason", async () => {
  org.deployments.push({ id: ID, checkOnly: false, singlePackage: true, files: new Map() });
  org.script.deploy = 'componentError';
  const problem = /LightningComponentBundle syncReadiness, line 7: Invalid reference of type label/;
  const work = followDeployment(ID, DEPLOYMENT, admin.context());
  await fails(work, EXIT.refused, problem, /as it was before/);
});

test('half an answer to a deployment leaves open whether the org has it', async () => {
  org.script.deploy = 'halfAnswered';
  const says = [/Deployment Status/, /Run the same command again/];
  await fails(sendDeployment(DEPLOYMENT, admin.context()), EXIT.unfinished, ...says);
});

test('Ctrl-C stops the deployment in the org too', async () => {
  org.script.deploy = 'neverEnds';
  const id = org.deployments.at(-1)?.id ?? '';
  const keyboard = new AbortController();
  const watched = org.next(/checkDeployStatus/);
  const work = followDeployment(id, DEPLOYMENT, admin.context(keyboard.signal));
  await Promise.race([watched, work]);
  keyboard.abort();
  await fails(work, EXIT.interruption, /told to stop/);
  assert.deepEqual(org.cancelled, [id]);
});

/** Every way in which an org can fail a deployment: the exit code, the reason, what to do, and that a second run mends it. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { runDeployment, followDeployment, sendDeployment } from '../../scripts/org/deployment.ts';
import { EXIT, Failure, describeFailure } from '../../scripts/command/failure.ts';
import { assignPermissionSet } from '../../scripts/org/install.ts';
import { reachOrg } from '../../scripts/org/org.ts';
import { desk } from '../org/desk.ts';
import { OPEN, standIn } from '../org/standIn.ts';
import type { Deployment } from '../../scripts/org/deployment.ts';
import type { Exit } from '../../scripts/command/failure.ts';
import type { Desk } from '../org/desk.ts';
import type { StandIn } from '../org/standIn.ts';

let org: StandIn;
let admin: Desk;

const DEPLOYMENT: Deployment = {
  title: 'Deploying',
  targetOrg: 'acme',
  what: ['--source-dir', 'force-app'],
  dryRun: false,
  minutes: 1,
};

before(async () => {
  org = await standIn();
  admin = await desk();
  await admin.login(org.url, 'acme');
});

beforeEach(() => Object.assign(org.script, structuredClone(OPEN)));

after(async () => {
  admin.clear();
  await org.close();
});

async function fails(work: Promise<unknown>, exit: Exit, ...says: readonly RegExp[]): Promise<void> {
  await assert.rejects(work, (error) => {
    assert.ok(error instanceof Failure, String(error));
    assert.equal(error.exit, exit, describeFailure(error));
    for (const pattern of says) assert.match(describeFailure(error), pattern);
    return true;
  });
}

test('an expired login is told before anything is built on it', async () => {
  org.script.login = 'expired';
  await fails(reachOrg('acme', admin.context()), EXIT.login, /no longer valid/, /sf org login web/);
});

test('an org that sf does not know is told with where to look', async () => {
  await fails(reachOrg('nobody', admin.context()), EXIT.login, /sf org list/, /sf org login web/);
});

test('a missing permission is named', async () => {
  org.script.deploy = 'forbidden';
  await fails(runDeployment(DEPLOYMENT, admin.context()), EXIT.refused, /Modify Metadata/);
});

test("a component's error is told with its name, place and reason", async () => {
  org.script.deploy = 'componentError';
  const problem = /LightningComponentBundle syncReadiness, line 7: Invalid reference of type label/;
  await fails(runDeployment(DEPLOYMENT, admin.context()), EXIT.refused, problem, /as it was before/);
});

/** One deployment that the org has taken, for all that can happen to it afterwards. */
let id: string;

test('what the org has taken has an id, by which it is followed', async () => {
  id = (await sendDeployment(DEPLOYMENT, admin.context())).id;
  assert.equal(id, org.deployments.at(-1)?.id);
});

test('an org that does not finish in time goes on by itself, and the admin can follow or stop it', async () => {
  org.script.deploy = 'neverEnds';
  const impatient = { ...DEPLOYMENT, minutes: 0.01 };
  const says = [/4 of 9 components so far/, /Deployment Status/, new RegExp(`deploy cancel --job-id ${id}`)];
  await fails(followDeployment(id, impatient, admin.context()), EXIT.unfinished, ...says);
});

test('a connection lost half-way does not call the deployment failed', async () => {
  org.script.deploy = 'lost';
  const says = [/lost sight of it/, /Run the same command again/];
  await fails(followDeployment(id, DEPLOYMENT, admin.context()), EXIT.unfinished, ...says);
});

test('a deployment cancelled in the org names who did it', async () => {
  org.script.deploy = 'cancelled';
  const says = [/by Dana Admin/, /as it was before/];
  await fails(followDeployment(id, DEPLOYMENT, admin.context()), EXIT.cancelled, ...says);
});

test('Ctrl-C stops the deployment in the org too', async () => {
  org.script.deploy = 'neverEnds';
  const keyboard = new AbortController();
  const watched = org.next(/checkDeployStatus/);
  const work = followDeployment(id, DEPLOYMENT, admin.context(keyboard.signal));
  await Promise.race([watched, work]);
  keyboard.abort();
  await fails(work, EXIT.interrupted, /describeFailure to stop/);
  assert.deepEqual(org.cancelled, [id]);
});

test('a permission set that cannot be assigned is told as the one thing left to do', async () => {
  org.script.permissionSet = 'forbidden';
  const says = [/You cannot assign/, /The wizard itself is deployed/];
  await fails(assignPermissionSet('acme', admin.context()), EXIT.refused, ...says);
});

test('after any of these a second run does all that is left, an assignment that is there already included', async () => {
  org.script.permissionSet = 'alreadyAssigned';
  assert.equal(await runDeployment(DEPLOYMENT, admin.context()), 9);
  await assignPermissionSet('acme', admin.context());
});

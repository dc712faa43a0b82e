/** `npm run deploy` to several orgs: one that refuses is told and stops no other. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EXIT, Failure } from '../../scripts/command/failure.ts';
import { execute } from '../../scripts/command/frame.ts';
import { confirmProduction, deploy, deployToAll } from '../../scripts/org/deploy.ts';
import { targetOrgs } from '../../scripts/org/targets.ts';
import { answered, contextAnswering } from '../support/context.ts';
import { fails } from '../support/fails.ts';

const DONE = { done: true, success: true, status: 'Succeeded', numberComponentsDeployed: 9 };
const DEPLOYING = { languages: [], dryRun: false, minutes: 1 };

test('each org is told by name, with where the wizard is or why not', async () => {
  const context = contextAnswering((line) => {
    if (line.includes('closed')) return { status: 1, name: 'INVALID_SESSION_ID', message: 'Session expired' };
    if (line.startsWith('org display'))
      return answered({ username: 'dana@example.com', id: '00D', instanceUrl: 'https://open.example.com' });
    if (line.startsWith('project deploy start')) return answered({ id: '0Af000000000001AAA' });
    return line.startsWith('project deploy report') ? answered(DONE) : answered({});
  });
  const work = deployToAll(['open', 'closed', 'wide'], 2, DEPLOYING, context);
  await fails(work, EXIT.refused, /^✖ 1 of 3 orgs did not take it/);
  const told = context.printed.join('\n');
  assert.match(told, /^open\n {2}The wizard is in the org/m);
  assert.match(told, /^wide\n {2}The wizard is in the org/m);
  assert.match(told, /^closed\n {2}✖ Reaching closed did not work: Session expired\n {2}→ /m);
  assert.ok(context.steps.includes('open: Deploying (open)'), context.steps.join('\n'));
});

test('after Ctrl-C no further org is begun', async () => {
  const keyboard = new AbortController();
  const context = contextAnswering(() => {
    keyboard.abort();
    throw new Failure(EXIT.interruption, 'Stopped from the keyboard.');
  }, keyboard.signal);
  await assert.rejects(deployToAll(['one', 'two'], 1, DEPLOYING, context), { exit: EXIT.interruption });
  assert.ok(!context.asked.some((line) => line.includes('two')));
});

/** What `sf org list` tells; a Dev Hub stands in two groups. */
const HUB = { alias: 'hub', username: 'hub@example.com', isSandbox: false };
const LISTED = answered({
  nonScratchOrgs: [
    HUB,
    { alias: 'sandbox', username: 'sandbox@example.com', isSandbox: true },
    { alias: null, username: 'unknown@example.com' },
  ],
  devHubs: [HUB],
  scratchOrgs: [{ alias: 'scratch', username: 'scratch@example.com', expirationDate: '2026-12-01' }],
});

test('production orgs that only --all brings are told apart, also by a shard', async () => {
  const unnamed = async (targets: Parameters<typeof targetOrgs>[0]): Promise<readonly string[]> =>
    (
      await targetOrgs(
        targets,
        contextAnswering(() => LISTED),
      )
    ).unnamedProduction;
  assert.deepEqual(await unnamed({ all: true }), ['hub', 'unknown@example.com']);
  assert.deepEqual(await unnamed({ all: true, targetOrg: ['hub'] }), ['unknown@example.com']);
  assert.deepEqual(await unnamed({ all: true, shard: { part: 1, parts: 4 } }), ['hub']);
  assert.deepEqual(await unnamed({ targetOrg: ['hub', 'sandbox'] }), []);
});

test('--all asks before it deploys to production orgs, and changes nothing where nobody can answer', async () => {
  const context = contextAnswering(() => LISTED);
  await fails(execute(deploy, ['--all'], context), EXIT.usage, /Nobody is there/, /add --yes/);
  assert.deepEqual(context.asked, ['org list --skip-connection-status']);
  assert.match(
    context.steps.join('\n'),
    /Neither sandboxes nor scratch orgs.*\n {2}hub\n {2}unknown@example\.com$/,
  );
});

test('nobody is asked after --yes, for a dry run, or where there are sandboxes alone', async () => {
  const context = contextAnswering(() => assert.fail('sf was asked'));
  await confirmProduction(['hub'], false, context);
  await confirmProduction([], true, context);
  assert.deepEqual(context.steps, []);
});

/**
 * Every way in which an org can fail a deployment: the exit code, the reason, what to do, and that a second run mends it. The
 * answers are as the real `sf` was seen to give them.
 */
import { test } from 'node:test';
import { EXIT } from '../../scripts/command/failure.ts';
import { followDeployment, sendDeployment } from '../../scripts/org/deployment.ts';
import { assignPermissionSet } from '../../scripts/org/install.ts';
import { reachOrg } from '../../scripts/org/org.ts';
import { UnreadableAnswer } from '../../scripts/org/sf.ts';
import { answered, contextAnswering } from '../support/context.ts';
import { fails } from '../support/fails.ts';
import { DEPLOYMENT, ID } from './support/deployment.ts';
import type { Exit } from '../../scripts/command/failure.ts';
import type { SfAnswer } from '../../scripts/org/sf.ts';

test('an org that sf does not know is told with where to look', async () => {
  const context = contextAnswering(() => ({
    status: 1,
    name: 'NamedOrgNotFoundError',
    message: 'No authorization information found for nobody.',
  }));
  await fails(reachOrg('nobody', context), EXIT.login, /sf org list/, /sf org login web/);
});

const UNKNOWN = [/may have taken it/, /Run the same command again/];
const UNREAD = [/answer could not be read/, ...UNKNOWN];
const TRIP = "Cannot read properties of undefined (reading 'length')";

/** What `sf` says, by its error's name and message, when it was told to send. */
const SENDING: readonly (readonly [
  what: string,
  name: string,
  message: string,
  exit: Exit,
  ...says: readonly RegExp[],
])[] = [
  [
    'a missing permission',
    'sf:INSUFFICIENT_ACCESS',
    'use of the Metadata API',
    EXIT.refused,
    /Modify Metadata/,
  ],
  ['an error of the server', 'ERROR_HTTP_500', 'Internal Server Error', EXIT.unfinished, ...UNKNOWN],
  ['a page in place of an answer', 'SfError', 'The deploy id is not available.', EXIT.unfinished, ...UNREAD],
  ['a maintenance page', 'ERROR_HTTP_503', 'HTTP response contains html.', EXIT.refused, /under maintenance/],
  ['an answer that is cut off', 'Error', 'Unclosed root tag\nLine: 0', EXIT.unfinished, ...UNREAD],
  [
    'an answer that sf trips over',
    'TypeError',
    TRIP,
    EXIT.unfinished,
    /^(?![\s\S]*reading 'length')/,
    ...UNKNOWN,
  ],
  ['a connection lost once it was sent', 'TypeError', 'fetch failed', EXIT.unfinished, ...UNKNOWN],
];

for (const [what, name, message, exit, ...says] of SENDING) {
  test(`${what} ends the sending with ${exit} and its reason`, async () => {
    const context = contextAnswering(() => ({ status: 1, name, message }));
    await fails(sendDeployment(DEPLOYMENT, context), exit, ...says);
  });
}

test('a page, or a trip of sf, where nothing was sent means that the org was not reached', async () => {
  for (const message of [TRIP, 'Unclosed root tag']) {
    const context = contextAnswering(() => ({ status: 1, name: 'TypeError', message }));
    await fails(reachOrg('acme', context), EXIT.login, /answer could not be read/);
  }
});

const REPORT = { done: true, success: false, numberComponentsTotal: 9, numberComponentsDeployed: 4 };

test('an org that does not finish in time goes on by itself, and the admin can follow or stop it', async () => {
  const reports = [undefined, answered({ ...REPORT, done: false, status: 'InProgress' })];
  const says = [/4 of 9 components so far/, /Deployment Status/, new RegExp(`deploy cancel --job-id ${ID}`)];
  const context = contextAnswering(() => reports.shift());
  await fails(followDeployment(ID, DEPLOYMENT, context), EXIT.unfinished, ...says);
});

const LOST: readonly (readonly [what: string, answer: () => SfAnswer])[] = [
  ['a connection lost', () => ({ status: 1, name: 'FetchError', message: 'socket hang up' })],
  ['an error of the server', () => ({ status: 1, name: 'ERROR_HTTP_500', message: 'Internal Server Error' })],
  ['a page in place of a report', () => answered({ ...REPORT, done: false, status: '' })],
  [
    'half a report',
    () => {
      throw new UnreadableAnswer(EXIT.refused, 'sf project deploy report ended without an answer');
    },
  ],
];

for (const [what, answer] of LOST) {
  test(`${what} half-way does not call the deployment failed`, async () => {
    const context = contextAnswering(async () => answer());
    const says = [/lost sight of it/, /Run the same command again/];
    await fails(followDeployment(ID, DEPLOYMENT, context), EXIT.unfinished, ...says);
  });
}

test('a deployment cancelled in the org names who did it', async () => {
  const context = contextAnswering(() =>
    answered({ ...REPORT, status: 'Canceled', canceledByName: 'Dana Admin' }),
  );
  await fails(followDeployment(ID, DEPLOYMENT, context), EXIT.cancelled, /by Dana Admin/, /as it was before/);
});

test('a permission set that cannot be assigned is told as the one thing left to do', async () => {
  const context = contextAnswering(() => ({
    status: 1,
    result: { failures: [{ message: 'You cannot assign this permission set.' }] },
  }));
  const says = [/You cannot assign/, /The wizard itself is deployed/];
  await fails(assignPermissionSet('acme', context), EXIT.refused, ...says);
});

test('a permission set that is assigned already is no failure', async () => {
  await assignPermissionSet(
    'acme',
    contextAnswering(() => ({
      status: 1,
      result: { failures: [{ message: 'Duplicate PermissionSetAssignment.' }] },
    })),
  );
});

/** `npm run preflight`: what is read of one org, and what is concluded from it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EXIT, type Exit } from '../../scripts/command/failure.ts';
import { execute } from '../../scripts/command/frame.ts';
import { preflight } from '../../scripts/org/preflight.ts';
import { signedIn } from '../stand-ins/org/desk.ts';
import { fakeOrgs, orgOf, usersAt } from '../stand-ins/org/fakeOrgs.ts';
import { contextWith, type Heard } from '../support/context.ts';
import { serve } from '../support/detection.ts';
import { fails } from '../support/fails.ts';
import { honest, online } from '../stand-ins/loopbackResolver.ts';
import type { OrgRead } from '../../scripts/org/preflight/orgLine.ts';
import type { Script } from '../stand-ins/org/restApi.ts';

const ONE = ['--target-org', 'acme', '--json'];

/** Runs the command on one org. */
async function run(
  script: Script,
  args: readonly string[] = ['--no-lookup'],
): Promise<OrgRead & { readonly sf: Heard['asked'] }> {
  const context = contextWith(fakeOrgs({ acme: script }));
  await execute(preflight, [...ONE, ...args], context);
  return { ...(JSON.parse(context.printed.join('\n')) as OrgRead), sf: context.asked };
}

test('the real sf reads facts, counts users by domain, and hands what is settled to the wizard', async (context) => {
  const { org, admin } = await signedIn(context, { script: orgOf({ users: usersAt('contoso.com', 3) }) });
  const at = admin.context();
  await execute(preflight, [...ONE, '--no-lookup'], at);

  const { facts, answers, wizard, verdict } = JSON.parse(at.printed.join('\n')) as OrgRead;
  assert.deepEqual(facts.unread, []);
  assert.equal(facts.edition, 'Enterprise Edition');
  assert.deepEqual([facts.contactAndEventSync, facts.activityCapture], [true, false]);
  assert.equal(facts.translationWorkbench, false);
  assert.deepEqual([facts.permissions.ManageUsers, facts.permissions.ManageExchangeConfig], [false, null]);
  assert.deepEqual(facts.licences, [{ name: 'Einstein Activity Capture', total: 100, used: 7 }]);
  assert.equal(facts.holders, 5);
  assert.deepEqual(facts.users?.domains, [{ domain: 'contoso.com', consumer: false, users: 3 }]);
  assert.deepEqual(answers, { usage: 'lightningSync' });
  assert.equal(verdict.next, 'emailService');
  assert.equal(wizard, `${org.url}/lightning/cmp/c__syncReadiness?c__usage=lightningSync`);
  assert.deepEqual(org.deployments, []);
  assert.ok(!at.printed.join('\n').includes('@contoso.com'), 'an address was kept');
});

test('an org whose session expires in the middle is told with what was read until then', async () => {
  const { facts, answers } = await run({ ...orgOf(), expiresOn: 'PermissionSetLicense' });
  assert.equal(facts.contactAndEventSync, true);
  assert.deepEqual(answers, { usage: 'lightningSync' });
  assert.deepEqual([facts.licences, facts.users], [null, null]);
  assert.match(
    facts.unread.join('\n'),
    /licences .* did not work: Session expired[\s\S]*mail domain was not tried/,
  );
});

const DEAF: readonly (readonly [what: string, script: Partial<Script>, exit: Exit, says: RegExp])[] = [
  ['an expired login', { login: 'expired' }, EXIT.login, /sf org login web/],
  ['a page to sign in at', { login: 'page' }, EXIT.login, /answer could not be read[\s\S]*login page/],
  ['an org that does not answer', { login: 'hangs' }, EXIT.unfinished, /took too long/],
];

for (const [what, script, exit, says] of DEAF) {
  test(`${what} ends with ${exit} and its reason`, async () => {
    const context = contextWith(fakeOrgs({ acme: { ...orgOf(), ...script } }));
    await fails(execute(preflight, ONE, context), exit, says);
    assert.deepEqual(context.printed, []);
  });
}

test('more users than one query brings are counted page by page', async () => {
  const users = [...usersAt('contoso.com', 10_000), ...usersAt('fabrikam.com', 3, 10_000)];
  const { facts, sf } = await run(orgOf({ users }));
  assert.equal(facts.users?.total, 10_003);
  assert.deepEqual(facts.users.languages, { en_US: 10_003 });
  assert.equal(sf.filter((line) => line.includes('FROM User ')).length, 2);
});

test('what the mail domains show is a suggestion with a verdict of its own, and settles nothing', async () => {
  const resolver = await serve(honest(online('contoso.com')));
  const script = orgOf({ users: usersAt('contoso.com', 3) });
  const { answers, mail, likely, verdict, wizard } = await run(script, [
    '--resolver',
    resolver.address,
    '--tenants',
    'off',
  ]);
  assert.deepEqual(answers, { usage: 'lightningSync' });
  assert.deepEqual(mail?.suggested, { emailService: 'exchangeOnline', microsoftCloud: 'worldwide' });
  assert.deepEqual(
    mail.domains.map(({ domain, service, strength }) => [domain, service, strength]),
    [['contoso.com', 'exchangeOnline', 'strong']],
  );
  assert.equal(verdict.next, 'emailService');
  assert.equal(likely?.range?.worst.status, 'stopped');
  assert.notEqual(likely.range.best.status, 'unaffected');
  assert.ok(!wizard.includes('emailService'));
});

test('for people, the verdict stands in the words of the wizard', async () => {
  const resolver = await serve(honest(online('contoso.com')));
  const context = contextWith(fakeOrgs({ acme: orgOf({ users: usersAt('contoso.com', 3) }) }));
  await execute(preflight, ['-o', 'acme', '--resolver', resolver.address, '--tenants', 'off'], context);
  const text = context.printed.join('\n');
  assert.match(text, /contoso\.com.*Exchange Online.*3 users/);
  assert.match(text, /We cannot tell yet whether your sync stops/);
  assert.match(text, /The verdict, if they are right\n[\s\S]*At worst: Your sync has stopped/);
});

test('no text of an org has a terminal do anything', async () => {
  const { facts } = await run(orgOf({ name: '\u001b[31mAcme\u202e\u0007' }));
  assert.equal(facts.name, 'Acme');
});

/** Custom labels as the Tooling API tells of them. */
const labelsNamed = (prefix: string, count: number): { readonly Name: string }[] =>
  Array.from({ length: count }, (_, index) => ({ Name: `${prefix}${index}` }));

for (const [what, others, says] of [
  ['room', 12, /has 12 custom labels of its own, so 4,988 are left; the wizard needs \d+\.$/],
  ['too little room', 4_900, /so 100 are left; the wizard needs \d+: delete custom labels that nothing uses/],
] as const) {
  test(`an org with ${what} for the labels is told so; the wizard's own are not counted`, async () => {
    const script = orgOf();
    script.records['ExternalString'] = [...labelsNamed('SR_label', 700), ...labelsNamed('Own', others)];
    const { facts, tells } = await run(script);
    assert.equal(facts.otherLabels, others);
    assert.ok(
      tells.some((line) => says.test(line)),
      tells.join('\n'),
    );
  });
}

test('labels that may not be read are told as unread, and the rest goes on', async () => {
  const { facts, tells } = await run({
    ...orgOf(),
    unknownFields: [...orgOf().unknownFields, 'ExternalString'],
  });
  assert.equal(facts.otherLabels, null);
  assert.match(facts.unread.join('\n'), /^Reading the custom labels did not work/m);
  assert.ok(!tells.join('\n').includes('custom labels'));
  assert.notEqual(facts.users, null);
});

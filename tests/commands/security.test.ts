/** What the security of the package rests on, as files say it: hosts, markup, packages and their licences. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { PUBLIC_RESOLVERS } from 'c/syncDns';
import { MICROSOFT_SIGN_IN } from 'c/syncTenantCloud';
import { trustedUrls } from '../../scripts/preview/trustedUrls.ts';
import { filesBelow, PACKAGE, ROOT } from '../../scripts/support/project.ts';
import { readXml, textAt } from '../../scripts/support/xml.ts';

const SECURITY = readFileSync(join(ROOT, 'SECURITY.md'), 'utf8');

const shipped = filesBelow(PACKAGE).filter((file) => !file.includes('__tests__'));
const sources = shipped.filter((file) => /\.(ts|html|page|cmp|css|svg)$/.test(file));

/** Each place where the text of a shipped file matches, as `file: text`. */
function places(pattern: RegExp): string[] {
  return sources.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => pattern.test(line.replace(/^\s*(\/\/|\*|\/\*).*/, '')))
      .map((line) => `${relative(PACKAGE, file)}: ${line.trim()}`),
  );
}

test('the Trusted URLs are the hosts that the look-ups ask, and none of them may be more than asked', () => {
  const asked = [...PUBLIC_RESOLVERS, MICROSOFT_SIGN_IN].map((address) => new URL(address).origin);
  assert.deepEqual(trustedUrls().sort(), [...new Set(asked)].sort());
  for (const file of shipped.filter((each) => each.endsWith('.cspTrustedSite-meta.xml'))) {
    const { fields } = readXml(readFileSync(file, 'utf8'));
    for (const use of ['Font', 'Frame', 'Img', 'Media', 'Style']) {
      assert.equal(textAt(fields, `isApplicableTo${use}Src`), 'false', `${file}: ${use}`);
    }
    assert.ok(SECURITY.includes(new URL(textAt(fields, 'endpointUrl') ?? '').host), file);
  }
});

test('the browser is asked for the network in two places only', () => {
  const network = places(
    /\b(fetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|importScripts|new Worker)/,
  );
  const files = network.map((place) => place.split(':')[0]);
  assert.deepEqual(
    new Set(files),
    new Set([
      'evidence/lwc/syncDns/doh.ts',
      'evidence/lwc/syncTenantCloud/directory.ts',
      'evidence/lwc/syncWebDns/syncWebDns.ts',
      'evidence/lwc/syncWebTenants/syncWebTenants.ts',
    ]),
  );
});

test('no text becomes markup or code', () => {
  const markup =
    /innerHTML|outerHTML|insertAdjacentHTML|lwc:inner-html|lwc:dom|document\.write|DOMParser|createContextualFragment|srcdoc/;
  const code = /\beval\(|new Function|setTimeout\(\s*['"`]|javascript:|<script/i;
  // The page outside of Lightning starts the platform's own loader.
  const own = (place: string): boolean => !place.startsWith('setup/pages/');
  assert.deepEqual([...places(markup), ...places(code)].filter(own), []);
});

test('the page in Setup writes nothing of the address or the user into its scripts', () => {
  const [page] = shipped.filter((file) => file.endsWith('.page'));
  const text = readFileSync(page ?? '', 'utf8');
  assert.doesNotMatch(text, /\{!\s*\$(CurrentPage|User|Request)|escape="false"/i);
});

interface Locked {
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly resolved?: string;
}

const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const locked = Object.entries(packages)
  .filter(([path]) => path !== '')
  .map(([path, each]) => ({ name: path.split('node_modules/').at(-1) ?? '', ...each }));

test('the packages that run a script when they are installed are the ones that SECURITY.md names', () => {
  const [, named = ''] = /Packages that run a script when they are installed: (.*)\./.exec(SECURITY) ?? [];
  const scripts = locked.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
  assert.deepEqual(
    [...new Set(scripts)].sort(),
    [...named.matchAll(/`([^`]+)`/g)].map(([, name]) => name).sort(),
  );
});

/** Licences that let anybody use a tool; nothing of npm is in what an org gets. */
const ALLOWED = [
  '0BSD',
  'Apache-2.0',
  'Artistic-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'Python-2.0',
  'Zlib',
];

/** Packages whose entry says no licence that is known; what their files say was read. */
const READ: Readonly<Record<string, string>> = {
  exit: 'MIT',
  'qrcode-terminal': 'Apache-2.0',
};

function isAllowed({ name, license = READ[name] ?? '' }: Locked & { readonly name: string }): boolean {
  // Salesforce's own packages, under the terms of its Program Agreement or its licence file.
  if (license === 'SEE LICENSE IN LICENSE.txt') return /^@?(salesforce|lwc|sf|lightning)/.test(name);
  const isOne = (part: string): boolean => ALLOWED.includes(part.trim());
  const plain = license.replace(/[()]/g, '');
  return plain.includes(' OR ') ? plain.split(' OR ').some(isOne) : plain.split(' AND ').every(isOne);
}

test('every package has a licence of the list', () => {
  const others = locked
    .filter((each) => !isAllowed(each))
    .map(({ name, license }) => `${name}: ${license ?? 'none'}`);
  assert.deepEqual([...new Set(others)].sort(), []);
});

/** The parts of the site: its page, and what it weighs. The site itself is walked through in a browser. */
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { leaner } from '../../scripts/site/lean.ts';
import { pageOf, policyOf } from '../../scripts/site/page.ts';
import { describeSizes, isTooLarge, OWN_LIMIT, sizesOf } from '../../scripts/site/sizes.ts';

const PAGE = {
  script: './wizard-1.js',
  imports: ['./engine-2.js'],
  styles: 'slds2.css',
  siteStyles: 'site.css',
  connect: ['https://dns.example'],
  languages: [],
  release: null,
};

test('every address of the page is relative, so that the site works under any path', () => {
  const addresses = [...pageOf(PAGE).matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address ?? '');
  assert.ok(addresses.includes('./wizard-1.js') && addresses.includes('slds2.css'));
  assert.deepEqual(
    addresses.filter((address) => address !== 'data:,' && /^\/|:/.test(address)),
    [],
  );
});

test('the page asks for what its script imports before that is read', () => {
  const page = pageOf(PAGE);
  const ahead = page.indexOf('<link rel="modulepreload" href="./engine-2.js" />');
  assert.ok(ahead > 0 && ahead < page.indexOf('./wizard-1.js'));
});

test('the page runs only scripts of its own, and sends requests only to the resolvers', () => {
  const page = pageOf(PAGE);
  assert.doesNotMatch(page, /<script(?![^>]*\ssrc=)|\son\w+=/);
  assert.ok(page.indexOf('Content-Security-Policy') < page.indexOf('<link'), 'the rules come first');
  assert.match(
    policyOf(['https://dns.example']),
    /default-src 'none'.*script-src 'self';.*connect-src https:\/\/dns\.example;/,
  );
  assert.match(policyOf([]), /connect-src 'none'/);
});

test('the page offers the languages that there are, each by its own name', () => {
  assert.doesNotMatch(pageOf(PAGE), /name="lang"/);
  const options = [
    ...pageOf({ ...PAGE, languages: ['ja', 'pt_BR'] }).matchAll(
      /<option lang="([^"]+)" value="\1">([^<]+)</g,
    ),
  ];
  assert.deepEqual(
    options.map(([, tag, name]) => [tag, name]),
    [
      ['en-US', 'English'],
      ['ja', '日本語'],
      ['pt-BR', 'português (Brasil)'],
    ],
  );
});

test('the page links to the release where there is one', () => {
  const linked = pageOf({ ...PAGE, release: 'https://example.com/a?b="c"&d' });
  assert.match(
    linked,
    /<a href="https:\/\/example\.com\/a\?b=&quot;c&quot;&amp;d" data-word="install">Install it in your org<\/a>/,
  );
  assert.doesNotMatch(pageOf(PAGE), /Install it|\{\{/);
});

test('sizes are told by part, compressed, and the own part has a limit', () => {
  const content = randomBytes(OWN_LIMIT * 1024 + 1);
  const part = sizesOf([
    { part: 'base', content },
    { part: 'own', content: 'a'.repeat(1_000_000) },
  ]);
  assert.equal(isTooLarge(part), false);
  assert.ok(part.own < 2048, 'compressed');
  assert.match(describeSizes(part).join('\n'), new RegExp(` ${OWN_LIMIT}\\.\\d KB {2}base components`));
  assert.equal(isTooLarge(sizesOf([{ part: 'own', content }])), true);
});

/** The end of a compiled template, as the compiler writes it. */
function template(name: string, ...sheets: readonly string[]): string {
  return [
    `${name}.stylesheets = [];`,
    `${name}.stylesheetToken = "lwc-6q63r35ro1";`,
    `${name}.legacyStylesheetToken = "lwc-part_part";`,
    ...sheets.map(
      (each) => `if (${each}) {\n  ${name}.stylesheets.push.apply(${name}.stylesheets, ${each});\n}`,
    ),
    `freezeTemplate(${name});\n`,
  ].join('\n');
}

test('templates say of their styles what this engine needs', () => {
  const short = leaner(
    `${template('tmpl$1', 'sheet')}${template('tmpl')}${template('tmpl$2', 'other')}`,
    'base',
  );
  assert.deepEqual(short.trimEnd().split('\n'), [
    'tmpl$1.stylesheets = sheet;',
    'tmpl$1.stylesheetToken = "lwc-base1";',
    'freezeTemplate(tmpl$1);',
    'freezeTemplate(tmpl);',
    'tmpl$2.stylesheets = other;',
    'tmpl$2.stylesheetToken = "lwc-base2";',
    'freezeTemplate(tmpl$2);',
  ]);
  const two = template('tmpl', 'sheet', 'scoped');
  assert.equal(leaner(two, 'own'), two);
});

test("the wizard's styles name what counts without the design system only where that lacks it", () => {
  const style = (hook: string): string => `a {color: var(${hook}, #747474);}`;
  const known = style('--slds-g-color-on-surface-1');
  const unknown = style('--slds-g-color-of-nothing');
  assert.equal(leaner(`${known}${unknown}`, 'own'), `a {color: var(--slds-g-color-on-surface-1);}${unknown}`);
  assert.equal(leaner(known, 'base'), known);
});

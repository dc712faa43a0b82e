/** The documentation for people: its links lead somewhere, its commands exist, and no command is left out. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { LARGEST_PICTURE, PICTURES, ROOT } from '../../scripts/support/project.ts';
import { COMMANDS } from './support/allCommands.ts';

const DOCS = join(ROOT, 'docs');
const FILES = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'].map((name) => join(ROOT, name)),
  ...readdirSync(DOCS)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(DOCS, name)),
];
const TEXTS = new Map(FILES.map((file) => [file, readFileSync(file, 'utf8')]));
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

/** What runs by itself. */
const HOOKS = ['prepare', 'precommit'];

/** As GitHub makes the name of a heading's anchor. */
function anchorOf(heading: string): string {
  const kept = heading.toLowerCase().replaceAll(/[^\p{L}\p{N}\s_-]/gu, '');
  return kept.trim().replaceAll(/\s/g, '-');
}

function anchorsIn(text: string): string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchorOf(heading));
}

for (const [file, text] of TEXTS) {
  const name = relative(ROOT, file);

  test(`each link in ${name} leads to a file, and to a heading in it`, () => {
    const links = [...text.matchAll(/\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]*))?\)/g)];
    for (const [link, path = '', anchor] of links) {
      const target = path === '' ? file : join(dirname(file), path);
      assert.ok(existsSync(target), link);
      if (anchor !== undefined) assert.ok(anchorsIn(readFileSync(target, 'utf8')).includes(anchor), link);
    }
  });

  test(`each command in ${name} exists, with its options`, () => {
    for (const [line, script = '', rest = ''] of text.matchAll(
      /npm (?:run (?:--silent )?)?(?!run|ci\b|install\b)([a-z][\w:]*)(?: -- ([^`|#\n]*))?/g,
    )) {
      if (!line.includes('npm run') && !['start', 'test'].includes(script)) continue;
      assert.ok(script in scripts, line);
      const command = COMMANDS[script];
      for (const [option] of command === undefined ? [] : rest.matchAll(/--[a-z][\w-]*/g))
        assert.ok(command?.options.includes(option) || option === '--help', line);
    }
  });
}

test('each command is told of somewhere', () => {
  const all = [...TEXTS.values()].join('\n');
  const untold = Object.keys(scripts).filter(
    (script) =>
      !HOOKS.includes(script) && !new RegExp(`npm (run (--silent )?)?${script}(?![\\w:-])`).test(all),
  );
  assert.deepEqual(untold, []);
});

test('each picture is small, and stands with its fingerprint', () => {
  const names = readdirSync(PICTURES).filter((name) => name.endsWith('.webp'));
  const kept = JSON.parse(readFileSync(join(PICTURES, 'fingerprints.json'), 'utf8')) as object;
  assert.deepEqual(names.map((name) => name.replace('.webp', '')).sort(), Object.keys(kept).sort());
  for (const name of names) assert.ok(statSync(join(PICTURES, name)).size <= LARGEST_PICTURE, name);
});

test('each file whose findings are accepted by the analyzer is there, and the reason is given', () => {
  const text = readFileSync(join(ROOT, 'code-analyzer.yml'), 'utf8');
  const files = [...text.matchAll(/^ {2}'(force-app\/[^']*)\.js':$/gm)].map(([, file = '']) => file);
  assert.ok(files.length > 0);
  for (const file of files)
    assert.ok(
      ['.ts', '.js'].some((extension) => existsSync(join(ROOT, file + extension))),
      file,
    );
  assert.equal(text.match(/rule_selector:/g)?.length, text.match(/reason: '.{20,}'/g)?.length);
});

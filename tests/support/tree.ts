/** Folders of files made up for a test. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { BUILD } from '../../scripts/support/project.ts';

/** File contents by path below the folder. */
export type Tree = Readonly<Record<string, string>>;

/** Where clean-up is noted: a test's context, or `node:test` itself for all tests of a file. */
export interface Hooks {
  after(act: () => unknown): void;
}

/** An empty folder outside of the project, gone at the end. @returns its absolute path */
export function temporaryFolder(hooks: Hooks): string {
  const folder = mkdtempSync(join(tmpdir(), 'sync-readiness-test-'));
  hooks.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes the files into a folder that exists, over those that are there. */
export function write(folder: string, tree: Tree): void {
  for (const [path, content] of Object.entries(tree)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/**
 * A new folder with the files, gone when the test ends. It stands inside the project, because modules in it
 * find the LWC engine by the project's package.json.
 * @returns its absolute path
 */
export function plant(context: TestContext, tree: Tree): string {
  mkdirSync(BUILD, { recursive: true });
  const folder = mkdtempSync(join(BUILD, 'tree-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  write(folder, tree);
  return folder;
}

/** A labels file with these texts by name; the texts are XML. */
export function labelsFile(texts: Readonly<Record<string, string>>): string {
  const entries = Object.entries(texts).map(
    ([name, text]) =>
      `<labels><fullName>${name}</fullName><language>en_US</language><protected>false</protected>` +
      `<shortDescription>${name}</shortDescription><value>${text}</value></labels>`,
  );
  return `<CustomLabels xmlns="http://soap.sforce.com/2006/04/metadata">${entries.join('')}</CustomLabels>`;
}

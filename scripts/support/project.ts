/** Where files are in the project, for every script and test that needs to know. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's top folder, absolute. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The package's source, absolute. */
export const PACKAGE = join(ROOT, 'force-app', 'main');

/** Generated, ignored by git: bundles of the preview, screenshots, reports. */
export const BUILD = join(ROOT, 'build');

/** Pictures of the documentation, taken by `npm run pictures`. */
export const PICTURES = join(ROOT, 'docs', 'pictures');

/** In bytes: a page of documentation shows several of them. */
export const LARGEST_PICTURE = 60 * 1024;

/** @returns the one API version of the project, for instance `66.0` */
export function apiVersion(root: string = ROOT): string {
  const project = JSON.parse(readFileSync(join(root, 'sfdx-project.json'), 'utf8')) as {
    sourceApiVersion: string;
  };
  return project.sourceApiVersion;
}

/**
 * Every file below a folder.
 * @param folder absolute path
 * @returns absolute paths, sorted, any node_modules in it left out
 */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !relative(folder, path).split(sep).includes('node_modules'))
    .sort();
}

/** Where a file is below a folder, with `/` between folders on every system. */
export function pathBelow(folder: string, file: string): string {
  return relative(folder, file).split(sep).join('/');
}

/** One Lightning web component bundle: a folder `lwc/<name>` of a room. */
export interface Bundle {
  readonly name: string;
  /** The folder that its `lwc` stands in, such as `advice` or `wizard/plan`. */
  readonly room: string;
  readonly folder: string;
  /** Absolute paths, tests left out. */
  readonly files: readonly string[];
}

/**
 * Every bundle of the package, by name; the one place that knows how bundles are laid out.
 * @param source the package's source, absolute; another one than the project's only in tests
 */
export function bundles(source: string = PACKAGE): Bundle[] {
  const found = new Map<string, { room: string; folder: string; files: string[] }>();
  for (const file of filesBelow(source)) {
    const parts = relative(source, file).split(sep);
    const lwc = parts.indexOf('lwc');
    const name = parts[lwc + 1];
    if (lwc < 1 || name === undefined || parts.length < lwc + 3 || parts.includes('__tests__')) continue;
    const room = parts.slice(0, lwc);
    const bundle = found.get(name) ?? {
      room: room.join('/'),
      folder: join(source, ...room, 'lwc', name),
      files: [],
    };
    bundle.files.push(file);
    found.set(name, bundle);
  }
  return [...found].map(([name, bundle]) => ({ name, ...bundle })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

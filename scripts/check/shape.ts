/** Checks that a bundle has the files an org needs, and that they say the project's API version. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import type { Bundle } from '../support/project.ts';
import type { Problem } from './problem.ts';

const parser = new XMLParser({ parseTagValue: false });

/** An org drops the class of a template without script silently, and never sees a module that was not compiled. */
function uncompiled({ name, folder, files }: Bundle): Problem[] {
  const main = join(folder, `${name}.js`);
  const sources = files.filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));
  const expected = new Set(sources.map((file) => file.replace(/\.ts$/, '.js')));
  if (files.some((file) => file.endsWith('.html'))) expected.add(main);
  return [...expected]
    .filter((file) => !files.includes(file))
    .map((file) => ({ file, message: 'is missing; an org would get the bundle without this code' }));
}

function wrongVersion({ name, folder, files }: Bundle, apiVersion: string): Problem[] {
  const file = join(folder, `${name}.js-meta.xml`);
  if (!files.includes(file)) return [{ file, message: 'is missing; an org takes no bundle without it' }];
  const parsed = parser.parse(readFileSync(file, 'utf8')) as {
    LightningComponentBundle?: { apiVersion?: string };
  };
  const found = parsed.LightningComponentBundle?.apiVersion;
  if (found === apiVersion) return [];
  return [{ file, message: `has apiVersion ${found ?? 'none'}, but the project has ${apiVersion}` }];
}

/**
 * @param apiVersion the project's `sourceApiVersion`, such as `66.0`
 */
export function checkShape(bundle: Bundle, apiVersion: string): Problem[] {
  return [...uncompiled(bundle), ...wrongVersion(bundle, apiVersion)];
}

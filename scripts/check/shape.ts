/** Checks that a bundle has the files an org needs. */
import { join } from 'node:path';
import type { Bundle } from '../support/project.ts';
import type { PackageProblem } from './problem.ts';

/** An org drops the class of a template without script silently, and never sees a module that was not compiled. */
function findUncompiled({ name, folder, files }: Bundle): PackageProblem[] {
  const main = join(folder, `${name}.js`);
  const sources = files.filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));
  const expected = new Set(sources.map((file) => file.replace(/\.ts$/, '.js')));
  if (files.some((file) => file.endsWith('.html'))) expected.add(main);
  return [...expected]
    .filter((file) => !files.includes(file))
    .map((file) => ({ file, message: 'is missing; an org would get the bundle without this code' }));
}

/** Checks that a bundle has the files without which an org drops a part of it, or all. */
export function checkShape(bundle: Bundle): PackageProblem[] {
  const meta = join(bundle.folder, `${bundle.name}.js-meta.xml`);
  const missing = bundle.files.includes(meta)
    ? []
    : [{ file: meta, message: 'is missing; an org takes no bundle without it' }];
  return [...findUncompiled(bundle), ...missing];
}

/** Rollup plugin: keeps only the icons that some source names; all of them would be 3 MB of script. */
import { readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { Plugin } from 'rollup';
import { filesBelow } from '../../support/project.ts';

const ICON = /["'`]((?:utility|standard|action|doctype|custom):[a-z0-9_]+)["'`]/gi;
const TEMPLATES = `buildTemplates${sep}templates.js`;

function iconsNamedIn(files: readonly string[]): Set<string> {
  const names = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(ICON)].map((match) => match[1] ?? ''),
  );
  return new Set(names);
}

function filesOf(folder: string): string[] {
  return filesBelow(folder).filter(
    (file) => /\.(ts|js|html)$/.test(file) && !/__(tests|docs|examples)__/.test(file),
  );
}

/**
 * @param source the package's source; an icon it names that does not exist is a build error
 * @param baseComponents the folder of the base components' sources; read once, they do not change
 */
export function icons(source: string, baseComponents: string): Plugin {
  let ofBaseComponents: Set<string> | undefined;
  let ofPackage = new Set<string>();
  return {
    name: 'preview-icons',
    buildStart() {
      ofBaseComponents ??= iconsNamedIn(
        filesOf(baseComponents).filter((file) => !file.includes(`${sep}iconSvgTemplates`)),
      );
      ofPackage = iconsNamedIn(filesOf(source));
    },
    load(id) {
      if (!id.endsWith(TEMPLATES)) return null;
      const folder = dirname(id);
      const entries = [
        ...readFileSync(id, 'utf8').matchAll(/default as (\w+) } from '(\.\/(\w+)\/(\w+)\.html)'/g),
      ];
      const known = new Map(
        entries.map(([, name, path, category, icon]) => [`${category}:${icon}`, { name, path }]),
      );
      const category = entries[0]?.[3] ?? '';
      for (const icon of ofPackage) {
        if (icon.startsWith(`${category}:`) && !known.has(icon))
          this.error(`There is no icon named "${icon}".`);
      }
      const kept = [...known].filter(([icon]) => ofPackage.has(icon) || ofBaseComponents?.has(icon));
      const imports = kept.map(([, { name, path }]) => `import ${name} from '${join(folder, path ?? '')}';`);
      return `${imports.join('\n')}\nexport default { ${kept.map(([, { name }]) => name).join(', ')} };`;
    },
  };
}

/** Rollup plugin: supplies the modules that only the platform has, from `scripts/preview/platform/`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'rollup';
import { SUPPLIED_MODULES } from '../../support/platform.ts';
import { ROOT } from '../../support/project.ts';

const PLATFORM = join(ROOT, 'scripts', 'preview', 'platform');
const STUBS = join(ROOT, 'node_modules', 'lightning-base-components', 'scopedImports');
const VIRTUAL = '\0platform:';

/** What `platform/i18n.ts` decides itself; the base components package has an American default for the rest. */
function namesFixedIn(file: string): Set<string> {
  const declarations = readFileSync(file, 'utf8').matchAll(/^export const (\w+)/gm);
  return new Set([...declarations].map((match) => match[1] ?? ''));
}

function exportOf(name: string, file: string): string {
  return `export { ${name} as default } from ${JSON.stringify(join(PLATFORM, file))};`;
}

function i18n(name: string): string | null {
  if (namesFixedIn(join(PLATFORM, 'i18n.ts')).has(name)) return exportOf(name, 'i18n.ts');
  const stub = join(STUBS, `@salesforce-i18n-${name}.js`);
  return existsSync(stub) ? readFileSync(stub, 'utf8') : null;
}

function permission(name: string): string {
  const file = JSON.stringify(join(PLATFORM, 'userPermission.ts'));
  return `import { granted } from ${file};\nexport default granted.has(${JSON.stringify(name)});`;
}

export function platform(): Plugin {
  return {
    name: 'preview-platform',
    resolveId(id) {
      const lightning = /^lightning\/(\w+)$/.exec(id)?.[1];
      if (lightning !== undefined && SUPPLIED_MODULES.has(lightning))
        return join(PLATFORM, `${lightning}.ts`);
      return /^@salesforce\/(i18n\/|userPermission\/|client\/formFactor$|user\/Id$)/.test(id)
        ? VIRTUAL + id
        : null;
    },
    load(id) {
      if (!id.startsWith(`${VIRTUAL}@salesforce/`)) return null;
      const [, kind = '', name = ''] = id.slice(VIRTUAL.length).split('/');
      if (kind === 'i18n')
        return i18n(name) ?? this.error(`The preview does not know @salesforce/i18n/${name}.`);
      if (kind === 'userPermission') return permission(name);
      if (kind === 'user') return exportOf('userId', 'user.ts');
      return exportOf('formFactor', 'client.ts');
    },
  };
}

/** What there is to refer to: in the package's metadata and on the platform. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { labels } from '../support/labels.ts';
import { STANDARD_FIELDS, SUPPLIED_MODULES, USER_PERMISSIONS } from '../support/platform.ts';
import { bundles, filesBelow, ROOT } from '../support/project.ts';

/** Names by kind. */
export interface Inventory {
  readonly labels: ReadonlySet<string>;
  /** Modules in the namespace `c`. */
  readonly bundles: ReadonlySet<string>;
  /** Modules in the namespace `lightning`. */
  readonly lightning: ReadonlySet<string>;
  /** Fields that are not on every object, by object. */
  readonly objects: ReadonlyMap<string, ReadonlySet<string>>;
  readonly i18n: ReadonlySet<string>;
  readonly userPermissions: ReadonlySet<string>;
  readonly customPermissions: ReadonlySet<string>;
  readonly staticResources: ReadonlySet<string>;
}

const BASE_COMPONENTS = join(ROOT, 'node_modules', 'lightning-base-components');

function baseModules(): string[] {
  const text = readFileSync(join(BASE_COMPONENTS, 'package.json'), 'utf8');
  const { lwc } = JSON.parse(text) as { lwc: { expose: string[] } };
  return lwc.expose.map((module) => module.replace('lightning/', ''));
}

function i18nNames(): Set<string> {
  const matches = readdirSync(join(BASE_COMPONENTS, 'scopedImports')).map((file) =>
    /^@salesforce-i18n-(.+)\.js$/.exec(file),
  );
  return new Set(matches.flatMap((match) => match?.[1] ?? []));
}

/** The names of the metadata files that end in a suffix, such as `.resource-meta.xml`. */
function named(files: readonly string[], suffix: string): Set<string> {
  return new Set(files.filter((file) => file.endsWith(suffix)).map((file) => basename(file, suffix)));
}

function objectsIn(files: readonly string[], source: string): Map<string, Set<string>> {
  const objects = new Map([...STANDARD_FIELDS].map(([name, fields]) => [name, new Set(fields)]));
  for (const file of files) {
    const [, kind, object, , field] = relative(source, file).split(sep);
    if (kind !== 'objects' || object === undefined) continue;
    const fields = objects.get(object) ?? new Set<string>();
    if (field?.endsWith('.field-meta.xml') === true) fields.add(basename(field, '.field-meta.xml'));
    objects.set(object, fields);
  }
  return objects;
}

/**
 * @param source the package's source, absolute
 */
export function takeInventory(source: string): Inventory {
  const files = filesBelow(source);
  return {
    labels: new Set(labels(source).map(({ name }) => name)),
    bundles: new Set(bundles(source).map(({ name }) => name)),
    lightning: new Set([...baseModules(), ...SUPPLIED_MODULES]),
    objects: objectsIn(files, source),
    i18n: i18nNames(),
    userPermissions: USER_PERMISSIONS,
    customPermissions: named(files, '.customPermission-meta.xml'),
    staticResources: named(files, '.resource-meta.xml'),
  };
}

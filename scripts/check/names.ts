/** Checks that what a metadata file or a page names in another component is there. */
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { filesBelow } from '../support/project.ts';
import { texts } from '../support/xml.ts';
import type { Inventory, MetadataFile } from './inventory.ts';
import type { PackageProblem } from './problem.ts';

/** A name in a file, and of which types the component may be. */
interface Name {
  readonly file: string;
  readonly types: readonly string[];
  readonly name: string;
}

/** Which fields of which type name components of which type. */
const FIELDS: Readonly<Record<string, readonly (readonly [path: readonly string[], type: string])[]>> = {
  CustomTab: [
    [['lwcComponent'], 'LightningComponentBundle'],
    [['auraComponent'], 'AuraDefinitionBundle'],
    [['page'], 'ApexPage'],
    [['flexiPage'], 'FlexiPage'],
  ],
  CustomApplication: [
    [['tabs'], 'CustomTab'],
    [['defaultLandingTab'], 'CustomTab'],
    [['utilityBar'], 'FlexiPage'],
    [['actionOverrides', 'content'], 'FlexiPage'],
    [['actionOverrides', 'pageOrSobjectType'], 'CustomObject'],
  ],
  FlexiPage: [
    [['flexiPageRegions', 'itemInstances', 'componentInstance', 'componentName'], 'LightningComponentBundle'],
    [['sobjectType'], 'CustomObject'],
  ],
  CustomObject: [[['compactLayoutAssignment'], 'CompactLayout']],
  CustomField: [[['referenceTo'], 'CustomObject']],
  ReportType: [[['baseObject'], 'CustomObject']],
  Report: [[['reportType'], 'ReportType']],
  PermissionSet: [
    [['applicationVisibilities', 'application'], 'CustomApplication'],
    [['tabSettings', 'tab'], 'CustomTab'],
    [['pageAccesses', 'apexPage'], 'ApexPage'],
    [['objectPermissions', 'object'], 'CustomObject'],
    [['fieldPermissions', 'field'], 'CustomField'],
  ],
};

/** In markup and scripts: static resources, and components of this package. Labels are checked with the words. */
const PATTERNS = [
  [/\$Resource\.(\w+)/g, ['StaticResource']],
  [/(?:markup:\/\/|['"])c:(\w+)/g, ['LightningComponentBundle', 'AuraDefinitionBundle']],
] as const;

const MARKUP = /\.(page|component|app|cmp)$|staticresources[\\/][^\\/]+\.js$/;

function namesInFields({ file, name: type, fields }: MetadataFile): Name[] {
  return (FIELDS[type] ?? []).flatMap(([path, target]) =>
    texts(fields, ...path).map((name) => ({ file, types: [target], name })),
  );
}

function namesInMarkup(source: string): Name[] {
  return filesBelow(source)
    .filter((file) => MARKUP.test(file))
    .flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      return PATTERNS.flatMap(([pattern, types]) =>
        [...text.matchAll(pattern)].map(([, name = '']) => ({ file, types, name })),
      );
    });
}

/** Salesforce's own are not in the package: `standard-home`, `force:detailPanel`, `User`, `Task.Subject`. */
function isOwn({ types, name }: Name): boolean {
  const [type] = types;
  if (type === 'CustomTab') return !name.startsWith('standard-');
  if (type === 'LightningComponentBundle') return !name.includes(':');
  if (type === 'CustomObject' || type === 'CustomField') return name.includes('__c');
  return true;
}

/** @returns a problem for each name that leads nowhere */
export function findDanglingNames(source: string, inventory: Inventory): PackageProblem[] {
  // A compact layout is named without its object.
  const isThere = ({ file, types, name }: Name): boolean =>
    types.some(
      (type) =>
        inventory.has(type, name) ||
        (type === 'CompactLayout' && inventory.has(type, `${basename(dirname(file))}.${name}`)),
    );
  return [...inventory.files.flatMap(namesInFields), ...namesInMarkup(source)]
    .filter((name) => isOwn(name) && !isThere(name))
    .map(({ file, types, name }) => ({ file, message: `there is no ${types.join(' or ')} ${name}` }));
}

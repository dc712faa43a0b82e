/** Whether what one component names in another is there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../support/project.ts';
import { texts } from './read.ts';
import type { MetadataFile } from './read.ts';

/** A name in one file, and what kind of component it must be. */
interface Reference {
  readonly from: string;
  readonly type: string;
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

/** In markup and scripts: labels, static resources, and components of this package. */
const PATTERNS = [
  [/\$Label\.(?:c\.)?(\w+)/g, 'CustomLabel'],
  [/\$Resource\.(\w+)/g, 'StaticResource'],
  [/(?:markup:\/\/|['"])c:(\w+)/g, 'Bundle'],
] as const;

const MARKUP = /\.(page|component|app|cmp)$|staticresources[\\/][^\\/]+\.js$/;

function named(file: MetadataFile): Reference[] {
  return (FIELDS[file.type] ?? []).flatMap(([path, type]) =>
    texts(file.fields, ...path).map((name) => ({ from: file.file, type, name })),
  );
}

function written(root: string): Reference[] {
  return filesBelow(join(root, 'force-app'))
    .filter((path) => MARKUP.test(path))
    .flatMap((path) => {
      const text = readFileSync(path, 'utf8');
      const from = path.slice(root.length + 1);
      return PATTERNS.flatMap(([pattern, type]) =>
        [...text.matchAll(pattern)].map(([, name = '']) => ({ from, type, name })),
      );
    });
}

/** By which others name it: a field as `Plan__c.Status__c`, a report type with `__c` after its file's name. */
function fullName({ file, name, type }: MetadataFile): string {
  if (type === 'ReportType') return `${name}__c`;
  if (type !== 'CustomField') return name;
  const [, object = ''] = /objects[\\/]([^\\/]+)[\\/]fields/.exec(file) ?? [];
  return `${object}.${name}`;
}

function present(files: readonly MetadataFile[]): ReadonlySet<string> {
  const names = files.flatMap((file) => {
    const own = `${file.type} ${fullName(file)}`;
    if (/Bundle$/.test(file.type)) return [own, `Bundle ${file.name}`];
    const labels = file.type === 'CustomLabels' ? texts(file.fields, 'labels', 'fullName') : [];
    return [own, ...labels.map((label) => `CustomLabel ${label}`)];
  });
  return new Set(names);
}

/** Salesforce's own are not in the package: `standard-home`, `force:detailPanel`, `User`, `Task.Subject`. */
function own({ type, name }: Reference): boolean {
  if (type === 'CustomTab') return !name.startsWith('standard-');
  if (type === 'LightningComponentBundle') return !name.includes(':');
  if (type === 'CustomObject' || type === 'CustomField') return name.includes('__c');
  return true;
}

/** @returns a line, file first, for each name that leads nowhere */
export function danglingReferences(files: readonly MetadataFile[], root: string): string[] {
  const there = present(files);
  return [...files.flatMap(named), ...written(root)]
    .filter((reference) => own(reference) && !there.has(`${reference.type} ${reference.name}`))
    .map(({ from, type, name }) => `${from}: there is no ${type} ${name}`);
}

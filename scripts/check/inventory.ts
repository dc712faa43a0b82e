/** The inventory: what can be referred to in the package, read by the library that `sf` itself uses, and on the platform. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ComponentSet, type SourceComponent } from '@salesforce/source-deploy-retrieve';
import {
  STANDARD_FIELDS,
  SUPPLIED_COMPONENTS,
  SUPPLIED_MODULES,
  SYSTEM_FIELDS,
} from '../support/platform.ts';
import { filesBelow, ROOT } from '../support/project.ts';
import { findMarkupFault, readXml, type Root } from '../support/xml.ts';
import type { PackageProblem } from './problem.ts';

/** A metadata file; the root's name is its type. */
export interface MetadataFile extends Root {
  /** Absolute. */
  readonly file: string;
}

export interface Inventory {
  readonly files: readonly MetadataFile[];
  /** Whether the package has a component, such as `CustomField`, `Plan__c.Status__c`. */
  has(type: string, name: string): boolean;
  /** Modules in the namespace `lightning`. */
  readonly lightning: ReadonlySet<string>;
  readonly i18n: ReadonlySet<string>;
}

const BASE_COMPONENTS = join(ROOT, 'node_modules', 'lightning-base-components');

const MARKUP = /\.(xml|page|app|cmp|component)$/;
const META = /-meta\.xml$/;

function baseModules(): string[] {
  const text = readFileSync(join(BASE_COMPONENTS, 'package.json'), 'utf8');
  const { lwc } = JSON.parse(text) as { lwc: { expose: string[] } };
  return lwc.expose.map((module) => module.replace('lightning/', ''));
}

function i18nNames(): string[] {
  const stubs = readdirSync(join(BASE_COMPONENTS, 'scopedImports'));
  return stubs.flatMap((file) => /^@salesforce-i18n-(.+)\.js$/.exec(file)?.[1] ?? []);
}

/** By which others name it: a report type has `__c` after its file's name. */
function nameOf({ type, fullName }: SourceComponent): string {
  return `${type.name} ${fullName}${type.name === 'ReportType' ? '__c' : ''}`;
}

function withChildren(component: SourceComponent): SourceComponent[] {
  return [component, ...component.getChildren().flatMap(withChildren)];
}

function standardNames(): string[] {
  return [...STANDARD_FIELDS].flatMap(([object, fields]) => [
    `CustomObject ${object}`,
    ...[...fields].map((field) => `CustomField ${object}.${field}`),
  ]);
}

/** @returns what no reader can read; while there is any, there is no inventory */
export function findBrokenFiles(source: string): PackageProblem[] {
  return filesBelow(source)
    .filter((file) => MARKUP.test(file))
    .flatMap((file) => {
      const message = findMarkupFault(readFileSync(file, 'utf8'));
      return message === undefined ? [] : [{ file, message }];
    });
}

/** @param source the package's source, absolute, all of it well-formed */
export function takeInventory(source: string): Inventory {
  const components = ComponentSet.fromSource(source).getSourceComponents().toArray().flatMap(withChildren);
  const names = new Set([...components.map(nameOf), ...standardNames()]);
  const files = filesBelow(source).filter((file) => META.test(file));
  return {
    files: files.map((file) => ({ file, ...readXml(readFileSync(file, 'utf8')) })),
    has: (type, name) =>
      names.has(`${type} ${name}`) || (type === 'CustomField' && SYSTEM_FIELDS.has(name.split('.')[1] ?? '')),
    lightning: new Set([...baseModules(), ...SUPPLIED_COMPONENTS, ...SUPPLIED_MODULES]),
    i18n: new Set(i18nNames()),
  };
}

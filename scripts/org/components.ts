/** The package's components, read from its source by the library that `sf` itself uses. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ComponentSet } from '@salesforce/source-deploy-retrieve';
import { ROOT } from '../support/project.ts';

/** @returns the one API version of the project, for instance `66.0` */
export function apiVersion(root: string = ROOT): string {
  const project = JSON.parse(readFileSync(join(root, 'sfdx-project.json'), 'utf8')) as {
    sourceApiVersion: string;
  };
  return project.sourceApiVersion;
}

/**
 * Every component of the source, tests and TypeScript left out.
 * @param root the Salesforce project's folder
 */
export function components(root: string = ROOT): ComponentSet {
  const set = ComponentSet.fromSource(join(root, 'force-app'));
  set.sourceApiVersion = apiVersion(root);
  return set;
}

/** Compiles a bundle as the platform does when it is deployed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sfdc from '@lwc/sfdc-lwc-compiler';
import { pathBelow, type Bundle } from '../support/project.ts';
import type { PackageProblem } from './problem.ts';

/** Something outside the bundle that it names; the compiler does not know whether it exists. */
export interface Reference {
  /** The kind in the compiler's words, such as `label`, `module`, `component`, `schema`. */
  readonly type: string;
  readonly id: string;
  /** Absolute. */
  readonly file: string;
  readonly line: number | undefined;
}

/** What came of it. */
interface Compiled {
  readonly problems: readonly PackageProblem[];
  readonly references: readonly Reference[];
}

const DEPLOYED = /\.(js|html|css)$/;

/**
 * @param apiVersion such as 66
 */
export async function compileBundle(bundle: Bundle, apiVersion: number): Promise<Compiled> {
  const deployed = bundle.files.filter((file) => DEPLOYED.test(file));
  const files = deployed.map((file) => [pathBelow(bundle.folder, file), readFileSync(file, 'utf8')] as const);
  const absolute = (name: string | undefined): string => join(bundle.folder, name ?? '');
  const { success, diagnostics, metadata } = await sfdc.compile({
    bundle: {
      namespace: 'c',
      name: bundle.name,
      type: 'platform',
      files: Object.fromEntries(files),
      options: { apiVersion, dynamicImport: 'disallowed' },
    },
  });
  const problems = diagnostics.map(({ filename, location, message }): PackageProblem => ({
    file: absolute(filename),
    line: location?.line,
    message,
  }));
  if (!success && problems.length === 0) problems.push({ file: bundle.folder, message: 'does not compile' });
  const references = (metadata?.references ?? []).map(({ type, id, file, locations }): Reference => ({
    type,
    id,
    file: absolute(file),
    line: locations[0]?.startLine,
  }));
  return { problems, references };
}

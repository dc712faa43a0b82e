/** Rollup plugin: supplies `preview:org`, the objects of the package and what the sample org holds at first. */
import type { Plugin } from 'rollup';
import { objects } from '../../support/objects.ts';
import { sampleContents, SAMPLE_USER } from '../org/sample.ts';

const NAME = 'preview:org';

/** @param source the package's source, whose metadata the sample org has */
export function sampleOrg(source: string): Plugin {
  return {
    name: 'preview-org',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    async load(id) {
      if (id !== `\0${NAME}`) return null;
      const found = objects(source);
      const parts = { objects: found, start: await sampleContents(found), userId: SAMPLE_USER.Id };
      return Object.entries(parts)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  };
}

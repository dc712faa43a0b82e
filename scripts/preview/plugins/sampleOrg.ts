/** Rollup plugin: supplies `preview:org`, the objects of the package and what the sample org holds at first. */
import { join } from 'node:path';
import type { Plugin } from 'rollup';
import { objects } from '../../support/objects.ts';
import { ROOT } from '../../support/project.ts';
import { sampleContents, SAMPLE_USER } from '../org/sample.ts';

const NAME = 'preview:org';

/** Of the package `graphql` the sample org uses two functions; its index would bring a hundred modules more. */
const GRAPHQL = ['language/parser', 'utilities/valueFromASTUntyped'].map((name) =>
  JSON.stringify(join(ROOT, 'node_modules', 'graphql', `${name}.mjs`)),
);

/** @param source the package's source, whose metadata the sample org has */
export function sampleOrg(source: string): Plugin {
  return {
    name: 'preview-org',
    resolveId: (id) => (id === NAME || id === 'graphql' ? `\0${id}` : null),
    async load(id) {
      if (id === '\0graphql') return GRAPHQL.map((file) => `export * from ${file};`).join('\n');
      if (id !== `\0${NAME}`) return null;
      const found = objects(source);
      const parts = { objects: found, start: await sampleContents(found), userId: SAMPLE_USER.Id };
      return Object.entries(parts)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  };
}

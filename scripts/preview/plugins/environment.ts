/** Rollup plugin: settles what the engine and the base components ask of their surroundings. */
import type { Plugin } from 'rollup';

/** `production` is what an org serves; `development` adds the engine's warnings. */
export type Mode = 'development' | 'production';

export function environment(mode: Mode): Plugin {
  const settled: Readonly<Record<string, string>> = { NODE_ENV: JSON.stringify(mode), IS_BROWSER: 'true' };
  return {
    name: 'preview-environment',
    transform(code) {
      if (!code.includes('process.env.') && !code.includes('import.meta.env.')) return null;
      return {
        code: code
          .replaceAll(/\bprocess\.env\.(\w+)/g, (_, name: string) => settled[name] ?? 'undefined')
          .replaceAll('import.meta.env.SSR', 'false'),
        map: null,
      };
    },
  };
}

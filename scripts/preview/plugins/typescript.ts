/** Strips the types of the preview's own sources; `tsc --noEmit` checks them. */
import type { Plugin } from 'rollup';
import ts from 'typescript';

/** A module's JavaScript. */
export function stripTypes(code: string): string {
  const compilerOptions = { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext };
  return ts.transpileModule(code, { compilerOptions }).outputText;
}

/** Rollup plugin that does so. */
export function typescript(): Plugin {
  return {
    name: 'preview-typescript',
    transform: (code, id) => (/\.ts(\?|$)/.test(id) ? { code: stripTypes(code), map: null } : null),
  };
}

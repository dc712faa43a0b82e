/** The preview's state: builds, keeps the newest scripts or the error, and notifies listeners. */
import { join, sep } from 'node:path';
import type { RollupCache } from 'rollup';
import { build } from '../build.ts';
import { generate } from '../generate.ts';
import { PACKAGE, ROOT } from '../support/project.ts';
import { TRANSLATIONS } from '../translations/read.ts';
import { bundle } from './bundle.ts';
import type { Mode } from './plugins/environment.ts';
import { watch } from './watch.ts';

/** The component that the page shows. */
const COMPONENT = 'syncReadiness';

/** What there is to show now. */
type PreviewState =
  | { readonly kind: 'ready'; readonly scripts: ReadonlyMap<string, string> }
  | { readonly kind: 'failed'; readonly message: string };

/** A wizard built once, or kept built. */
export interface Preview {
  state(): PreviewState;
  /** Calls back after each build, good or bad; returns how to stop that. */
  onBuild(listener: () => void): () => void;
  stop(): void;
}

/** What to build; everything but the mode has the project's own as default. */
interface PreviewInput {
  readonly mode: Mode;
  readonly watch: boolean;
  readonly source?: string;
  readonly component?: string;
  /** Turns the package's TypeScript into the JavaScript beside it. */
  readonly compile?: () => Promise<void> | void;
  readonly say?: (message: string) => void;
}

const OWN_SOURCES = ['pages', 'platform'].map((folder) => join(ROOT, 'scripts', 'preview', folder));

function isSource(file: string): boolean {
  const generated = file.endsWith('.js') && file.includes(`${sep}lwc${sep}`);
  return !generated && !file.includes(`${sep}__tests__${sep}`);
}

/** Builds, and with `watch` builds again whenever a source changes. A failed build is a state, not an exception. */
export async function startPreview(input: PreviewInput): Promise<Preview> {
  const { mode, source = PACKAGE, component = COMPONENT, compile = build, say = console.log } = input;
  const listeners = new Set<() => void>();
  let cache: RollupCache | undefined;
  let compiled = false;
  let state: PreviewState = { kind: 'failed', message: 'Not built yet.' };

  const rebuild = async (recompile: boolean): Promise<void> => {
    const start = performance.now();
    try {
      if (recompile || !compiled) {
        compiled = false;
        await compile();
        compiled = true;
      }
      const result = await bundle({ source, component, mode, cache, warn: say });
      cache = result.cache;
      state = { kind: 'ready', scripts: result.scripts };
      say(`Built in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
    } catch (error) {
      // What an earlier build remembered of a file may be what is wrong now.
      cache = undefined;
      state = { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
      say(`The build failed.\n${state.message}`);
    }
    for (const listener of listeners) listener();
  };

  await rebuild(true);
  const stop = input.watch
    ? watch([source, TRANSLATIONS, ...OWN_SOURCES], isSource, (files) => {
        // A label that is new or gone changes a script, which is then seen to change.
        if (source === PACKAGE) generate();
        return rebuild(files.some((file) => file.endsWith('.ts')));
      })
    : (): void => undefined;
  return {
    state: () => state,
    onBuild(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop,
  };
}

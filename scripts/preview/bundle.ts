/** Bundles the compiled components with the real base components and the engine, for a browser. */
import { basename, dirname, join } from 'node:path';
import lwc from '@lwc/rollup-plugin';
import { rollup, type OutputOptions, type Plugin, type RollupCache, type RollupLog } from 'rollup';
import { SUPPLIED_COMPONENTS } from '../support/platform.ts';
import { bundles, ROOT } from '../support/project.ts';
import { environment, type Mode } from './plugins/environment.ts';
import { icons } from './plugins/icons.ts';
import { platform } from './plugins/platform.ts';
import { sampleOrg } from './plugins/sampleOrg.ts';
import { typescript } from './plugins/typescript.ts';
import { words } from './plugins/words.ts';

const PREVIEW = join(ROOT, 'scripts', 'preview');
const PAGES = join(PREVIEW, 'pages');
const BASE_COMPONENTS = join(ROOT, 'node_modules', 'lightning-base-components', 'src');

/** What to bundle. */
interface BundleInput {
  /** The package's source, absolute, compiled. */
  readonly source: string;
  /** The bundle to mount on the page. */
  readonly component: string;
  readonly mode: Mode;
  /** The page's script; the preview's own if none is given. */
  readonly entry?: string;
  /** Modules, such as `c/syncLink`, and files of bundles, such as `syncFlow/changes`, that come from elsewhere. */
  readonly replaced?: ReadonlyMap<string, string>;
  /** The labels that are needed, by name; all if none are given. */
  readonly labels?: ReadonlySet<string>;
  readonly output?: OutputOptions;
  /** Of the build before, for speed. */
  readonly cache?: RollupCache | undefined;
  /** Called with each warning. */
  readonly warn: (message: string) => void;
}

/** Scripts by file name, and what the next build can go on from. */
interface Bundled {
  readonly scripts: ReadonlyMap<string, string>;
  readonly cache: RollupCache | undefined;
}

/** Resolves `preview:component`, which the page mounts, to the component asked for. */
function mounted(component: string): Plugin {
  return {
    name: 'preview-component',
    resolveId(id, importer) {
      return id === 'preview:component' ? this.resolve(`c/${component}`, importer) : null;
    },
  };
}

/** Takes other files in the place of files of bundles. @param replaced by bundle and name, such as `syncFlow/changes` */
function replacedFiles(replaced: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'preview-replaced',
    resolveId(id, importer = '') {
      const bundle = basename(dirname(importer));
      return id.startsWith('./') ? (replaced.get(`${bundle}/${id.slice(2)}`) ?? null) : null;
    },
  };
}

/** The LWC compiler says `location` where Rollup says `loc`. */
type Log = RollupLog & { readonly location?: { readonly line: number; readonly column: number } };

function describe(log: Log): string {
  const file = log.loc?.file ?? log.id;
  const { line, column } = log.loc ?? log.location ?? {};
  const place = file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}:${column}`}: `;
  return `${place}${log.message}`.replaceAll(`${ROOT}/`, '');
}

/**
 * @throws an error whose message names the file and says what is wrong, when something does not bundle
 */
export async function bundle(input: BundleInput): Promise<Bundled> {
  const {
    source,
    component,
    mode,
    entry = join(PAGES, 'wizard.ts'),
    replaced = new Map(),
    cache,
    warn,
  } = input;
  const found = bundles(source);
  if (!found.some(({ name }) => name === component))
    throw new Error(`There is no component "${component}" in the package yet.`);
  const paths = new Map(
    found.map(({ name, folder, files }) => {
      const script = join(folder, `${name}.js`);
      // A bundle that shares only styles has no script.
      return [`c/${name}`, files.includes(script) ? script : join(folder, `${name}.css`)];
    }),
  );
  const standIns = [...SUPPLIED_COMPONENTS].map((name): [string, string] => [
    `lightning/${name}`,
    join(PREVIEW, 'lwc', name, `${name}.ts`),
  ]);
  const modules = [...new Map([...paths, ...standIns, ...replaced])].map(([name, path]) => ({ name, path }));

  const built = await rollup({
    input: { wizard: entry },
    ...(cache === undefined ? {} : { cache }),
    // A module of the package does nothing on its own: what nobody uses of it can go.
    treeshake: { moduleSideEffects: (id) => !id.startsWith(source) },
    plugins: [
      mounted(component),
      replacedFiles(replaced),
      platform(),
      words(source, { used: input.labels }),
      sampleOrg(source),
      icons(source, BASE_COMPONENTS),
      typescript(),
      environment(mode),
      lwc({
        rootDir: PAGES,
        modules: [...modules, { npm: 'lightning-base-components' }],
        exclude: [
          '**/node_modules/@lwc/**',
          '**/node_modules/graphql/**',
          `${PREVIEW}/{org,pages,platform}/**`,
        ],
        enableSyntheticElementInternals: true,
        enableDynamicComponents: true,
      }),
    ],
    onwarn(log) {
      if (log.code === 'UNRESOLVED_IMPORT') throw new Error(describe(log));
      if (describe(log).startsWith('force-app')) warn(describe(log));
    },
  }).catch((error: unknown) => {
    throw new Error(error instanceof Error ? describe(error) : String(error), {
      cause: error,
    });
  });
  const { output } = await built.generate({
    format: 'es',
    chunkFileNames: 'chunk-[name]-[hash].js',
    ...input.output,
  });
  await built.close();
  const scripts = new Map(
    output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code]] : [])),
  );
  return { scripts, cache: built.cache };
}

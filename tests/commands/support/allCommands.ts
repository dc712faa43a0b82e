/** Every command of the project, by the name of its script in package.json. */
import type { OptionValues } from '@commander-js/extra-typings';
import { bench } from '../../../scripts/bench.ts';
import { buildCommand } from '../../../scripts/build.ts';
import { check } from '../../../scripts/check/bundles.ts';
import { assess } from '../../../scripts/cli/assess.ts';
import { detect } from '../../../scripts/cli/detect.ts';
import { type defineCommand, execute } from '../../../scripts/command/frame.ts';
import { demo } from '../../../scripts/org/demo.ts';
import { deploy } from '../../../scripts/org/deploy.ts';
import { packaging } from '../../../scripts/org/package.ts';
import { preflight } from '../../../scripts/org/preflight.ts';
import { remove } from '../../../scripts/org/remove.ts';
import { pictures } from '../../../scripts/pictures.ts';
import { start } from '../../../scripts/preview/serve.ts';
import { release } from '../../../scripts/release.ts';
import { report } from '../../../scripts/report.ts';
import { site } from '../../../scripts/site.ts';
import { sources } from '../../../scripts/sources.ts';
import { translations } from '../../../scripts/translations.ts';
import type { Context } from '../../../scripts/command/context.ts';

interface TestedCommand {
  readonly run: (argv: readonly string[], context: Context) => Promise<void>;
  /** Such as `--wait`, as its description has them. */
  readonly options: readonly string[];
}

type Defined<A extends unknown[], O extends OptionValues> = ReturnType<typeof defineCommand<A, O>>;

function tested<A extends unknown[], O extends OptionValues>(command: Defined<A, O>): TestedCommand {
  return {
    run: (argv, context) => execute(command, argv, context),
    options: command.program.options.flatMap(({ long }) => long ?? []),
  };
}

export const COMMANDS: Readonly<Record<string, TestedCommand>> = {
  assess: tested(assess),
  bench: tested(bench),
  build: tested(buildCommand),
  'check:bundles': tested(check),
  demo: tested(demo),
  deploy: tested(deploy),
  detect: tested(detect),
  package: tested(packaging),
  pictures: tested(pictures),
  preflight: tested(preflight),
  release: tested(release),
  remove: tested(remove),
  report: tested(report),
  site: tested(site),
  sources: tested(sources),
  start: tested(start),
  translations: tested(translations),
};

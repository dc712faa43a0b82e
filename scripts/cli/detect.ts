/** `npm run --silent detect`: the mail service of domains, one line of JSON each; see `--help`. */
import { DohResolver, ReliableResolver, type Resolver } from 'c/syncDns';
import { detectRequestOf, HELP, SYSTEM } from './detect/arguments.ts';
import { type Asked, detectLines, domainsIn, LONGEST_LINE } from './detect/detector.ts';
import { Progress } from './detect/progress.ts';
import { SystemResolver } from './detect/systemResolver.ts';
import { readChunks, STANDARD_INPUT } from './input.ts';
import { linesOf } from './lines.ts';
import { run } from './run.ts';

/** The exit code where a domain could not be looked up. */
const SOME_FAILED = 1;

function resolverAt(address: string): Resolver {
  return address === SYSTEM ? new SystemResolver() : new DohResolver(address, fetch);
}

async function* output(args: readonly string[]): AsyncGenerator<string> {
  const { domains, resolvers, concurrency, progress: wanted, help } = detectRequestOf(args);
  if (help) {
    yield HELP;
    return;
  }
  const resolver = new ReliableResolver(resolvers.map(resolverAt), { concurrency });
  const given: Asked[] = domains.map((text) => ({ text, line: null }));
  const asked =
    given.length > 0 ? given : domainsIn(linesOf(readChunks('domains', STANDARD_INPUT), LONGEST_LINE));
  const progress = new Progress(process.stderr, wanted);
  yield* detectLines(asked, resolver, concurrency, progress.note);
  progress.end();
  if (progress.failed) process.exitCode = SOME_FAILED;
}

await run(output(process.argv.slice(2)));
// Whoever closed the output needs no more input read; a pipe that stays open would keep the command alive.
process.stdin.destroy();

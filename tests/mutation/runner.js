/**
 * A test runner for Stryker that starts neither a process nor a page for each mutant: the tests are one script, which runs
 * anew each time, so that constants are broken as well.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { bundleTests } from './bundle.js';
import { collector, failureOf } from './harness.js';

const { MUTATED: folder = '', RANDOM_RUNS = '1' } = process.env;

/** In Stryker's copy of the project, since each process that runs mutants is given up for another after one that never ends. */
const TIMES = 'times.json';

/**
 * Of Stryker's own limit, which is a hundred times the hits of an ordinary run: some tests read very long texts, so that a
 * loop without an end would be told by the clock alone, and a process be lost for it.
 */
const LEEWAY = 0.1;

class BundleRunner {
  static inject = tokens(commonTokens.logger);

  /** What each test took while nothing was broken, in milliseconds. */
  times = new Map();

  constructor(log) {
    this.log = log;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const root = process.cwd();
    const file = join(root, 'bundle.cjs');
    const { globals } = collector();
    this.names = Object.keys(globals);
    const require = createRequire(file);
    require('fast-check').configureGlobal({ numRuns: Math.max(1, Math.round(100 * Number(RANDOM_RUNS))) });
    this.surroundings = [require, root, file];
    const names = ['require', '__dirname', '__filename', ...this.names];
    if (existsSync(TIMES)) this.times = new Map(JSON.parse(readFileSync(TIMES, 'utf8')));
    this.script = compileFunction(await bundleTests(root, folder), names, { filename: file });
  }

  async dryRun() {
    const stryker = (globalThis.__stryker__ ??= {});
    delete stryker.mutantCoverage;
    const result = await this.run(() => true);
    writeFileSync(TIMES, JSON.stringify(result.tests.map(({ id, timeSpentMs }) => [id, timeSpentMs])));
    return { ...result, mutantCoverage: stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit: usual }) {
    const hitLimit = usual && usual * LEEWAY;
    const stryker = (globalThis.__stryker__ ??= {});
    Object.assign(stryker, { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit ? 0 : undefined });
    const wanted = testFilter ? new Set(testFilter) : null;
    const result = await this.run((id) => wanted === null || wanted.has(id), true);
    const limit = determineHitLimitReached(stryker.hitCount, hitLimit);
    delete stryker.activeMutant;
    return toMutantRunResult(limit ?? result, false);
  }

  /** Runs those that are wanted; after the first that fails, no other. */
  async run(isWanted, bail = false) {
    const stryker = globalThis.__stryker__;
    const { tests, globals } = collector();
    try {
      this.script(...this.surroundings, ...this.names.map((name) => globals[name]));
    } catch (error) {
      // Constants that are broken so that nothing loads are found by every test.
      if (bail) return { status: 'complete', tests: [failed('load', error)] };
      throw error;
    }
    const results = [];
    // Quick ones first: most mutants are found before the long ones begin.
    const timeOf = ({ id }) => this.times.get(id) ?? 0;
    const wanted = tests.filter(({ id }) => isWanted(id)).sort((a, b) => timeOf(a) - timeOf(b));
    for (const test of wanted) {
      stryker.currentTestId = test.id;
      const start = performance.now();
      const failure = await failureOf(test);
      stryker.currentTestId = undefined;
      const timeSpentMs = performance.now() - start;
      const { id } = test;
      if (failure === null) results.push({ id, name: id, status: 0, timeSpentMs });
      else {
        results.push({ ...failed(id, failure), timeSpentMs });
        if (bail) break;
      }
    }
    return { status: 'complete', tests: results };
  }
}

const failed = (id, failure) => ({
  id,
  name: id,
  status: 1,
  failureMessage: String(failure),
  timeSpentMs: 0,
});

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'bundle', BundleRunner)];

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
const FIRST_RUN = 'first-run.json';

/**
 * How often a mutant's place may be come by in a test, in times of the first run. Stryker counts over all tests, some of which
 * read very long texts: a loop without an end would be told by the clock alone, and a process be lost for it.
 */
const LEEWAY = 100;
const FEWEST_HITS = 100_000;

class BundleRunner {
  static inject = tokens(commonTokens.logger);

  /** While nothing was broken: what each test took in milliseconds, and how often it came by each mutant's place. */
  times = {};
  hits = null;

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
    if (existsSync(FIRST_RUN)) Object.assign(this, JSON.parse(readFileSync(FIRST_RUN, 'utf8')));
    this.script = compileFunction(await bundleTests(root, folder), names, { filename: file });
  }

  async dryRun() {
    const stryker = (globalThis.__stryker__ ??= {});
    delete stryker.mutantCoverage;
    const result = await this.run(() => true);
    const { mutantCoverage } = stryker;
    const times = Object.fromEntries(result.tests.map(({ id, timeSpentMs }) => [id, timeSpentMs]));
    writeFileSync(FIRST_RUN, JSON.stringify({ times, hits: mutantCoverage?.perTest ?? {} }));
    return { ...result, mutantCoverage };
  }

  async mutantRun({ activeMutant: { id: mutant }, testFilter, hitLimit }) {
    const stryker = (globalThis.__stryker__ ??= {});
    Object.assign(stryker, { activeMutant: mutant, hitLimit, hitCount: hitLimit ? 0 : undefined });
    const wanted = testFilter ? new Set(testFilter) : null;
    const result = await this.run((id) => wanted === null || wanted.has(id), mutant);
    delete stryker.activeMutant;
    return toMutantRunResult(result, false);
  }

  /**
   * Runs those that are wanted.
   * @param mutant what is broken; after the first test that finds it, no other runs
   */
  async run(isWanted, mutant = null) {
    const stryker = globalThis.__stryker__;
    const { tests, globals } = collector();
    try {
      this.script(...this.surroundings, ...this.names.map((name) => globals[name]));
    } catch (error) {
      // Constants that are broken so that nothing loads are found by every test.
      if (mutant !== null) return { status: 'complete', tests: [failed('load', error)] };
      throw error;
    }
    const results = [];
    // Quick ones first: most mutants are found before the long ones begin.
    const timeOf = ({ id }) => this.times[id] ?? 0;
    const wanted = tests.filter(({ id }) => isWanted(id)).sort((a, b) => timeOf(a) - timeOf(b));
    for (const test of wanted) {
      stryker.currentTestId = test.id;
      if (mutant !== null && this.hits !== null) {
        const usual = this.hits[test.id]?.[mutant] ?? 0;
        Object.assign(stryker, { hitCount: 0, hitLimit: Math.max(LEEWAY * usual, FEWEST_HITS) });
      }
      const start = performance.now();
      const failure = await failureOf(test);
      stryker.currentTestId = undefined;
      const limit = mutant !== null && determineHitLimitReached(stryker.hitCount, stryker.hitLimit);
      if (limit) return limit;
      const timeSpentMs = performance.now() - start;
      const { id } = test;
      if (failure === null) results.push({ id, name: id, status: 0, timeSpentMs });
      else {
        results.push({ ...failed(id, failure), timeSpentMs });
        if (mutant !== null) break;
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

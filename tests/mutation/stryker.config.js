/** Stryker's settings for the folder that `scripts/test/mutation.ts` names in the environment. */
const { MUTATED: folder = '' } = process.env;

export default {
  testRunner: 'bundle',
  plugins: ['./tests/mutation/runner.js'],
  // What is left out only hands on what the platform has, and is tested in its page.
  mutate: [
    `force-app/main/${folder}/lwc/*/*.ts`,
    '!**/{syncPermissions,syncUserPages,syncWebDns,syncWebTenants}/*.ts',
  ],
  // Ids are types: the compiler refuses another text before any test could.
  mutator: { excludedMutations: ['StringLiteral'] },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // All tests take less than a minute on a machine under load, and a mutant meets some of them.
  timeoutMS: 15_000,
  timeoutFactor: 0.5,
  ignorePatterns: ['/build', '/docs', '/manifest', 'force-app/**/*.js'],
  tempDirName: `build/mutation/sandbox-${folder}`,
  // What did not change since the last run is not tried again.
  incremental: true,
  incrementalFile: `build/mutation/${folder}.json`,
  reporters: ['clear-text', 'html', 'progress-append-only'],
  htmlReporter: { fileName: `build/mutation/${folder}.html` },
  clearTextReporter: { reportTests: false, logTests: false, allowColor: false },
  warnings: { slow: false },
};

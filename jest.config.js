import { jestConfig } from '@salesforce/sfdx-lwc-jest/config.js';
import { tsImport } from 'tsx/esm/api';

/**
 * The moment of every test that does not say another, and the zone of the machine: in the evening, where UTC has the next
 * day, so that a day mistaken for UTC's is found at once. `npm run test:days` tries the opposite.
 */
const MOMENT = process.env.TEST_MOMENT ?? '2026-11-23T06:59:00Z';
process.env.TZ = process.env.TEST_ZONE ?? 'America/Los_Angeles';

const config = {
  ...jestConfig,
  roots: ['<rootDir>/force-app'],
  // Jest leaves a core to others, which is half of a small machine.
  maxWorkers: '100%',
  // Only a bound for what never ends: axe takes seconds on a machine under load.
  testTimeout: 60_000,
  testMatch: ['**/lwc/**/__tests__/**/*.test.ts'],
  collectCoverageFrom: ['force-app/**/lwc/**/*.ts', '!**/__tests__/**'],
  // Only the date stands still: what waits for a promise or a timer goes on as ever.
  fakeTimers: {
    enableGlobally: true,
    now: Date.parse(MOMENT),
    doNotFake: [
      'cancelAnimationFrame',
      'cancelIdleCallback',
      'clearImmediate',
      'clearInterval',
      'clearTimeout',
      'hrtime',
      'nextTick',
      'performance',
      'queueMicrotask',
      'requestAnimationFrame',
      'requestIdleCallback',
      'setImmediate',
      'setInterval',
      'setTimeout',
    ],
  },
  setupFilesAfterEnv: ['<rootDir>/tests/unit/setup.ts'],
  moduleNameMapper: {
    '^(unit|stand-ins)/(.*)$': '<rootDir>/tests/$1/$2',
    // jsdom lays nothing out, and takes a container query for a mistake.
    '\\.css(\\?scoped=true)?$': '@lwc/jest-resolver/resources/emptyStyleMock.js',
    // Labels are words here, where no org supplies them.
    '^c/(sync\\w+Labels)$': '<rootDir>/build/words/$1.json',
    // It ships as an ES module only, save for this file.
    '^marked$': '<rootDir>/node_modules/marked/lib/marked.umd.js',
  },
};

/** Tests find the labels' words where the generator puts them. */
export default async function configure() {
  const { generate } = await tsImport('./scripts/generate.ts', import.meta.url);
  generate();
  return config;
}

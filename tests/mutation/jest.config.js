/**
 * The unit tests of one folder as a single file, without a browser: what a file, a page and the LWC engine cost to begin
 * with, a thousand mutants pay a thousand times.
 */
import { join } from 'node:path';
import usual from '../../jest.config.js';

const here = (file) => join(import.meta.dirname, file);

export default async function configure() {
  const config = await usual();
  return {
    ...config,
    rootDir: process.cwd(),
    roots: ['<rootDir>/force-app', '<rootDir>/tests/mutation'],
    testMatch: [here('all.test.ts')],
    testEnvironment: here('environment.cjs'),
    setupFilesAfterEnv: [],
    moduleNameMapper: { ...config.moduleNameMapper, '^lwc$': here('lwc.cjs') },
  };
}

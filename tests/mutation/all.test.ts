/** Every unit test of the mutated folder in one file; those with random input last, since they take the longest. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { runs } from '../unit/runs.ts';

fc.configureGlobal(runs(100));

const folder = join(process.cwd(), 'force-app', 'main', process.env.MUTATED ?? '');
const isRandom = (file: string): boolean => readFileSync(join(folder, file), 'utf8').includes('fast-check');

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .sort((a, b) => Number(isRandom(a)) - Number(isRandom(b)));

describe.each(files)('%s', (file) => {
  jest.requireActual(join(folder, file));
});

/** `npm test` by stage, as it says itself: each one's time against the whole, in which two run at a time. Only on request, since it takes minutes. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { ROOT } from '../support/project.ts';
import type { Bench } from './bench.ts';
import type { Figure } from './figures.ts';

const ROW = /^(\S+) +(\d+) s(?: {2}(passed|failed))?$/;

/**
 * Reads the table at the end of what `npm test` prints.
 * @throws where there is none
 */
export function stagesOf(output: string): Figure[] {
  const end = output.trimEnd().split('\n\n').at(-1) ?? '';
  const rows = end.split('\n').flatMap((line) => {
    const [, name, seconds] = ROW.exec(line) ?? [];
    return name === undefined ? [] : [{ name, seconds: Number(seconds) }];
  });
  const all = rows.find(({ name }) => name === 'all')?.seconds;
  if (all === undefined) throw new Error('`npm test` printed no table of its stages');
  return rows
    .filter(({ name }) => name !== 'all')
    .map(({ name, seconds }) => ({
      what: `${name}, against the whole of npm test`,
      value: seconds / Math.max(all, 1),
      limit: null,
      measured: `${seconds} s of ${all} s`,
    }));
}

export const suite: Bench = {
  name: 'npm test',
  run: async () => {
    const child = spawn('npm', ['test'], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
    });
    const [output] = await Promise.all([text(child.stdout), once(child, 'close')]);
    return stagesOf(output);
  },
};

/** How much memory is in use after ten times as much work: in a process of its own, which collects garbage when told. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { ROOT } from '../support/project.ts';
import type { Figure } from './figures.ts';

/** What is kept must not grow with what goes through; a little for tables that double when they are full. */
const LIMIT = 1.2;

/** Works on a number of items, and calls `sample` in between, while what it holds is still held. */
export type Holding = (items: number, sample: () => void) => Promise<void>;

/** What the child tells: the most memory in use at any sample of a tenth of the items, and of all, in bytes. */
export interface Peaks {
  readonly few: number;
  readonly many: number;
}

/** The most memory in use at any sample, in bytes, without what is garbage. */
export async function peakOf(work: Holding, items: number): Promise<number> {
  const { gc } = globalThis;
  if (!gc) throw new Error('This needs --expose-gc');
  let most = 0;
  await work(items, () => {
    gc();
    const { heapUsed, external } = process.memoryUsage();
    most = Math.max(most, heapUsed + external);
  });
  return most;
}

/** @param name one of those in `memoryChild.ts` */
export async function memoryFigure(what: string, name: string, items: number): Promise<Figure> {
  const script = join(import.meta.dirname, 'memoryChild.ts');
  const options = ['--expose-gc', '--import', 'tsx', script, name, String(items)];
  const child = spawn(process.execPath, options, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'close')]);
  if (code !== 0) throw new Error(`Memory of ${name}: the process ended with ${String(code)}`);
  const { few, many } = JSON.parse(output) as Peaks;
  const [tenth, all] = [few, many].map((bytes) => `${(bytes / 2 ** 20).toFixed(1)} MB`);
  return { what, value: many / few, limit: LIMIT, measured: `${all} for ${items}, ${tenth} for a tenth` };
}

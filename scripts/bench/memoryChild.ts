/** The process that `memory.ts` starts. Usage: NAME ITEMS. */
import { holdBatch } from './assessBatch.ts';
import { type Holding, peakOf, type Peaks } from './memory.ts';
import { holdOrgs } from './orgs.ts';
import { holdUsers } from './users.ts';

const WORK: Readonly<Record<string, Holding>> = { batch: holdBatch, orgs: holdOrgs, users: holdUsers };

const [name = '', items = ''] = process.argv.slice(2);
const work = WORK[name];
if (!work) throw new Error(`There is no "${name}"`);
// What is loaded and compiled at first use is no growth.
await peakOf(work, Number(items) / 10);
const few = await peakOf(work, Number(items) / 10);
const many = await peakOf(work, Number(items));
process.stdout.write(JSON.stringify({ few, many } satisfies Peaks));

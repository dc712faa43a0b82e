/** How long preflight takes for many orgs, against its bare calls at the same concurrency, and the memory it keeps. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Interview } from 'c/syncAdvice';
import { contextWith } from '../../tests/support/context.ts';
import { fakeOrgs, orgOf, usersAt } from '../../tests/stand-ins/org/fakeOrgs.ts';
import { SILENT } from '../org/eachOrg.ts';
import { KeptLines } from '../org/preflight/kept.ts';
import { survey } from '../org/preflight/survey.ts';
import type { Sf } from '../org/sf.ts';
import type { BenchResult } from './bench.ts';

const ORGS = 200;
const CONCURRENCY = 8;
/** Of each call of `sf`, in milliseconds; a real one takes ten times as long and more. */
const LATENCY = 50;
const USERS = 500;

const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, LATENCY));

/** The stand-in's orgs, each call of which takes its time. */
function slowOrgs(aliases: readonly string[], onCall: (args: readonly string[]) => void): Sf {
  const script = orgOf({ users: usersAt('contoso.example', USERS) });
  const sf = fakeOrgs(Object.fromEntries(aliases.map((alias) => [alias, script])));
  return async (args, options) => {
    onCall(args);
    await later();
    return sf(args, options);
  };
}

/** The same calls in as many lanes, with nothing done with their answers. */
async function bareCalls(sf: Sf, calls: readonly (readonly string[])[]): Promise<number> {
  const start = performance.now();
  const waiting = calls.values();
  const lane = async (): Promise<void> => {
    // A retrieval writes into a folder that is gone by now.
    for (const args of waiting) await (args[1] === 'retrieve' ? later() : sf(args));
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, lane));
  return performance.now() - start;
}

interface Run {
  /** In milliseconds. */
  readonly taken: number;
  /** What is kept of it, in MB. */
  readonly memory: number;
  readonly calls: readonly (readonly string[])[];
  readonly sf: Sf;
}

async function run(orgs: number, folder: string): Promise<Run> {
  const aliases = Array.from({ length: orgs }, (_, index) => `org${index}`);
  const calls: (readonly string[])[] = [];
  const sf = slowOrgs(aliases, (args) => calls.push(args));
  const context = { ...contextWith(sf), sf, progress: SILENT, print: () => undefined };
  const kept = new KeptLines(join(folder, `${orgs}.ndjson`));
  const reader = { interview: new Interview('2026-11-25'), lookup: null };
  const wanted = { orgs: aliases, concurrency: CONCURRENCY, minutes: 10, resume: false, json: false };
  const { gc } = globalThis;
  // Without --expose-gc what is no longer needed is counted too, which only makes the figure worse.
  gc?.();
  const before = process.memoryUsage().heapUsed;
  const start = performance.now();
  await survey(wanted, kept, reader, context, async (rows) => {
    if (rows.some(({ verdict }) => verdict === null)) throw new Error('Not every org was read');
  });
  const taken = performance.now() - start;
  gc?.();
  return { taken, memory: (process.memoryUsage().heapUsed - before) / 2 ** 20, calls, sf };
}

/** 200 orgs of 500 users, 8 at a time; `ratio` is to stay below 1.3. */
export async function manyOrgs(): Promise<BenchResult> {
  const folder = mkdtempSync(join(tmpdir(), 'sync-readiness-bench-'));
  try {
    const few = await run(ORGS / 10, folder);
    const many = await run(ORGS, folder);
    // A copy: the bare calls are noted, too.
    const calls = [...many.calls];
    const bare = await bareCalls(many.sf, calls);
    return {
      name: `preflight, ${ORGS} orgs, ${LATENCY} ms a call, ${CONCURRENCY} at a time`,
      figures: {
        calls: String(calls.length),
        taken: `${many.taken.toFixed(0)} ms`,
        'bare calls': `${bare.toFixed(0)} ms`,
        ratio: (many.taken / bare).toFixed(2),
        'memory for a tenth': `${few.memory.toFixed(1)} MB`,
        'memory for all': `${many.memory.toFixed(1)} MB`,
      },
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

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
import { inLanes } from '../support/lanes.ts';
import { type Bench, growth, timesFigure } from './bench.ts';
import { type Holding, memoryFigure } from './memory.ts';
import { runInTurn, wallTime } from './statistics.ts';

/** Enough that the last ones, during which lanes stand idle, count for little. */
const TIMED = 80;
const ORGS = 200;
const CONCURRENCY = 8;
/** Of each call of `sf`, in milliseconds; a real one takes ten times as long and more. */
const LATENCY = 50;
const USERS = 500;
const RUNS = 3;

const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, LATENCY));

type Call = readonly string[];

/** The stand-in's orgs, each call of which takes its time. */
function slowOrgs(aliases: readonly string[], latency: number, onCall: (args: Call) => void): Sf {
  const script = orgOf({ users: usersAt('contoso.example', USERS) });
  const sf = fakeOrgs(Object.fromEntries(aliases.map((alias) => [alias, script])));
  return async (args, options) => {
    onCall(args);
    if (latency > 0) await later();
    return sf(args, options);
  };
}

/** The same calls in as many lanes, with nothing done with their answers. */
function bareCalls(sf: Sf, calls: readonly Call[]): Promise<void> {
  // A retrieval writes into a folder that is gone by now.
  return inLanes(calls, CONCURRENCY, (args) => (args[1] === 'retrieve' ? later() : sf(args)));
}

interface Surveyed {
  readonly calls: readonly Call[];
  readonly sf: Sf;
}

/** @param look called at the end, while all that is kept is still held @throws unless every org was read */
async function surveyOrgs(
  orgs: number,
  latency: number,
  look: () => void = () => undefined,
): Promise<Surveyed> {
  const folder = mkdtempSync(join(tmpdir(), 'sync-readiness-bench-'));
  try {
    const aliases = Array.from({ length: orgs }, (_, index) => `org${index}`);
    const calls: Call[] = [];
    const sf = slowOrgs(aliases, latency, (args) => calls.push(args));
    const context = { ...contextWith(sf), sf, progress: SILENT, print: () => undefined };
    const kept = new KeptLines(join(folder, 'orgs.ndjson'));
    const reader = { interview: new Interview('2026-11-25'), lookup: null };
    const wanted = { orgs: aliases, concurrency: CONCURRENCY, minutes: 10, resume: false, json: false };
    await survey(wanted, kept, reader, context, async (rows) => {
      if (rows.some(({ verdict }) => verdict === null)) throw new Error('Not every org was read');
      look();
    });
    return { calls, sf };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** All orgs of a survey, with a look at the memory while their rows are held. */
export const holdOrgs: Holding = async (items, sample) => {
  await surveyOrgs(items, 0, sample);
};

/** Against the bare calls at the same concurrency; and without any latency, what ten times as many orgs cost. */
export const preflight: Bench = {
  name: 'preflight',
  run: async () => {
    const { calls, sf } = await surveyOrgs(TIMED, LATENCY);
    // A copy: the bare calls are noted, too.
    const bare = [...calls];
    const compared = await runInTurn(
      RUNS,
      () => surveyOrgs(TIMED, LATENCY),
      () => bareCalls(sf, bare),
      wallTime,
    );
    return [
      timesFigure(`time of ${TIMED} orgs, against bare calls`, compared, 1.3),
      await growth('orgs x 10', ORGS / 10, RUNS, (items) => surveyOrgs(items, 0)),
      await memoryFigure('memory, orgs x 10', 'orgs', ORGS),
    ];
  },
};

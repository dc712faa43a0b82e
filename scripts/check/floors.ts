/** Checks that the rooms use one another in one direction only, and that no bundles use each other in a circle. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { moduleOfTag } from './references.ts';
import type { Bundle } from '../support/project.ts';
import type { Reference } from './compile.ts';
import type { PackageProblem } from './problem.ts';

/** From the top down: a room may use the rooms on floors below its own, and none beside or above it. */
const FLOORS: readonly (readonly string[])[] = [
  ['setup'],
  ['wizard/app'],
  ['wizard/plan'],
  ['wizard/question'],
  ['wizard/lookup', 'wizard/saved', 'wizard/export'],
  ['wizard/ui'],
  ['wizard/text'],
  ['wizard/flow'],
  ['wizard/platform'],
  ['record', 'evidence'],
  ['advice'],
];

/** That one bundle uses another. */
export interface Use {
  readonly from: Bundle;
  readonly to: Bundle;
  /** Absolute. */
  readonly file: string;
  readonly line: number | undefined;
}

/** Imports of types are gone when the compiler sees a script; they are read from the source. */
function importsOfSource(bundle: Bundle): Reference[] {
  const sources = bundle.files.filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));
  return sources.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return ts.preProcessFile(text).importedFiles.map(({ fileName, pos }) => ({
      type: 'module',
      id: fileName,
      file,
      line: text.slice(0, pos).split('\n').length,
    }));
  });
}

/**
 * Which other bundles a bundle uses, in scripts, in templates, and for types only.
 * @param references as the platform's compiler reports them for this bundle
 */
export function findUses(
  from: Bundle,
  references: readonly Reference[],
  all: ReadonlyMap<string, Bundle>,
): Use[] {
  const found = new Map<string, Use>();
  for (const { type, id, file, line } of [...references, ...importsOfSource(from)]) {
    const [namespace, name = ''] = (type === 'component' ? moduleOfTag(id) : id).split('/');
    const to = namespace === 'c' && (type === 'component' || type === 'module') ? all.get(name) : undefined;
    if (to !== undefined && to !== from && !found.has(name)) found.set(name, { from, to, file, line });
  }
  return [...found.values()];
}

function floorOf(room: string): number {
  return FLOORS.findIndex((rooms) => rooms.includes(room));
}

function findWrongDirection({ from, to, file, line }: Use): PackageProblem[] {
  if (from.room === to.room || floorOf(from.room) < floorOf(to.room)) return [];
  const why = 'a room uses only rooms on floors below its own (scripts/check/floors.ts)';
  return [{ file, line, message: `${from.room} uses ${to.room} (${from.name}, ${to.name}): ${why}` }];
}

/** The bundles that can be reached from one, itself only if there is a circle. */
function reachableFrom(start: Bundle, uses: readonly Use[]): ReadonlySet<Bundle> {
  const reached = new Set<Bundle>();
  const open = [start];
  for (let from = open.pop(); from !== undefined; from = open.pop()) {
    for (const use of uses) {
      if (use.from !== from || reached.has(use.to)) continue;
      reached.add(use.to);
      open.push(use.to);
    }
  }
  return reached;
}

/** @param all every bundle, also those that nothing uses */
export function checkFloors(all: readonly Bundle[], uses: readonly Use[]): PackageProblem[] {
  const unknown = all.filter(({ room }) => floorOf(room) < 0);
  const within = uses.filter(({ from, to }) => from.room === to.room);
  const circles = within.filter(({ from, to }) => reachableFrom(to, within).has(from));
  return [
    ...unknown.map(({ room, folder }) => ({
      file: folder,
      message: `the room ${room} has no floor; give it one in scripts/check/floors.ts`,
    })),
    ...uses.filter(({ from }) => floorOf(from.room) >= 0).flatMap(findWrongDirection),
    ...circles.map(({ from, to, file, line }) => ({
      file,
      line,
      message: `${from.name} uses ${to.name}, which uses ${from.name} in turn`,
    })),
  ];
}

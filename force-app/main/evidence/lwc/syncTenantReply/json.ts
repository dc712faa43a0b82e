/** JSON (ConvertTo-Json): one object or a list of them, with or without the command above it. */
import { isCommand, scopeOf } from './layouts';
import { type Field, isField, type Line, type Scope, type Taken } from './vocabulary';

/** How deep objects are looked into. */
const DEEPEST = 4;

/** @returns null where the text is no JSON */
export function readJson(lines: readonly string[]): Taken | null {
  const start = lines.findIndex((line) => line.trim() !== '' && !isCommand(line));
  const body = lines.slice(Math.max(start, 0)).join('\n').trim();
  if (!/^[[{]/.test(body)) return null;
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    // Not JSON, or only a piece of it: the other layouts have their turn.
    return null;
  }
  const scope =
    lines
      .slice(0, start)
      .map(scopeOf)
      .findLast((each) => each !== null) ?? null;
  const taken = { fields: [] as Field[], others: [] as Line[] };
  walk(value, { lines, scope, objects: 0 }, taken, 0);
  return taken;
}

interface Place {
  readonly lines: readonly string[];
  readonly scope: Scope;
  objects: number;
}

function walk(value: unknown, place: Place, taken: { fields: Field[]; others: Line[] }, depth: number): void {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const each of value as unknown[]) walk(each, place, taken, depth + 1);
    return;
  }
  place.objects += 1;
  const object = place.objects;
  for (const [key, held] of Object.entries(value)) {
    const name = key.toLowerCase();
    const line =
      Math.max(
        0,
        place.lines.findIndex((text) => text.includes(`"${key}"`)),
      ) + 1;
    if (isField(name)) taken.fields.push({ name, value: textOf(held), scope: place.scope, object, line });
    else if (typeof held === 'object' && held !== null) walk(held, place, taken, depth + 1);
    else taken.others.push({ text: `${key}: ${textOf(held)}`, line });
  }
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(', ');
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

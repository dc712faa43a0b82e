/** JSON (ConvertTo-Json): one object or a list of them, alone or with text above and below it. */
import { type ReplyField, isField, type OtherLine, type Scope, type Taken } from './vocabulary';

/** How deep objects are looked into. */
const DEEPEST = 4;

/** JSON in a text, not yet taken apart. */
export interface JsonBlock {
  readonly value: unknown;
  /** Lines above it, and the first line below it. */
  readonly start: number;
  readonly end: number;
}

/** @returns null where the text holds no JSON, or only a piece of it: the other layouts have their turn */
export function findJson(lines: readonly string[]): JsonBlock | null {
  const start = lines.findIndex((line) => /^\s*[[{]/.test(line));
  const end = lines.findLastIndex((line) => /[\]}]\s*$/.test(line)) + 1;
  if (start < 0 || end <= start) return null;
  try {
    return { value: JSON.parse(lines.slice(start, end).join('\n')) as unknown, start, end };
  } catch {
    // It only looked like JSON; a list of PowerShell's is in braces too.
    return null;
  }
}

/**
 * Takes JSON apart.
 * @param objects how many objects the text above it has
 */
export function readJson(
  { value, start, end }: JsonBlock,
  lines: readonly string[],
  scope: Scope,
  objects: number,
): Taken {
  const walk = new Walk(linesOfKeys(lines.slice(start, end), start), scope, objects);
  walk.read(value, '', 0);
  return { fields: walk.fields, others: walk.others };
}

/** Where each key stands first. */
function linesOfKeys(lines: readonly string[], start: number): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    for (const [, key = ''] of line.matchAll(/"([^"\\]{1,200})"\s{0,9}:/g)) {
      if (!found.has(key)) found.set(key, start + index + 1);
    }
  }
  return found;
}

class Walk {
  readonly fields: ReplyField[] = [];
  readonly others: OtherLine[] = [];
  private readonly lines: ReadonlyMap<string, number>;
  private readonly scope: Scope;
  private objects: number;

  constructor(lines: ReadonlyMap<string, number>, scope: Scope, objects: number) {
    this.lines = lines;
    this.scope = scope;
    this.objects = objects;
  }

  read(value: unknown, key: string, depth: number): void {
    const isGroup = typeof value === 'object' && value !== null;
    if (!isGroup || depth > DEEPEST) this.other(key, value, this.objects);
    else if (Array.isArray(value)) for (const each of value as unknown[]) this.read(each, key, depth + 1);
    else this.object(value, depth);
  }

  private object(value: object, depth: number): void {
    this.objects += 1;
    const object = this.objects;
    for (const [key, held] of Object.entries(value)) {
      const name = key.toLowerCase();
      const line = this.lines.get(key) ?? 1;
      if (isField(name))
        this.fields.push({ name, value: textOf(held), scope: this.scope, object, line, open: false });
      else if (typeof held === 'object' && held !== null) this.read(held, key, depth + 1);
      else this.other(key, held, object);
    }
  }

  private other(key: string, value: unknown, object: number): void {
    const text = key === '' ? textOf(value) : `${key}: ${textOf(value)}`;
    this.others.push({ text, line: this.lines.get(key) ?? 1, object });
  }
}

/** A list is in braces, as PowerShell shows it. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return `{${value.map(String).join(', ')}}`;
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

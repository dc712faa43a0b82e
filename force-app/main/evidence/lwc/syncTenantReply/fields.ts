/** A pasted text as fields and lines: the fields of Microsoft's commands in each layout, and the lines that are no field. */
import { csvAt } from './csv';
import { findJson, type JsonBlock, readJson } from './json';
import { type ConsoleCommand, commandIn, expandedFieldOf, listField, valueFrom } from './layouts';
import { readableLines } from './lines';
import type { Rows } from './rows';
import { tableAt } from './table';
import {
  type ReplyField,
  type FieldName,
  isField,
  type OtherLine,
  type Scope,
  type Taken,
} from './vocabulary';

/** Takes a text apart; no text is an error. */
export function fieldsIn(text: string): Taken {
  const lines = readableLines(text);
  return new Reader(lines, findJson(lines)).read();
}

/** Nothing but brackets, as between the objects of a piece of JSON. */
const BRACKETS = /^[\s,[\]{}]+$/;

/** Reads line by line; what it knows of the lines above is which command's output this is. */
class Reader {
  readonly fields: ReplyField[] = [];
  readonly others: OtherLine[] = [];
  private readonly lines: readonly string[];
  private readonly block: JsonBlock | null;
  private scope: Scope = null;
  private object = 0;
  /** A command that prints one bare value names its field itself. */
  private expanded: FieldName | null = null;

  constructor(lines: readonly string[], json: JsonBlock | null) {
    this.lines = lines;
    this.block = json;
  }

  read(): Taken {
    for (let at = 0; at < this.lines.length;) at += this.step(at);
    return { fields: this.fields, others: this.others };
  }

  /** @returns how many lines it took */
  private step(at: number): number {
    const text = this.lines[at] ?? '';
    if (at === this.block?.start) return this.json(this.block);
    if (text.trim() === '' || BRACKETS.test(text)) {
      this.object += 1;
      return 1;
    }
    const command = commandIn(text);
    if (command) return this.command(command, at);
    const rows = tableAt(this.lines, at) ?? csvAt(this.lines, at);
    if (rows) return this.rows(rows, at);
    const field = listField(this.lines, at);
    if (field) {
      this.add(field.name, field.text, at, field.open);
      return field.lines;
    }
    if (this.expanded && !/[:=]/.test(text)) {
      const value = valueFrom(this.lines, at + 1, this.expanded, text.trim());
      this.add(this.expanded, value.text, at, value.open);
      return value.lines + 1;
    }
    this.other(text, at);
    return 1;
  }

  private command({ text, scope, output }: ConsoleCommand, at: number): number {
    this.scope = scope ?? this.scope;
    this.expanded = expandedFieldOf(text);
    this.object += 1;
    if (scope === null && text !== '') this.other(text, at);
    const field = output === '' ? null : listField([output, ...this.lines.slice(at + 1, at + 9)], 0);
    if (!field) return 1;
    this.add(field.name, field.text, at, field.open);
    return field.lines;
  }

  private json(block: JsonBlock): number {
    const { fields, others } = readJson(block, this.lines, this.scope, this.object);
    for (const field of fields) this.fields.push(field);
    for (const other of others) this.others.push(other);
    this.object += fields.length + others.length + 1;
    return block.end - block.start;
  }

  private rows({ cells, lines }: Rows, at: number): number {
    for (const { name, value, row, open } of cells) {
      if (isField(name)) this.add(name, value, at + row, open, this.object + row);
      else this.other(`${name}: ${value}`, at + row, this.object + row);
    }
    this.object += lines;
    return lines;
  }

  private add(name: FieldName, value: string, at: number, open: boolean, object = this.object): void {
    this.fields.push({ name, value, scope: this.scope, object, line: at + 1, open });
  }

  private other(text: string, at: number, object = this.object): void {
    this.others.push({ text: text.trim(), line: at + 1, object });
  }
}

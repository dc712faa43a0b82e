/** A pasted text as fields and lines: the fields of Microsoft's commands in each layout, and what is none. */
import { readJson } from './json';
import { isCommand, listField, scopeOf } from './layouts';
import { csvAt, type Rows, tableAt } from './rows';
import { type Field, type FieldName, isField, type Line, type Scope, type Taken } from './vocabulary';

/** Takes a text apart; no text is an error. */
export function fieldsIn(text: string): Taken {
  const lines = text.split(/\r\n?|[\n\u2028\u2029]/).map((line) => line.replaceAll('\u00a0', ' '));
  return readJson(lines) ?? new Reader(lines).read();
}

/** Reads line by line; what it knows of the lines above is which command's output this is. */
class Reader {
  readonly fields: Field[] = [];
  readonly others: Line[] = [];
  readonly #lines: readonly string[];
  #scope: Scope = null;
  #object = 0;
  /** A command that prints one bare value names its field itself. */
  #expanded: FieldName | null = null;

  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  read(): Taken {
    for (let at = 0; at < this.#lines.length;) at += this.step(at);
    return { fields: this.fields, others: this.others };
  }

  /** @returns how many lines it took */
  private step(at: number): number {
    const text = this.#lines[at] ?? '';
    if (text.trim() === '') {
      this.#object += 1;
      return 1;
    }
    if (isCommand(text)) {
      this.#scope = scopeOf(text) ?? this.#scope;
      this.#expanded = expandedBy(text);
      this.#object += 1;
      return 1;
    }
    const rows = tableAt(this.#lines, at) ?? csvAt(this.#lines, at);
    if (rows) return this.rows(rows, at);
    const field = listField(this.#lines, at);
    if (field) {
      this.add(field.name, field.value, at);
      return field.lines;
    }
    if (this.#expanded && !/[:=]/.test(text)) {
      this.add(this.#expanded, text, at);
      return 1;
    }
    this.others.push({ text: text.trim(), line: at + 1 });
    return 1;
  }

  private rows(rows: Rows, at: number): number {
    for (const cell of rows.cells) {
      const place = at + cell.row;
      if (isField(cell.name)) this.add(cell.name, cell.value, place, this.#object + cell.row);
      else this.others.push({ text: `${cell.name}: ${cell.value}`, line: place + 1 });
    }
    this.#object += rows.lines;
    return rows.lines;
  }

  private add(name: FieldName, value: string, at: number, object = this.#object): void {
    this.fields.push({ name, value, scope: this.#scope, object, line: at + 1 });
  }
}

function expandedBy(command: string): FieldName | null {
  const [, name = ''] = /(?:\)\.|-expand\w*\s+)(ews\w+)\s*$/i.exec(command.trim()) ?? [];
  const key = name.toLowerCase();
  return isField(key) ? key : null;
}

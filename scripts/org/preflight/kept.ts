/** The file to which every org's line goes as soon as it is there, so that an interruption loses none. */
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { rowOf, type ReportRow } from '../../report/row.ts';
import type { OrgLine } from './orgLine.ts';

export class KeptLines {
  private readonly file: string;
  private tail: Promise<void> = Promise.resolve();

  /** @param file absolute */
  constructor(file: string) {
    this.file = file;
  }

  /** The orgs that the file has; none where there is no file. */
  async rows(): Promise<ReportRow[]> {
    const text = await readFile(this.file, 'utf8').catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
      throw error;
    });
    return text
      .split('\n')
      .map((line, index) => (line.trim() === '' ? null : rowOf(line, index + 1)))
      .filter((row) => row !== null);
  }

  /** @param again whether lines that are there stay */
  async begin(again: boolean): Promise<void> {
    await mkdir(dirname(this.file), { recursive: true });
    // A run that was killed may have left half a line.
    if (again) await appendFile(this.file, '\n');
    else await writeFile(this.file, '');
  }

  /** One line after the other, each in one piece. */
  add(line: OrgLine): Promise<void> {
    this.tail = this.tail.then(() => appendFile(this.file, `${JSON.stringify(line)}\n`));
    return this.tail;
  }
}

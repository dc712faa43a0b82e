/** What a command reads: a file, or standard input, which is written `-`. */
import { open, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { InputError } from 'c/syncAdvice';

/** How standard input is named among the arguments. */
export const STANDARD_INPUT = '-';

/** npm runs commands in the project's folder; the names of files are meant from where npm was called. */
export function pathOf(file: string): string {
  const { npm_lifecycle_event: byNpm, INIT_CWD: calledFrom } = process.env;
  return resolve(byNpm && calledFrom ? calledFrom : process.cwd(), file);
}

function rejectInput(key: string, file: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : null;
  return code === null
    ? error
    : new InputError(key, file, [`a file that can be read (this one: ${code})`, '- for standard input']);
}

/**
 * All text of a file or of standard input, without a byte order mark.
 * @param key the argument that named the file
 * @throws {InputError} if it cannot be read
 */
export async function readText(key: string, file: string): Promise<string> {
  try {
    const all = file === STANDARD_INPUT ? await text(process.stdin) : await readFile(pathOf(file), 'utf8');
    return all.replace(/^\uFEFF/, '');
  } catch (error) {
    throw rejectInput(key, file, error);
  }
}

/**
 * The bytes of a file or of standard input, as they come.
 * @param key the argument that named the file
 * @throws {InputError} if it cannot be read
 */
export async function* readChunks(key: string, file: string): AsyncGenerator<Uint8Array> {
  try {
    const source = file === STANDARD_INPUT ? process.stdin : (await open(pathOf(file))).createReadStream();
    for await (const chunk of source) yield chunk as Uint8Array;
  } catch (error) {
    throw rejectInput(key, file, error);
  }
}

/** Asks the user before something is done that cannot be taken back by itself. */
import { createInterface } from 'node:readline/promises';
import { EXIT, Failure } from '../command/failure.ts';

/** @throws Failure (usage) when the input is no terminal */
export function assertInteractive(): void {
  if (process.stdin.isTTY) return;
  throw new Failure(EXIT.usage, 'Nobody is there to say yes.', ['In a script, add --yes.']);
}

/** Where a question is asked, and answered. */
interface Keyboard {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/**
 * @param question ends with a question mark
 * @throws Failure (interrupted) when the answer is not yes, or when there is none
 */
export async function confirm(
  question: string,
  signal: AbortSignal,
  keyboard: Keyboard = { input: process.stdin, output: process.stderr },
): Promise<void> {
  const terminal = createInterface(keyboard);
  // The terminal takes Ctrl-C for itself while it asks.
  terminal.once('SIGINT', () => process.emit('SIGINT'));
  // After Ctrl-D the question would wait for ever.
  const closed = new AbortController();
  terminal.once('close', () => closed.abort());
  const given = AbortSignal.any([signal, closed.signal]);
  try {
    const answer = await terminal.question(`${question} Type yes to go on: `, { signal: given });
    if (answer.trim().toLowerCase() === 'yes') return;
  } catch (error) {
    if (!given.aborted) throw error;
  } finally {
    terminal.close();
  }
  throw new Failure(EXIT.interruption, 'Nothing was changed.');
}

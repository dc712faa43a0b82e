/** Asks the person at the keyboard before something is taken away. */
import { createInterface } from 'node:readline/promises';
import { EXIT, Failure } from './failure.ts';

/** @throws Failure (usage) when nobody is at the keyboard */
export function answerable(): void {
  if (process.stdin.isTTY) return;
  throw new Failure(EXIT.usage, 'Nobody is there to say yes.', ['In a script, add --yes.']);
}

/**
 * @param question ends with a question mark
 * @throws Failure (interrupted) when the answer is not yes
 */
export async function agreed(question: string, signal: AbortSignal): Promise<void> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  // The terminal takes Ctrl-C for itself while it asks.
  terminal.once('SIGINT', () => process.kill(process.pid, 'SIGINT'));
  try {
    const answer = await terminal.question(`${question} Type yes to go on: `, { signal });
    if (answer.trim().toLowerCase() === 'yes') return;
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    terminal.close();
  }
  throw new Failure(EXIT.interrupted, 'Nothing was removed.');
}

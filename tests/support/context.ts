/** The context of a command in a test: what it prints is kept, and `sf` may be stood in for. */
import type { Context } from '../../scripts/command/context.ts';
import type { Sf, SfAnswer } from '../../scripts/org/sf.ts';

/** What a command said, and what it asked of `sf`. */
export interface Heard {
  /** On standard output. */
  readonly printed: string[];
  /** Of its progress, and notes. */
  readonly steps: string[];
  readonly secrets: string[];
  /** The commands of `sf`, each in one line. */
  readonly asked: string[];
}

/** What `sf` answers to a command in one line; undefined: its deadline has passed. */
export type Answering = (line: string) => SfAnswer | undefined | Promise<SfAnswer | undefined>;

/** An `sf` of Salesforce's, or one that answers as the test says. */
export function contextWith(sf: Sf, signal: AbortSignal = new AbortController().signal): Context & Heard {
  const heard: Heard = { printed: [], steps: [], secrets: [], asked: [] };
  return {
    ...heard,
    signal,
    sf: (args, options) => {
      heard.asked.push(args.join(' '));
      return sf(args, options);
    },
    print: (line) => heard.printed.push(line),
    stream: async (output) => {
      for await (const piece of output) heard.printed.push(Buffer.from(piece).toString());
    },
    complain: (text) => heard.steps.push(text),
    conceal: (secret) => heard.secrets.push(secret),
    progress: {
      step: (title, work) => (heard.steps.push(title), work()),
      note: (line) => heard.steps.push(line),
    },
  };
}

/** A context in which no `sf` is started. */
export function contextAnswering(answer: Answering, signal?: AbortSignal): Context & Heard {
  return contextWith((args) => Promise.resolve(answer(args.join(' '))), signal);
}

/** A good answer of `sf`. */
export const answered = (result: unknown): SfAnswer => ({ status: 0, result });

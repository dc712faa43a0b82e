/** Domains in, one line of JSON out for each, in the same order and in memory that does not grow with their number. */
import { InputError } from 'c/syncAdvice';
import { detectMailService, inOrder, type Resolver } from 'c/syncDns';
import type { Line } from '../lines.ts';

/** A domain as it was given. */
export interface Asked {
  /** null: longer than any domain. */
  readonly text: string | null;
  /** Its line, where it came from a file. */
  readonly line: number | null;
}

/** How far the work has come. */
export interface Tally {
  readonly domains: number;
  readonly errors: number;
}

/** Longest line that may hold a domain, in characters. */
export const LONGEST_LINE = 1_024;

/** Domains under way for each request under way, so that one slow domain does not hold up the others. */
const DOMAINS_PER_REQUEST = 4;

/**
 * Looks domains up.
 * @param concurrency the requests that the resolver lets be under way at a time
 * @param onResult called after each domain
 */
export async function* detectLines(
  asked: AsyncIterable<Asked> | Iterable<Asked>,
  resolver: Resolver,
  concurrency: number,
  onResult: (tally: Tally) => void = () => undefined,
): AsyncGenerator<string> {
  let domains = 0;
  let errors = 0;
  for await (const result of inOrder(asked, DOMAINS_PER_REQUEST * concurrency, (each) =>
    detect(each, resolver),
  )) {
    domains += 1;
    if ('error' in result) errors += 1;
    onResult({ domains, errors });
    yield `${JSON.stringify(result)}\n`;
  }
}

async function detect({ text, line }: Asked, resolver: Resolver): Promise<object> {
  const { finding, failure } = await detectMailService(text ?? '', resolver);
  if (failure === null) return finding;
  if (failure.failure !== 'noDomain') return { ...finding, error: `${failure.failure}: ${failure.message}` };
  const domain = text ?? `more than ${LONGEST_LINE} characters`;
  const { message } = new InputError('domain', domain, ['a mail domain, such as contoso.com']);
  return { ...(line === null ? {} : { line }), domain, error: message };
}

/** The lines of a file as domains; empty ones are passed over. */
export async function* domainsIn(lines: AsyncIterable<readonly Line[]>): AsyncGenerator<Asked> {
  for await (const some of lines) {
    for (const { number, text } of some) {
      if (text === null || text.trim() !== '') yield { text, line: number };
    }
  }
}

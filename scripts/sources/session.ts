/** One run over sources in one browser, which is closed at its end whatever happens. */
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { interrupted } from '../command/failure.ts';
import type { Context } from '../command/context.ts';
import { visitAll } from './check.ts';
import type { Source, SourceVisit } from './judge.ts';
import { sandboxedLaunch } from './launch.ts';
import { type Patience, visit } from './visit.ts';

const SECOND = 1000;
/** An article says more words than a page that is still loading. */
const PATIENCE: Patience = { timeout: 45 * SECOND, settle: SECOND, words: 40 };
/** Pages that are open at once. */
const AT_ONCE = 4;
/** How often an unreachable page is tried again. */
const RETRIES = 2;

/**
 * @returns what was found, by the source's id
 * @throws Failure (interrupted) on the signal; an error that says what to install where there is no browser
 */
export async function visitSources(
  sources: readonly Source[],
  { progress, signal }: Pick<Context, 'progress' | 'signal'>,
): Promise<ReadonlyMap<string, SourceVisit>> {
  const { launch, warning } = await sandboxedLaunch();
  if (warning !== null) progress.note(warning);
  const browser = await chromium.launch({ ...launch, handleSIGINT: false, handleSIGTERM: false });
  const close = (): void => void browser.close();
  signal.addEventListener('abort', close, { once: true });
  let count = 0;
  try {
    const found = await visitAll(sources, {
      visit: (url) => visit(browser, url, PATIENCE),
      atOnce: AT_ONCE,
      retries: RETRIES,
      pause: (tries) => wait(2 ** tries * SECOND, undefined, { signal }),
      done: ({ id }, { kind }) => progress.note(`${(count += 1)}/${sources.length} ${id}: ${kind}`),
      signal,
    });
    if (signal.aborted) throw interrupted('Nothing was noted.');
    return found;
  } catch (error) {
    // The browser that was closed is the reason of whatever came first.
    if (signal.aborted) throw interrupted('Nothing was noted.');
    throw error;
  } finally {
    signal.removeEventListener('abort', close);
    await browser.close();
  }
}

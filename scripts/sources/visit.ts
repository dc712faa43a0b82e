/** Opens a source in a browser and waits until it is drawn. */
import { errors, type Browser, type Page } from '@playwright/test';
import { readShown, type ShownPage } from './inPage.ts';
import type { SourceVisit } from './judge.ts';

export interface Patience {
  /** How long one visit may take, in milliseconds. */
  readonly timeout: number;
  /** For how long the text must stay the same to be taken as drawn, in milliseconds. */
  readonly settle: number;
  /** Fewer words than this are no article: a page that is still loading, or one that asks who is there. */
  readonly words: number;
}

const GONE: readonly number[] = [404, 410];
const HTTP_ERROR = 400;

/** What servers say on a page that they send with status 200; the second is Salesforce Help's. */
const NOT_FOUND =
  /\b404\b|(page|article|content|post).{0,20}(not found|(isn['’]t|is not|no longer) available|does(n['’]t| not) exist|(can['’]t|cannot|could(n['’]t| not)) be found)|(couldn['’]t|can['’]t|cannot) find (that|the|this) (page|article)/i;
const CHALLENGE =
  /just a moment|verify (that )?you are (a )?human|access denied|are you a robot|enable javascript/i;

/** An error page says little besides. */
const MOST_WORDS_OF_ERROR = 150;

/** Not needed to read. */
const NOT_LOADED = new Set(['image', 'media', 'font']);

function wordsOf({ paragraphs }: ShownPage): number {
  return paragraphs.join(' ').split(/\s+/).filter(Boolean).length;
}

function matches(shown: ShownPage, pattern: RegExp): boolean {
  const lead = [shown.title, shown.heading, shown.paragraphs[0] ?? ''].join('\n');
  return wordsOf(shown) <= MOST_WORDS_OF_ERROR && pattern.test(lead);
}

/** The address that a page gives itself counts only on its own host. */
function addressOf({ address, canonical }: ShownPage): string {
  const isOwn = canonical !== null && new URL(canonical).host === new URL(address).host;
  return isOwn ? canonical : address;
}

function verdict(shown: ShownPage, { words }: Patience): SourceVisit | null {
  if (matches(shown, NOT_FOUND))
    return { kind: 'gone', reason: `the page says "${shown.heading || shown.title}"` };
  if (matches(shown, CHALLENGE))
    return { kind: 'unreachable', reason: `the page says "${shown.heading || shown.title}"` };
  if (wordsOf(shown) < words) return null;
  return { kind: 'page', address: addressOf(shown), paragraphs: shown.paragraphs };
}

/** null: the page went on to another one meanwhile. */
async function readPage(page: Page): Promise<ShownPage | null> {
  try {
    return await page.evaluate(readShown);
  } catch (error) {
    if (error instanceof Error && /context was destroyed|navigat/i.test(error.message)) return null;
    throw error;
  }
}

async function waitUntilDrawn(page: Page, patience: Patience, deadline: number): Promise<SourceVisit> {
  let before = '';
  let shown: ShownPage | null = null;
  while (Date.now() < deadline) {
    shown = await readPage(page);
    const now = JSON.stringify(shown);
    const found = shown !== null && now === before ? verdict(shown, patience) : null;
    if (found !== null) return found;
    before = now;
    await page.waitForTimeout(patience.settle);
  }
  const words = shown === null ? 0 : wordsOf(shown);
  const what = words < patience.words ? `only ${words} words were drawn` : 'its text kept changing';
  return { kind: 'unreachable', reason: `${what} in ${patience.timeout / 1000} s` };
}

async function open(page: Page, url: string, patience: Patience): Promise<SourceVisit> {
  const deadline = Date.now() + patience.timeout;
  const response = await page.goto(url, { waitUntil: 'domcontentloaded', timeout: patience.timeout });
  const status = response?.status() ?? 0;
  if (GONE.includes(status)) return { kind: 'gone', reason: `HTTP ${status}` };
  if (status >= HTTP_ERROR) return { kind: 'unreachable', reason: `HTTP ${status}` };
  return waitUntilDrawn(page, patience, deadline);
}

function reasonOf(error: Error, { timeout }: Patience): string {
  if (error instanceof errors.TimeoutError) return `no answer in ${timeout / 1000} s`;
  return /net::\w+/.exec(error.message)?.[0] ?? error.message.split('\n')[0] ?? '';
}

/**
 * Visits one page, in a session of its own: no cookies of others, no downloads, no pictures, no second window.
 * Whatever the network or the page does is a result; a browser that is closed meanwhile is an error.
 */
export async function visit(browser: Browser, url: string, patience: Patience): Promise<SourceVisit> {
  const session = await browser.newContext({
    acceptDownloads: false,
    locale: 'en-US',
    serviceWorkers: 'block',
    timezoneId: 'UTC',
  });
  try {
    await session.route('**/*', (route) =>
      NOT_LOADED.has(route.request().resourceType()) ? route.abort() : route.continue(),
    );
    const page = await session.newPage();
    page.on('popup', (popup) => void popup.close());
    return await open(page, url, patience);
  } catch (error) {
    if (!(error instanceof Error) || !browser.isConnected()) throw error;
    return { kind: 'unreachable', reason: reasonOf(error, patience) };
  } finally {
    if (browser.isConnected()) await session.close();
  }
}

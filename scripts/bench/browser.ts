/** The wizard in a real browser, against a bare page of the same base components. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build } from '../build.ts';
import { stripTypes } from '../preview/plugins/typescript.ts';
import { browserLaunch } from '../support/browser.ts';
import type { Bench } from './bench.ts';
import { servePages } from './browser/pages.ts';
import { type Figure, showTime } from './figures.ts';
import { median, percentile } from './statistics.ts';

const IN_PAGE = stripTypes(readFileSync(join(import.meta.dirname, 'browser', 'inPage.ts'), 'utf8'));

/** Screens that a journey goes forth over before it comes back: five questions and the block date. */
const SCREENS = 5;
const STARTS = 9;
const TURNS = 5;
const JOURNEYS_A_TURN = 4;
const WARM_UP = 150;

/** What `inPage.ts` puts on the page, each with what it resolves to. */
interface InPage {
  ready(): number;
  walk(journeys: number, screens: number, paints: boolean): [work: number, paint: number][];
  longTasks(): number[];
}

/** Calls one of the page's functions by its text, since a compiler's helpers are not there. */
async function call<K extends keyof InPage>(
  page: Page,
  name: K,
  ...args: Parameters<InPage[K]>
): Promise<ReturnType<InPage[K]>> {
  return page.evaluate(`bench.${name}(...${JSON.stringify(args)})`);
}

interface Opened {
  readonly page: Page;
  readonly requests: number;
  /** From navigation until the first question is painted, in milliseconds. */
  readonly ready: number;
  close(): Promise<void>;
}

/** Opens a page for the first time: with nothing in the cache and nothing stored. */
async function open(browser: Browser, address: string): Promise<Opened> {
  const context = await browser.newContext({ locale: 'en-US', timezoneId: 'UTC' });
  await context.addInitScript(IN_PAGE);
  const page = await context.newPage();
  let requests = 0;
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) requests += 1;
  });
  await page.goto(address);
  const ready = await call(page, 'ready');
  return { page, requests, ready, close: () => context.close() };
}

type Both<T> = Readonly<Record<'wizard' | 'bare', T>>;

function figure(what: string, { wizard, bare }: Both<number>, limit: number | null): Figure {
  return { what, value: wizard / bare, limit, measured: `${showTime(wizard)} against ${showTime(bare)}` };
}

function countFigure(what: string, { wizard, bare }: Both<number>): Figure {
  return { what, value: wizard, limit: bare, measured: `${bare} on the bare page` };
}

async function starts(browser: Browser, addresses: Both<string>): Promise<Figure[]> {
  const seen = { wizard: [] as number[], bare: [] as number[] };
  const requests = { wizard: 0, bare: 0 };
  const tasks = { wizard: [] as number[], bare: [] as number[] };
  for (let turn = 0; turn < STARTS; turn += 1) {
    for (const which of ['wizard', 'bare'] as const) {
      const opened = await open(browser, addresses[which]);
      seen[which].push(opened.ready);
      requests[which] = opened.requests;
      tasks[which].push((await call(opened.page, 'longTasks')).length);
      await opened.close();
    }
  }
  const ready = { wizard: median(seen.wizard), bare: median(seen.bare) };
  return [
    figure('time to the first question, against a bare page', ready, 1.2),
    countFigure('requests at the start', requests),
    countFigure('long tasks at the start', { wizard: median(tasks.wizard), bare: median(tasks.bare) }),
  ];
}

async function clicks(browser: Browser, addresses: Both<string>): Promise<Figure[]> {
  const pages = { wizard: await open(browser, addresses.wizard), bare: await open(browser, addresses.bare) };
  const times: { wizard: [number, number][]; bare: [number, number][] } = { wizard: [], bare: [] };
  const before = { wizard: 0, bare: 0 };
  for (const which of ['wizard', 'bare'] as const) {
    await pages[which].page.bringToFront();
    await call(pages[which].page, 'walk', 1, SCREENS, true);
    before[which] = (await call(pages[which].page, 'longTasks')).length;
  }
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const which of ['wizard', 'bare'] as const) {
      // A page in the background paints nothing.
      await pages[which].page.bringToFront();
      times[which].push(...(await call(pages[which].page, 'walk', JOURNEYS_A_TURN, SCREENS, true)));
    }
  }
  const tasks = { wizard: 0, bare: 0 };
  for (const which of ['wizard', 'bare'] as const) {
    tasks[which] = (await call(pages[which].page, 'longTasks')).length - before[which];
    await pages[which].close();
  }
  const of = (index: 0 | 1, share: number): Both<number> => ({
    wizard: percentile(
      times.wizard.map((each) => each[index]),
      share,
    ),
    bare: percentile(
      times.bare.map((each) => each[index]),
      share,
    ),
  });
  return [
    figure('click to next step painted, median', of(1, 0.5), 1.3),
    figure('click to next step painted, 95th percentile', of(1, 0.95), 1.3),
    figure('of that, script and layout, median', of(0, 0.5), null),
    countFigure(`long tasks in ${times.wizard.length} clicks`, tasks),
  ];
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 2 ** 20;
}

async function heap(browser: Browser, address: string): Promise<Figure> {
  const { page, close } = await open(browser, address);
  // The browser keeps compiling what runs often, of the bare page as well: that is no growth of the wizard's.
  await call(page, 'walk', WARM_UP, SCREENS, false);
  await call(page, 'walk', 20, SCREENS, false);
  const few = await heapOf(page);
  await call(page, 'walk', 180, SCREENS, false);
  const many = await heapOf(page);
  await close();
  const measured = `${many.toFixed(2)} MB after 200, ${few.toFixed(2)} MB after 20`;
  return { what: 'heap after 200 journeys, against 20', value: many / few, limit: 1.02, measured };
}

export const browser: Bench = {
  name: 'browser',
  run: async () => {
    await build();
    const pages = await servePages();
    const launched = await chromium.launch(await browserLaunch());
    try {
      return [
        ...(await starts(launched, pages)),
        ...(await clicks(launched, pages)),
        await heap(launched, pages.wizard),
      ];
    } finally {
      await launched.close();
      pages.close();
    }
  },
};

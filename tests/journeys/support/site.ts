/** One preview server and one browser for all journeys of a file, started when the first one needs them. */
import { after } from 'node:test';
import type { Browser } from 'playwright-core';
import { startPreview } from '../../../scripts/preview/preview.ts';
import { serve } from '../../../scripts/preview/server.ts';
import { launchBrowser } from '../../../scripts/support/browser.ts';

/** What a journey runs on. */
export interface Site {
  /** Without a slash at the end. */
  readonly address: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

let started: Promise<Site> | undefined;

async function start(): Promise<Site> {
  const preview = await startPreview({ mode: 'production', watch: false, say: () => undefined });
  const state = preview.state();
  if (state.kind === 'failed') throw new Error(state.message);
  const server = await serve(preview, 0, () => undefined);
  const browser = await launchBrowser().catch(async (error: unknown) => {
    await server.close();
    throw error;
  });
  return {
    address: server.address,
    browser,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/**
 * The server with the production build, and the browser.
 * @throws when the wizard does not build or no browser is found, each with what to do
 */
export function site(): Promise<Site> {
  started ??= start();
  return started;
}

after(async () => {
  // A failed start has closed what it opened, and every journey has reported it.
  const running = await started?.catch(() => undefined);
  await running?.close();
});

/** The journeys: where the browser is, which design systems and widths they run in, and the one preview they all share. */
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { browserLaunch } from '../../scripts/support/browser.ts';
import { BUILD, ROOT } from '../../scripts/support/project.ts';
import type { JourneyOptions } from './support/test.ts';

const SCREENS = {
  wide: { width: 1280, height: 900 },
  // As narrow as phones that are in use still are.
  phone: { width: 360, height: 780 },
} as const;

/**
 * New orgs show version 2 of the design system on a wide screen: every journey runs there. A journey tagged `@phone`
 * runs on a phone, too; one tagged `@everywhere` also in version 1 of the design system.
 */
function project(slds: JourneyOptions['slds'], width: keyof typeof SCREENS, grep?: RegExp): object {
  return {
    name: `slds${slds}-${width}`,
    use: { slds, viewport: SCREENS[width] },
    ...(grep === undefined ? {} : { grep }),
  };
}

export default defineConfig<JourneyOptions>({
  testMatch: '*.spec.ts',
  outputDir: join(BUILD, 'journeys'),
  fullyParallel: true,
  // Only a bound for what never comes: a machine under load is slow, and that is no fault.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  workers: 2,
  retries: 1,
  failOnFlakyTests: true,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${process.env['PREVIEW_PORT'] ?? ''}`,
    locale: 'en-US',
    timezoneId: 'UTC',
    launchOptions: await browserLaunch(),
    screenshot: 'only-on-failure',
    // A trace makes a journey a third slower: what failed runs again with one, and counts as failed all the same.
    trace: 'on-first-retry',
  },
  projects: [
    project('2', 'wide'),
    project('2', 'phone', /@everywhere|@phone/),
    project('1', 'wide', /@everywhere/),
  ],
  webServer: {
    name: 'preview',
    cwd: ROOT,
    // Port 0: any free one; the preview says which.
    command: 'node --import tsx scripts/preview/serve.ts --production --no-watch --port 0',
    wait: { stdout: /The wizard is at http:\/\/127\.0\.0\.1:(?<preview_port>\d+)\// },
    // It builds first: seconds on an idle machine, a minute on a busy one.
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
});

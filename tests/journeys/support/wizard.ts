/** Opens the wizard for a journey and watches over the page until the journey ends. */
import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import type { Slds } from '../../../scripts/preview/assets.ts';
import { type Dns, isResolver, standIn } from './dns.ts';
import { site } from './site.ts';

const SCREENS = {
  wide: { width: 1280, height: 900 },
  tablet: { width: 768, height: 1024 },
  // As narrow as phones that are in use still are.
  phone: { width: 360, height: 780 },
} as const;

/** How the admin meets the wizard; each has a default. */
export interface Visit {
  /** ISO day; today without it. */
  readonly asOf?: string;
  /** Version of the design system; 2 without it, as in new orgs. */
  readonly slds?: Slds;
  /** `wide` without it. */
  readonly width?: keyof typeof SCREENS;
  /** Further parameters of the page's address. */
  readonly query?: Readonly<Record<string, string>>;
  /** Where the admin is, as `Europe/Berlin`; UTC without it. */
  readonly timeZone?: string;
  /** Stands in for the resolvers on the web; without it, a request to one fails the test. */
  readonly dns?: Dns;
}

/** Collects what should never happen on the page, and fails the test at its end if something did. */
function watchOver(
  context: TestContext,
  browsing: BrowserContext,
  address: string,
  allowed: (url: string) => boolean,
): void {
  const complaints: string[] = [];
  browsing.on('console', (message) => {
    // The browser itself reports each request that failed.
    if (allowed(message.location().url)) return;
    if (message.type() === 'error') complaints.push(`console: ${message.text()} (${message.location().url})`);
  });
  browsing.on('weberror', (error) =>
    complaints.push(`exception: ${error.error().stack ?? error.error().message}`),
  );
  browsing.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${address}/`) && !url.startsWith('data:') && !allowed(url))
      complaints.push(`request to the outside: ${url}`);
  });
  context.after(async () => {
    await browsing.close();
    assert.deepEqual(complaints, [], 'the page had errors');
  });
}

/**
 * The wizard in a page of its own, mounted. The page closes with the test, and the test fails if the page reported an
 * error, broke the Content-Security-Policy (the console says so), or asked for anything from the outside.
 * @throws when the wizard did not appear
 */
export async function openWizard(context: TestContext, visit: Visit = {}): Promise<Page> {
  const { asOf, slds = '2', width = 'wide', query = {}, timeZone = 'UTC', dns } = visit;
  const { address, browser } = await site();
  const browsing = await browser.newContext({
    viewport: SCREENS[width],
    timezoneId: timeZone,
    locale: 'en-US',
  });
  watchOver(context, browsing, address, (url) => dns !== undefined && isResolver(url));
  if (dns) await standIn(browsing, dns);
  const page = await browsing.newPage();
  const parameters = new URLSearchParams({ slds, ...(asOf === undefined ? {} : { asOf }), ...query });
  await page.goto(`${address}/wizard?${parameters}`);
  await page.locator('c-sync-readiness').waitFor();
  return page;
}

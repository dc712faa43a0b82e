/** The test of a journey: opens the wizard on the journey's own day, and watches over every page until the journey ends. */
import { type BrowserContext, expect, type Page, test as base } from '@playwright/test';
import type { Slds } from '../../../scripts/preview/assets.ts';
import type { Direction, Theme } from '../../../scripts/preview/look.ts';
import { type Dns, isResolver, standIn } from './dns.ts';

export { expect };

/** What a project of the configuration decides. */
export interface JourneyOptions {
  /** Version of the design system. */
  slds: Slds;
  /** Colour scheme of the page. */
  theme: Theme;
  /** Which way the page's text runs. */
  dir: Direction;
}

/** How the admin meets the wizard. */
export interface WizardVisit {
  /** ISO day, or a moment such as `2026-11-22T23:59:30Z`; of a day, noon in UTC. */
  readonly day: string;
  /** Further parameters of the page's address. */
  readonly query?: Readonly<Record<string, string>>;
  /** Stands in for the resolvers on the web; without it, a request to one fails the test. */
  readonly dns?: Dns;
}

/** Opens the wizard and waits until it is mounted. */
export type Open = (visit: WizardVisit) => Promise<Page>;

interface Fixtures {
  /** What should never happen on a page, collected; the test fails at its end if something did. */
  readonly complaints: Complaints;
  readonly open: Open;
}

/** Errors of the console (a breach of the Content-Security-Policy is one), exceptions, requests to the outside. */
class Complaints {
  /** Resolvers have a stand-in: what they are asked is no request to the outside, and they may fail. */
  resolversAllowed = false;
  readonly told: string[] = [];

  constructor(context: BrowserContext, address: string) {
    context.on('console', (message) => {
      const { url } = message.location();
      // The browser itself reports each request that failed.
      if (message.type() === 'error' && !this.allowed(url))
        this.told.push(`console: ${message.text()} (${url})`);
    });
    context.on('weberror', (event) => {
      const error = event.error();
      this.told.push(`exception: ${error.stack ?? error.message}`);
    });
    context.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(`${address}/`) && !url.startsWith('data:') && !this.allowed(url))
        this.told.push(`request to the outside: ${url}`);
    });
  }

  private allowed(url: string): boolean {
    return this.resolversAllowed && isResolver(url);
  }
}

/** The moment at which a day is looked at. */
export function momentOf(day: string): Date {
  return new Date(day.includes('T') ? day : `${day}T12:00:00Z`);
}

export const test = base.extend<JourneyOptions & Fixtures>({
  slds: ['2', { option: true }],
  theme: ['light', { option: true }],
  dir: ['ltr', { option: true }],

  complaints: async ({ context, baseURL }, use) => {
    const complaints = new Complaints(context, baseURL ?? '');
    await use(complaints);
    expect(complaints.told, 'the page had errors').toEqual([]);
  },

  open: async ({ context, page, slds, theme, dir, complaints }, use) => {
    await use(async ({ day, query = {}, dns }) => {
      complaints.resolversAllowed = dns !== undefined;
      if (dns !== undefined) await standIn(context, dns);
      await context.clock.install({ time: momentOf(day) });
      await page.goto(`/wizard?${new URLSearchParams({ slds, theme, dir, ...query })}`);
      await page.locator('c-sync-readiness').waitFor();
      return page;
    });
  },
});

/** What an admin does with the evidence, and resolvers that know a few domains. */
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import type { Dns, StandInQuestion } from './dns.ts';
import { overflow } from './inspect.ts';

/** Foreign text at its worst: markup, a mark that turns the line around, and great length. */
export const HOSTILE = `<img src=x onerror=alert(1)>\u202e${'x'.repeat(10_000)}`;

const ZONE: Readonly<Record<string, readonly string[]>> = {
  'MX contoso.com': ['0 contoso-com.mail.protection.outlook.com.'],
  'CNAME autodiscover.contoso.com': ['autodiscover.outlook.com.'],
  'MX hostile.example': ['10 mail.hostile.example.'],
  'TXT hostile.example': [`"v=spf1 include:spf.protection.outlook.com ${HOSTILE}"`],
  'CNAME autodiscover.hostile.example': [`${HOSTILE}.`],
};

/** Resolvers that know the zone, with a list of what they were asked. */
export function resolvers(): { readonly dns: Dns; readonly asked: StandInQuestion[] } {
  const asked: StandInQuestion[] = [];
  const dns: Dns = (question) => {
    asked.push(question);
    return ZONE[`${question.type} ${question.name}`] ?? [];
  };
  return { dns, asked };
}

/** Looks one domain up. */
export async function lookUp(page: Page, domain: string): Promise<void> {
  await page.getByLabel('Company email domain').fill(domain);
  await page.getByRole('button', { name: 'Look up', exact: true }).click();
}

/** Waits for what the evidence tells of how far it is. */
export async function says(page: Page, text: string | RegExp): Promise<void> {
  await expect(page.locator('c-sync-evidence [role=status]').filter({ hasText: text })).toBeVisible();
}

/** An answer, by its label. */
export function radio(page: Page, label: string | RegExp): Locator {
  return page.getByRole('radio', { name: label });
}

/** Nothing that foreign text says may become part of the page or widen it. */
export async function assertPlain(page: Page): Promise<void> {
  await expect(page.locator('img[src=x]')).toHaveCount(0);
  await expect.poll(() => overflow(page)).toBe(0);
}

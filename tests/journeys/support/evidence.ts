/** What an admin does with the evidence, and resolvers that know a few domains. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Dns, Question } from './dns.ts';

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
export function resolvers(): { readonly dns: Dns; readonly asked: Question[] } {
  const asked: Question[] = [];
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
  await page.locator('c-sync-evidence [role=status]').filter({ hasText: text }).waitFor();
}

/** Whether an answer is the one chosen. */
export function isChosen(page: Page, label: string): Promise<boolean> {
  return page.getByRole('radio', { name: label }).isChecked();
}

/** Nothing that foreign text says may become part of the page or widen it. */
export async function assertPlain(page: Page): Promise<void> {
  assert.equal(await page.locator('img[src=x]').count(), 0);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  assert.equal(overflow, 0);
}

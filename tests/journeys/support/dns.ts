/** Stands in for the resolvers on the web, between the page and the network. */
import type { BrowserContext, Route } from '@playwright/test';
import { tenantAnswer } from '../../../scripts/preview/standIns.ts';
import { trustedUrls } from '../../../scripts/preview/trustedUrls.ts';

/** A question to a resolver. */
export interface StandInQuestion {
  readonly host: string;
  readonly name: string;
  readonly type: string;
}

/** What the resolvers do with a question: data of the records, no such name, no answer, or none yet. */
export type DnsReply = readonly string[] | 'noSuchName' | 'down' | Promise<readonly string[]>;

export type Dns = (question: StandInQuestion) => DnsReply;

const TYPES: Readonly<Record<string, number>> = { A: 1, CNAME: 5, MX: 15, TXT: 16 };

/** Whether an address is one of those that the package trusts: resolvers, and Microsoft's directory of tenants. */
export function isResolver(url: string): boolean {
  return trustedUrls().some((address) => url.startsWith(`${address}/`));
}

async function answer(route: Route, dns: Dns): Promise<void> {
  const url = new URL(route.request().url());
  if (url.host === 'login.microsoftonline.com') return tenant(route, url);
  const { host, searchParams } = url;
  const name = searchParams.get('name') ?? '';
  const type = searchParams.get('type') ?? '';
  const reply = await dns({ host, name, type });
  if (reply === 'down') return route.abort('connectionfailed');
  const data = reply === 'noSuchName' ? [] : reply;
  return route.fulfill({
    contentType: 'application/dns-json',
    headers: { 'access-control-allow-origin': '*' },
    body: JSON.stringify({
      Status: reply === 'noSuchName' ? 3 : 0,
      TC: false,
      Question: [{ name, type: TYPES[type] }],
      Answer: data.map((each) => ({ name, type: TYPES[type], TTL: 300, data: each })),
    }),
  });
}

async function tenant(route: Route, url: URL): Promise<void> {
  const { status, type, body } = tenantAnswer(url.pathname.split('/')[1] ?? '');
  return route.fulfill({
    status,
    contentType: type,
    headers: { 'access-control-allow-origin': '*' },
    body,
  });
}

/** Answers every request to a resolver or to Microsoft's directory of tenants; nothing reaches the network. */
export async function standIn(browsing: BrowserContext, dns: Dns): Promise<void> {
  await browsing.route(
    (url) => isResolver(url.href),
    (route) => answer(route, dns),
  );
}

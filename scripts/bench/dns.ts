/** How long many domains take to look up, against what the resolver's latency and the allowed concurrency dictate. */
import { webResolver } from 'c/syncDns';
import { detectLines } from '../cli/detect/detector.ts';
import type { BenchResult } from './bench.ts';

const DOMAINS = 2_000;
/** Of each request, in milliseconds. */
const LATENCY = 20;
const CONCURRENCY = 32;

const HEADERS = { 'content-type': 'application/dns-json' };

/** The answers of companies in Exchange Online, so that each domain costs its usual four requests. */
function answerTo(address: string): string {
  const { searchParams } = new URL(address);
  const name = searchParams.get('name') ?? '';
  const data =
    searchParams.get('type') === 'MX'
      ? [15, '0 contoso-com.mail.protection.outlook.com.']
      : name.startsWith('autodiscover.')
        ? [5, 'autodiscover.outlook.com.']
        : name.startsWith('selector')
          ? [5, 'selector1-contoso-com._domainkey.contoso.onmicrosoft.com.']
          : [16, '"v=spf1 include:spf.protection.outlook.com -all"'];
  return JSON.stringify({ Status: 0, Answer: [{ name, type: data[0], data: data[1] }] });
}

/** What a perfect scheduler needs here: the same timers, kept busy all the time, with the same answers to build. */
async function timeBareRequests(requests: number): Promise<number> {
  const start = performance.now();
  let left = requests;
  const lane = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await later();
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, lane));
  return performance.now() - start;
}

const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, LATENCY));

/** 2,000 domains at 20 ms of latency; `ratio` is to stay below 1.3. */
export async function manyDomains(): Promise<BenchResult> {
  let requests = 0;
  const fetch = async (address: string): Promise<Response> => {
    requests += 1;
    await later();
    return new Response(answerTo(address), { headers: HEADERS });
  };
  const resolver = webResolver(fetch, ['https://dns.example/'], { concurrency: CONCURRENCY });
  const asked = Array.from({ length: DOMAINS }, (_, index) => ({ text: `c${index}.example`, line: null }));
  const start = performance.now();
  let strong = 0;
  for await (const line of detectLines(asked, { resolver, tenants: null }, CONCURRENCY)) {
    if (line.includes('"strength":"strong"')) strong += 1;
  }
  const taken = performance.now() - start;
  if (strong !== DOMAINS) throw new Error(`Only ${strong} of ${DOMAINS} domains were seen`);
  const ideal = (requests * LATENCY) / CONCURRENCY;
  const timers = await timeBareRequests(requests);
  return {
    name: `detect, ${DOMAINS} domains, ${LATENCY} ms latency, ${CONCURRENCY} at a time`,
    figures: {
      requests: String(requests),
      taken: `${taken.toFixed(0)} ms`,
      allowed: `${ideal.toFixed(0)} ms`,
      ratio: (taken / ideal).toFixed(2),
      'ratio of bare timers': (timers / ideal).toFixed(2),
    },
  };
}

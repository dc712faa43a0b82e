/** How long many domains take to look up, against what the resolver's latency and the allowed concurrency dictate. */
import { webResolver } from 'c/syncDns';
import { detectLines } from '../cli/detect/detector.ts';
import { inLanes } from '../support/lanes.ts';
import { type Bench, growth, timesFigure } from './bench.ts';
import { runInTurn, wallTime } from './statistics.ts';

const DOMAINS = 1_000;
/** Of each request, in milliseconds. */
const LATENCY = 50;
const CONCURRENCY = 32;
const RUNS = 3;

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

/** What a perfect scheduler needs here: the same timers, kept busy all the time. */
function waitBare(requests: number): Promise<void> {
  return inLanes(Array<number>(requests).fill(LATENCY), CONCURRENCY, later);
}

const later = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** @throws unless every domain is seen @returns how many requests that took */
async function lookUp(domains: number, latency: number): Promise<number> {
  let requests = 0;
  const fetch = async (address: string): Promise<Response> => {
    requests += 1;
    if (latency > 0) await later(latency);
    return new Response(answerTo(address), { headers: HEADERS });
  };
  const resolver = webResolver(fetch, ['https://dns.example/'], { concurrency: CONCURRENCY });
  const asked = Array.from({ length: domains }, (_, index) => ({ text: `c${index}.example`, line: null }));
  let strong = 0;
  for await (const line of detectLines(asked, { resolver, tenants: null }, CONCURRENCY)) {
    if (line.includes('"strength":"strong"')) strong += 1;
  }
  if (strong !== domains) throw new Error(`Only ${strong} of ${domains} domains were seen`);
  return requests;
}

/** Against bare timers at the same concurrency; and without any latency, what ten times as many domains cost. */
export const detect: Bench = {
  name: 'detect',
  run: async () => {
    let requests = 0;
    const compared = await runInTurn(
      RUNS,
      async () => (requests = await lookUp(DOMAINS, LATENCY)),
      () => waitBare(requests === 0 ? DOMAINS : requests),
      wallTime,
    );
    return [
      timesFigure(`time of ${DOMAINS} domains, against bare waiting`, compared, 1.3),
      await growth('domains x 10', DOMAINS / 10, RUNS, (items) => lookUp(items, 0)),
    ];
  },
};

/** The look-up against resolvers on this machine that are slow, down, rationed, lying or half there. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { LeapingClock } from '../../force-app/main/evidence/lwc/syncDns/__tests__/standIns.ts';
import {
  type Clock,
  DohResolver,
  ReliableResolver,
  type Resolver,
} from '../../force-app/main/evidence/lwc/syncDns/syncDns.ts';
import { detectLines, type Tally } from '../../scripts/cli/detect/detector.ts';
import { honest, LoopbackResolver, type Manner, online, send } from '../support/loopbackResolver.ts';

const DOMAINS = Array.from({ length: 40 }, (_, index) => `company${index}.example`);
const ZONE = DOMAINS.flatMap(online);
/** The fewest requests that show a company in Exchange Online. */
const REQUESTS = 4;
const STRONG = 'exchangeOnline strong';
/** Nothing answers there: the port was a resolver's that has been closed. */
const closed = await LoopbackResolver.start(honest([]));
const NOBODY = closed.address;
await closed.close();

const open: LoopbackResolver[] = [];
after(() => Promise.all(open.map((each) => each.close())));

async function serve(manner: Manner): Promise<LoopbackResolver> {
  const resolver = await LoopbackResolver.start(manner);
  open.push(resolver);
  return resolver;
}

/** Time that passes only when a test says so: whoever waits is told at once that the time is over. */
class HeldClock implements Clock {
  readonly #waiting = new Set<() => void>();

  now(): number {
    return 0;
  }

  after(_: number, run: () => void): () => void {
    this.#waiting.add(run);
    return () => this.#waiting.delete(run);
  }

  expire(): void {
    for (const run of [...this.#waiting]) run();
  }
}

const at = (address: string, clock: Clock = new HeldClock()): Resolver =>
  new DohResolver(address, fetch, { clock, largest: 16 * 1024 });

interface Found {
  /** Service and strength, or the id of the failure. */
  readonly lines: string[];
  readonly waits: number[];
  readonly tally: Tally;
}

async function detect(resolvers: Resolver[], domains = DOMAINS, concurrency = 8): Promise<Found> {
  const clock = new LeapingClock();
  const resolver = new ReliableResolver(resolvers, { clock, concurrency });
  const asked = domains.map((text) => ({ text, line: null }));
  const found: Found = { lines: [], waits: clock.waits, tally: { domains: 0, errors: 0 } };
  const note = (tally: Tally): unknown => Object.assign(found.tally, tally);
  let place = 0;
  for await (const line of detectLines(asked, resolver, concurrency, note)) {
    const result = JSON.parse(line) as Record<string, string>;
    assert.equal(result['domain'], domains[place]);
    place += 1;
    found.lines.push(result['error']?.split(':')[0] ?? `${result['service']} ${result['strength']}`);
  }
  assert.equal(place, domains.length);
  assert.equal(found.tally.domains, domains.length);
  return found;
}

const all = (line: string, domains = DOMAINS): string[] => domains.map(() => line);

describe('a good resolver', () => {
  it('shows each domain in few requests, no more at a time than allowed, in the order of the domains', async () => {
    const good = await serve(honest(ZONE));
    const { lines, waits, tally } = await detect([at(good.address)], DOMAINS, 3);
    assert.deepEqual(lines, all(STRONG));
    assert.equal(good.asked.length, REQUESTS * DOMAINS.length);
    assert.ok(good.mostAtOnce <= 3, `${good.mostAtOnce} at once`);
    assert.deepEqual(waits, []);
    assert.equal(tally.errors, 0);
  });

  it('is asked nothing more about a domain that is not there', async () => {
    const good = await serve(honest([]));
    assert.deepEqual((await detect([at(good.address)])).lines, all('unknown weak'));
    assert.equal(good.asked.length, DOMAINS.length);
  });
});

describe('a resolver that is down', () => {
  it('gives way to the second', async () => {
    const good = await serve(honest(ZONE));
    assert.deepEqual((await detect([at(NOBODY), at(good.address)])).lines, all(STRONG));
    assert.equal(good.asked.length, REQUESTS * DOMAINS.length);
  });

  it('leaves every domain its line when there is no other', async () => {
    const broken = await serve((_, response) => send(response, '', 502));
    const { lines, tally } = await detect([at(NOBODY), at(broken.address)]);
    assert.deepEqual(lines, all('unreachable'));
    assert.equal(tally.errors, DOMAINS.length);
    assert.ok(broken.asked.length <= DOMAINS.length + 8, `${broken.asked.length} requests`);
  });
});

describe('a slow resolver', () => {
  it('is waited for as long as is right, then gives way, and is soon asked last', async () => {
    const clock = new HeldClock();
    const slow = await serve(() => clock.expire());
    const good = await serve(honest(ZONE));
    const { lines } = await detect([at(slow.address, clock), at(good.address)]);
    assert.deepEqual(lines, all(STRONG));
    assert.ok(slow.asked.length >= 1 && slow.asked.length <= 5 + 8, `${slow.asked.length} requests`);
    assert.equal(good.asked.length, REQUESTS * DOMAINS.length);
  });

  it('that never ends an answer counts as slow too', async () => {
    const clock = new HeldClock();
    const slow = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'application/dns-json' });
      response.write('{"Status":', () => clock.expire());
    });
    const { lines } = await detect([at(slow.address, clock)], DOMAINS.slice(0, 1));
    assert.deepEqual(lines, ['timeout']);
    assert.equal(slow.asked.length, 2);
  });
});

describe('a resolver with a ration', () => {
  it('gets the rest that it asks for, and every answer comes', async () => {
    const good = honest(ZONE);
    const rationed = await serve((asked, response) => {
      if (asked.count > 10 && asked.count <= 14)
        response.writeHead(429, { 'retry-after': '2' }).end('slow down');
      else good(asked, response);
    });
    const { lines, waits } = await detect([at(rationed.address)], DOMAINS, 4);
    assert.deepEqual(lines, all(STRONG));
    assert.equal(rationed.asked.length, REQUESTS * DOMAINS.length + 4);
    assert.ok(waits.length >= 4 && waits.every((wait) => wait >= 400 && wait <= 2_000), waits.join());
  });

  it('is left alone when it asks for too long a rest', async () => {
    const rationed = await serve((_, response) => {
      response.writeHead(429, { 'retry-after': '3600' }).end();
    });
    const { lines, waits } = await detect([at(rationed.address)], DOMAINS, 4);
    assert.deepEqual(lines, all('rateLimited'));
    assert.ok(rationed.asked.length <= 4, `${rationed.asked.length} requests`);
    assert.deepEqual(waits, []);
  });
});

describe('a lying resolver', () => {
  const head = (type: string): Record<string, string> => ({ 'content-type': type });
  const page: Manner = (_, response) =>
    void response.writeHead(200, head('text/html')).end('<h1>Sign in</h1>');
  const broken: Manner = (_, response) => send(response, '{"Status":0,"Answer":[{"na');
  const other: Manner = (asked, response) =>
    send(
      response,
      JSON.stringify({
        Status: 0,
        Answer: [{ name: `not-${asked.name}`, type: 15, data: '0 smtp.google.com.' }],
      }),
    );
  const megabytes: Manner = (asked, response) => {
    const answer = { name: asked.name, type: 16, data: 'x'.repeat(4_000_000) };
    response
      .writeHead(200, head('application/dns-json'))
      .end(JSON.stringify({ Status: 0, Answer: [answer] }));
  };
  const away: Manner = (_, response) =>
    void response.writeHead(302, { location: 'https://dns.example/' }).end();
  const liars: [string, Manner, string][] = [
    ['that sends a page', page, 'notDns'],
    ['that sends broken JSON', broken, 'malformed'],
    ['that answers for another name', other, 'otherName'],
    ['that sends megabytes', megabytes, 'tooLarge'],
    ['that sends on to elsewhere', away, 'unreachable'],
  ];

  for (const [name, manner, failure] of liars) {
    it(`${name} is not believed`, async () => {
      const liar = await serve(manner);
      assert.deepEqual((await detect([at(liar.address)])).lines, all(failure));
      assert.ok(liar.asked.length <= DOMAINS.length + 8, `${liar.asked.length} requests`);
    });

    it(`${name} gives way to the second, and is soon asked last`, async () => {
      const liar = await serve(manner);
      const good = await serve(honest(ZONE));
      assert.deepEqual((await detect([at(liar.address), at(good.address)])).lines, all(STRONG));
      assert.ok(liar.asked.length <= 5 + 8, `${liar.asked.length} requests`);
      assert.equal(good.asked.length, REQUESTS * DOMAINS.length);
    });
  }
});

describe('a resolver that fails half-way', () => {
  it('leaves the domains before it right and the others told', async () => {
    const good = honest(ZONE);
    const half = 20 * REQUESTS;
    const failing = await serve((asked, response) => {
      if (asked.count <= half) good(asked, response);
      else response.destroy();
    });
    const { lines, tally } = await detect([at(failing.address)], DOMAINS, 1);
    assert.equal(lines[0], STRONG);
    assert.equal(lines.at(-1), 'unreachable');
    assert.ok(lines.every((line) => [STRONG, 'exchangeOnline weak', 'unreachable'].includes(line)));
    assert.equal(tally.errors, lines.filter((line) => line === 'unreachable').length);
    const most = half + 2 * REQUESTS * DOMAINS.length;
    assert.ok(failing.asked.length <= most, `${failing.asked.length} requests`);
  });

  it('is taken over by the second without a gap', async () => {
    const good = honest(ZONE);
    const failing = await serve((asked, response) => {
      if (asked.count <= 50) good(asked, response);
      else response.destroy();
    });
    const second = await serve(good);
    assert.deepEqual((await detect([at(failing.address), at(second.address)])).lines, all(STRONG));
    assert.equal(second.asked.length, REQUESTS * DOMAINS.length - 50);
  });

  it('comes back and is believed again', async () => {
    const good = honest(ZONE);
    const failing = await serve((asked, response) => {
      if (asked.count > 10 && asked.count <= 30) send(response, '', 500);
      else good(asked, response);
    });
    const { lines } = await detect([at(failing.address)], DOMAINS, 1);
    assert.equal(lines.at(-1), STRONG);
  });
});

/** The look-up against resolvers on this machine that are slow, down, rationed or half there. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  all,
  at,
  detect,
  DOMAINS,
  HeldClock,
  NOBODY,
  REQUESTS,
  serve,
  STRONG,
  ZONE,
} from '../support/detection.ts';
import { honest, send } from '../stand-ins/loopbackResolver.ts';

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

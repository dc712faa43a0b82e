/** The look-up against resolvers that lie: none is believed, and none holds up the work. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { all, at, detect, DOMAINS, REQUESTS, serve, STRONG, ZONE } from '../support/detection.ts';
import { honest, type Manner, send } from '../stand-ins/loopbackResolver.ts';

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

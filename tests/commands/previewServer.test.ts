/** The preview's server serves under strict rules, and outlives what is asked of it. */
import assert from 'node:assert/strict';
import { request, type RequestOptions } from 'node:http';
import { test, type TestContext } from 'node:test';
import { type Preview } from '../../scripts/preview/preview.ts';
import { serve, type Serving } from '../../scripts/preview/server.ts';

const READY: Preview = {
  state: () => ({ kind: 'ready', scripts: new Map([['wizard.js', 'export {};']]) }),
  onBuild: () => () => undefined,
  stop: () => undefined,
};

async function serving(
  context: TestContext,
  shown: Preview,
  port = 0,
  inUse: (port: number) => void = () => undefined,
): Promise<Serving> {
  const server = await serve(shown, port, inUse);
  context.after(() => server.close());
  return server;
}

test('every answer carries the rules of Lightning Experience', async (context) => {
  const { address } = await serving(context, READY);
  for (const path of ['/', '/wizard', '/wizard.js', '/pages/wizard.css', '/nothing']) {
    const { headers } = await fetch(address + path);
    const policy = headers.get('content-security-policy') ?? '';
    assert.match(policy, /script-src 'self';/, path);
    assert.doesNotMatch(policy, /unsafe-eval/, path);
    assert.equal(headers.get('x-content-type-options'), 'nosniff', path);
  }
});

test('the style sheet follows the design system asked for', async (context) => {
  const { address } = await serving(context, READY);
  for (const [slds, sheet] of [
    ['1', '/slds1/'],
    ['2', '/slds2/'],
  ] as const) {
    const html = await (await fetch(`${address}/wizard?slds=${slds}`)).text();
    const href = /href="(\/slds[^"]+)"/.exec(html)?.[1] ?? '';
    assert.ok(href.startsWith(sheet), html);
    assert.equal((await fetch(address + href)).status, 200);
  }
});

test('the page has the theme and the direction asked for, and the usual ones for any other', async (context) => {
  const { address } = await serving(context, READY);
  const pageOf = async (query: string): Promise<string> => (await fetch(`${address}/wizard?${query}`)).text();
  assert.match(await pageOf('theme=dark&dir=rtl'), /<html [^>]*dir="rtl" class="slds-color-scheme--dark">/);
  assert.match(await pageOf('theme=system'), /<html [^>]*dir="ltr" class="slds-color-scheme--system">/);
  assert.match(await pageOf('theme=pink&dir=up'), /<html [^>]*dir="ltr" class="slds-color-scheme--light">/);
});

test('a failed build is shown as text, whatever it says', async (context) => {
  const failed: Preview = { ...READY, state: () => ({ kind: 'failed', message: 'a <script> & "b"' }) };
  const { address } = await serving(context, failed);
  const response = await fetch(`${address}/wizard`);
  assert.equal(response.status, 500);
  assert.match(await response.text(), /a &lt;script&gt; &amp; &quot;b&quot;/);
});

test('nothing outside the known folders is served, and no odd address ends the server', async (context) => {
  const { address } = await serving(context, READY);
  for (const path of [
    '/pages/..%2Fserver.ts',
    '/slds2/..%2f..%2fdesign-system%2fpackage.json',
    '/%',
    '/pages/%00.css',
    '//',
    '/constructor/x.png',
    '/__proto__/x.css',
    '/toString/x.svg',
  ]) {
    const { status } = await fetch(address + path);
    assert.ok(status === 404 || status === 400, `${path}: ${status}`);
  }
  assert.equal((await fetch(`${address}/wizard`)).status, 200);
});

test('stand-ins answer as a resolver and as Microsoft do, with no internet', async (context) => {
  const { address } = await serving(context, READY);
  const read = async (path: string): Promise<[number, Record<string, unknown>]> => {
    const response = await fetch(`${address}/stand-in/${path}`);
    return [response.status, (await response.json()) as Record<string, unknown>];
  };
  const tenant = (domain: string): string => `tenants/${domain}/v2.0/.well-known/openid-configuration`;
  const [, mail] = await read('dns-query?name=contoso.com&type=MX');
  assert.deepEqual(mail['Answer'], [
    { name: 'contoso.com', type: 15, TTL: 300, data: '0 contoso-com.mail.protection.outlook.com.' },
  ]);
  assert.equal((await read('dns-query?name=nowhere.example&type=MX'))[1]['Status'], 3);
  assert.equal((await read(tenant('agency.example')))[1]['cloud_instance_name'], 'microsoftonline.us');
  assert.deepEqual(await read(tenant('constructor')), [400, { error: 'invalid_tenant' }]);
  assert.equal((await fetch(`${address}/stand-in/tenants/contoso.com`)).status, 404);
});

/** The status of a request that `fetch` would not send as it is. */
function statusOf(address: string, options: RequestOptions): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request(address, options, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on('error', reject).end();
  });
}

test('a fault in one request ends neither the server nor the next request', async (context) => {
  let faults = 0;
  const { mock } = context.mock.method(console, 'error', () => undefined);
  const faulty: Preview = {
    ...READY,
    state: () => {
      faults += 1;
      if (faults === 1) throw new Error('a fault');
      return READY.state();
    },
  };
  const { address } = await serving(context, faulty);
  assert.equal((await fetch(`${address}/wizard`)).status, 500);
  assert.equal(mock.callCount(), 1);
  assert.equal((await fetch(`${address}/wizard`)).status, 200);
});

test('only names of this machine are answered', async (context) => {
  const { address } = await serving(context, READY);
  const { port } = new URL(address);
  for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`, 'LOCALHOST'])
    assert.equal(await statusOf(`${address}/wizard`, { headers: { host } }), 200, host);
  for (const host of [`evil.example:${port}`, 'localhost.evil.example', '127.0.0.1.evil.example'])
    assert.equal(await statusOf(`${address}/wizard`, { headers: { host } }), 403, host);
});

test('the preview is only read', async (context) => {
  const { address } = await serving(context, READY);
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
    assert.equal(await statusOf(`${address}/wizard`, { method }), 405, method);
  assert.equal(await statusOf(`${address}/wizard`, { method: 'HEAD' }), 200);
});

test('a port in use is told, and the next free one taken', async (context) => {
  const first = await serving(context, READY);
  const port = Number(new URL(first.address).port);
  const told: number[] = [];
  const second = await serving(context, READY, port, (taken) => told.push(taken));
  assert.equal(told[0], port);
  assert.equal(Number(new URL(second.address).port), port + told.length);
});

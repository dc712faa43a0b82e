/** `detect --tenants`: what is asked of Microsoft, and what it adds to a domain's line. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, it } from 'node:test';
import { WebTenantDirectory } from 'c/syncTenantCloud';
import { type DnsRecord } from 'c/syncMailService';
import { zoneResolver } from 'stand-ins/resolvers';
import { detectLines } from '../../scripts/cli/detect/detector.ts';

const ZONE: readonly DnsRecord[] = [
  { name: 'contoso.com', type: 'MX', preference: 0, value: 'mx1.pphosted.com' },
  { name: 'contoso.com', type: 'TXT', value: 'MS=ms12345678' },
  { name: 'contoso.com', type: 'TXT', value: 'v=spf1 include:spf.protection.outlook.com -all' },
  { name: 'fabrikam.com', type: 'MX', preference: 0, value: 'aspmx.l.google.com' },
  { name: 'broken.example', type: 'MX', preference: 0, value: 'aspmx.l.google.com' },
];
const METADATA = JSON.stringify({
  issuer: 'x',
  tenant_region_scope: 'USGov',
  cloud_instance_name: 'microsoftonline.us',
});

const asked: string[] = [];
const server = createServer((request, response) => {
  const domain = (request.url ?? '').split('/')[1] ?? '';
  asked.push(request.url ?? '');
  if (domain === 'contoso.com') response.end(METADATA);
  else if (domain === 'fabrikam.com') response.writeHead(400).end('{"error":"invalid_tenant"}');
  else response.end('<html>');
}).listen(0, '127.0.0.1');
await once(server, 'listening');
after(() => server.close());
const ADDRESS = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

async function detect(domains: readonly string[], tenants: WebTenantDirectory | null): Promise<unknown[]> {
  asked.length = 0;
  const sources = { resolver: zoneResolver(ZONE), tenants };
  const lines: unknown[] = [];
  const each = domains.map((text) => ({ text, line: null }));
  for await (const line of detectLines(each, sources, 4)) lines.push(JSON.parse(line));
  return lines;
}

const DOMAINS = ['contoso.com', 'fabrikam.com', 'broken.example', 'nowhere.example'];

it('asks Microsoft nothing unless it is wanted', async () => {
  const lines = await detect(DOMAINS, null);
  assert.deepEqual(asked, []);
  assert.ok(lines.every((line) => !Object.hasOwn(line as object, 'tenant')));
});

it('adds the tenant to each line, as a sign of the mail service too, and asks nothing of a name that is none', async () => {
  const [contoso, fabrikam, broken, nowhere] = (await detect(
    DOMAINS,
    new WebTenantDirectory(fetch, ADDRESS),
  )) as Record<string, unknown>[];
  assert.deepEqual(contoso?.['tenant'], {
    kind: 'tenant',
    microsoftCloud: 'gccHighOrDod',
    strength: 'strong',
  });
  assert.deepEqual(
    [contoso['service'], contoso['strength'], contoso['microsoftCloud']],
    ['exchangeOnline', 'weak', 'gccHighOrDod'],
  );
  assert.deepEqual(fabrikam?.['tenant'], { kind: 'noTenant' });
  assert.match(JSON.stringify(broken?.['tenant']), /^\{"error":"nonsense: /);
  assert.equal(broken?.['service'], 'google');
  assert.equal(nowhere?.['tenant'], undefined);
  assert.deepEqual(
    asked.sort(),
    ['broken.example', 'contoso.com', 'fabrikam.com'].map(
      (domain) => `/${domain}/v2.0/.well-known/openid-configuration`,
    ),
  );
});

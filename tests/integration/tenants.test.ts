/** Microsoft's directory of tenants: what leaves for it, and what becomes of each answer; no clock is waited for. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { LeapingClock } from 'stand-ins/resolvers';
import { TenantError, type TenantFinding, WebTenantDirectory } from 'c/syncTenantCloud';

const METADATA = JSON.stringify({ issuer: 'x', cloud_instance_name: 'microsoftonline.us' });
const ADDRESS = 'https://sign-in.example/';

/** Pauses end at once; time-outs never come. */
class PauseClock extends LeapingClock {
  override after(delay: number, run: () => void): () => void {
    return delay > 1_000 ? () => undefined : super.after(delay, run);
  }
}

interface Asked {
  readonly url: string;
  readonly init: RequestInit;
}

interface Directory {
  readonly find: () => Promise<TenantFinding>;
  readonly asked: readonly Asked[];
}

function directory(...answers: (() => Response | Error)[]): Directory {
  const asked: Asked[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    asked.push({ url, init });
    const answer = answers[asked.length - 1]?.() ?? new Error('asked too often');
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const tenants = new WebTenantDirectory(fetch, ADDRESS, { clock: new PauseClock() });
  return { find: () => tenants.find('contoso.com'), asked };
}

const fails = (find: () => Promise<unknown>, failure: string): Promise<void> =>
  assert.rejects(find, (error) => error instanceof TenantError && error.failure === failure);

it('sends the domain and nothing else', async () => {
  const { find, asked } = directory(() => new Response(METADATA));
  assert.equal((await find()).kind, 'tenant');
  assert.equal(asked[0]?.url, `${ADDRESS}contoso.com/v2.0/.well-known/openid-configuration`);
  assert.equal(asked[0]?.init.credentials, 'omit');
  assert.equal(asked[0]?.init.referrerPolicy, 'no-referrer');
  assert.equal(asked[0]?.init.redirect, 'error');
  assert.equal(asked[0]?.init.body, undefined);
});

it('asks once more where the network failed', async () => {
  const { find, asked } = directory(
    () => new TypeError('Failed to fetch'),
    () => new Response(METADATA),
  );
  assert.equal((await find()).kind, 'tenant');
  assert.equal(asked.length, 2);
});

const FAILURES: readonly (readonly [string, string, number, () => Response | Error])[] = [
  ['no network', 'unreachable', 2, () => new TypeError('Failed to fetch')],
  ['a broken gateway', 'unreachable', 2, () => new Response('', { status: 502 })],
  ['too many requests', 'rateLimited', 1, () => new Response('', { status: 429 })],
  ['another address', 'refused', 1, () => new Response('', { status: 404 })],
  ['a bad request', 'refused', 1, () => new Response('{"error":"invalid_request"}', { status: 400 })],
  ['a page', 'nonsense', 1, () => new Response('<html>')],
  ['a flood', 'nonsense', 1, () => new Response('x'.repeat(100_000))],
];

for (const [name, failure, times, answer] of FAILURES) {
  it(`tells ${name} as ${failure}`, async () => {
    const { find, asked } = directory(answer, answer);
    await fails(find, failure);
    assert.equal(asked.length, times);
  });
}

it('tells a domain without a tenant', async () => {
  const { find } = directory(() => new Response('{"error":"invalid_tenant"}', { status: 400 }));
  assert.deepEqual(await find(), { kind: 'noTenant', domain: 'contoso.com' });
});

it('gives up after its time', async () => {
  const never = (_: string, { signal }: RequestInit): Promise<Response> =>
    new Promise((_resolve, reject) =>
      signal?.addEventListener('abort', () => reject(signal.reason as Error)),
    );
  const tenants = new WebTenantDirectory(never, ADDRESS, { clock: new LeapingClock() });
  await fails(() => tenants.find('contoso.com'), 'timeout');
});

it('ends with the reason when it is cancelled', async () => {
  const cancel = new AbortController();
  const reason = new Error('cancelled');
  const broken = async (): Promise<Response> => {
    cancel.abort(reason);
    throw new TypeError('aborted');
  };
  const tenants = new WebTenantDirectory(broken, ADDRESS, { clock: new PauseClock() });
  await assert.rejects(tenants.find('contoso.com', cancel.signal), reason);
});

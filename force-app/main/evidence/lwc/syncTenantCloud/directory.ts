/** Asks Microsoft for the public sign-in metadata of a domain's tenant: one request, and one more where that may help. */
import { type Clock, type Fetch, LookupError, readBounded, SYSTEM_CLOCK, wait } from 'c/syncDns';
import { readTenantMetadata, type TenantFinding } from './metadata';

/** Microsoft's sign-in service; the package's trusted URL names the same host. */
export const MICROSOFT_SIGN_IN = 'https://login.microsoftonline.com';

/** Why nothing was learned; labels have the same ids. */
export type TenantFailure = 'timeout' | 'unreachable' | 'rateLimited' | 'refused' | 'nonsense';

/** Anything that knows tenants: Microsoft, or a stand-in. */
export interface TenantDirectory {
  /**
   * @param domain in plain form
   * @throws {TenantError} where nothing is learned; the signal's reason if it is aborted
   */
  find(domain: string, signal?: AbortSignal): Promise<TenantFinding>;
}

export class TenantError extends Error {
  readonly failure: TenantFailure;

  constructor(failure: TenantFailure, detail: string) {
    super(detail);
    this.name = 'TenantError';
    this.failure = failure;
  }
}

interface TenantOptions {
  /** Longest wait for an answer, in milliseconds. */
  readonly timeout?: number;
  /** Pause before the second try, in milliseconds. */
  readonly pause?: number;
  readonly clock?: Clock;
}

/** Largest answer read, in bytes; a tenant's metadata has about 1,700. */
const LARGEST = 64 * 1024;

export class WebTenantDirectory implements TenantDirectory {
  private readonly fetch: Fetch;
  private readonly address: string;
  private readonly timeout: number;
  private readonly pause: number;
  private readonly clock: Clock;

  /**
   * @param fetch the platform's; handed in, so that a stand-in can take its place
   * @param address the part before `/DOMAIN/v2.0/…`
   */
  constructor(fetch: Fetch, address: string = MICROSOFT_SIGN_IN, options: TenantOptions = {}) {
    this.fetch = fetch;
    this.address = address.replace(/\/+$/, '');
    this.timeout = options.timeout ?? 8_000;
    this.pause = options.pause ?? 500;
    this.clock = options.clock ?? SYSTEM_CLOCK;
  }

  async find(domain: string, signal?: AbortSignal): Promise<TenantFinding> {
    try {
      return await this.ask(domain, signal);
    } catch (error) {
      const again = error instanceof TenantError && ['timeout', 'unreachable'].includes(error.failure);
      if (!again) throw error;
    }
    await wait(this.clock, this.pause, signal);
    return this.ask(domain, signal);
  }

  private async ask(domain: string, signal?: AbortSignal): Promise<TenantFinding> {
    if (signal?.aborted) throw signal.reason;
    const request = new AbortController();
    const cancel = (): void => request.abort(signal?.reason);
    const takeBack = this.clock.after(this.timeout, () =>
      request.abort(new TenantError('timeout', `no answer within ${this.timeout} ms`)),
    );
    signal?.addEventListener('abort', cancel, { once: true });
    try {
      return await this.request(domain, request.signal);
    } catch (error) {
      // The abort counts even where the connection broke at the same moment.
      if (request.signal.aborted) throw request.signal.reason;
      if (error instanceof TenantError) throw error;
      if (error instanceof LookupError) throw new TenantError('nonsense', error.message);
      throw new TenantError('unreachable', `Microsoft cannot be reached: ${String(error)}`);
    } finally {
      takeBack();
      signal?.removeEventListener('abort', cancel);
    }
  }

  private async request(domain: string, signal: AbortSignal): Promise<TenantFinding> {
    const url = `${this.address}/${encodeURIComponent(domain)}/v2.0/.well-known/openid-configuration`;
    // Nothing but the domain leaves: no cookies, no referrer, no way on to another host.
    const response = await this.fetch(url, {
      headers: { accept: 'application/json' },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      signal,
    });
    const { status } = response;
    const isReadable = status === 200 || status === 400;
    if (!isReadable) {
      await response.body?.cancel();
      throw new TenantError(failureOf(status), `HTTP ${status}`);
    }
    const finding = readTenantMetadata(domain, status, await readBounded(response, LARGEST));
    if (finding) return finding;
    throw new TenantError(status === 400 ? 'refused' : 'nonsense', 'the answer is no sign-in metadata');
  }
}

function failureOf(status: number): TenantFailure {
  if (status === 429 || status === 503) return 'rateLimited';
  return status >= 500 ? 'unreachable' : 'refused';
}

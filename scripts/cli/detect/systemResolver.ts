/** The machine's own resolver, behind the same port as those on the web. */
import { promises } from 'node:dns';
import {
  type DnsAnswer,
  type DnsFailure,
  type Limits,
  LookupError,
  type DnsQuestion,
  type Resolver,
} from 'c/syncDns';
import { type DnsRecord, plainName } from 'c/syncMailService';

/** Longest wait for an answer, in milliseconds. */
const TIMEOUT = 5_000;

/** The part of Node's resolver that is used. */
export type SystemDns = Pick<promises.Resolver, 'resolve4' | 'resolveCname' | 'resolveMx' | 'resolveTxt'>;

/** Node's error codes that are answers, and what the others come to. */
const ABSENT: Readonly<Record<string, DnsAnswer>> = {
  ENOTFOUND: { outcome: 'noSuchName', records: [] },
  ENODATA: { outcome: 'empty', records: [] },
};
const FAILURES: Readonly<Record<string, DnsFailure>> = {
  ETIMEOUT: 'timeout',
  ESERVFAIL: 'serverFailure',
  EREFUSED: 'refused',
  EBADRESP: 'malformed',
};

export class SystemResolver implements Resolver {
  private readonly dns: SystemDns;

  constructor(dns: SystemDns = new promises.Resolver({ timeout: TIMEOUT, tries: 1 })) {
    this.dns = dns;
  }

  async resolve(question: DnsQuestion, { signal, spend }: Limits = {}): Promise<DnsAnswer> {
    signal?.throwIfAborted();
    spend?.();
    try {
      const records = await this.records(question);
      return { outcome: records.length > 0 ? 'found' : 'empty', records };
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      const absent = ABSENT[code];
      if (absent) return absent;
      throw new LookupError(
        FAILURES[code] ?? 'unreachable',
        `the system's resolver: ${code || String(error)}`,
      );
    } finally {
      signal?.throwIfAborted();
    }
  }

  private async records({ name, type }: DnsQuestion): Promise<DnsRecord[]> {
    const all = (values: readonly string[]): DnsRecord[] => values.map((value) => ({ name, type, value }));
    switch (type) {
      case 'A':
        return all(await this.dns.resolve4(name));
      case 'CNAME':
        return all((await this.dns.resolveCname(name)).map(plainName));
      case 'TXT':
        return all((await this.dns.resolveTxt(name)).map((strings) => strings.join('')));
      case 'MX':
        return (await this.dns.resolveMx(name)).map(({ exchange, priority }) => ({
          name,
          type,
          value: plainName(exchange) || '.',
          preference: priority,
        }));
    }
  }
}

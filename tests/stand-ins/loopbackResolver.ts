/** A DNS-over-HTTPS resolver on this machine, as good or as bad as a test wants it. */
import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type DnsRecord, RECORD_TYPES } from 'c/syncMailService';

export interface Asked {
  readonly name: string;
  readonly type: string;
  /** From 1, over all requests of this resolver. */
  readonly count: number;
}

/** What the resolver does with a request. */
export type Manner = (asked: Asked, response: ServerResponse) => void;

export class LoopbackResolver {
  readonly asked: Asked[] = [];
  /** The most requests that were under way at a time. */
  mostAtOnce = 0;
  private readonly server: Server;
  private underWay = 0;

  private constructor(manner: Manner) {
    this.server = createServer((request, response) => {
      const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
      const asked = {
        name: searchParams.get('name') ?? '',
        type: searchParams.get('type') ?? '',
        count: this.asked.length + 1,
      };
      this.asked.push(asked);
      this.underWay += 1;
      this.mostAtOnce = Math.max(this.mostAtOnce, this.underWay);
      response.once('close', () => (this.underWay -= 1));
      manner(asked, response);
    });
  }

  static async start(manner: Manner): Promise<LoopbackResolver> {
    const resolver = new LoopbackResolver(manner);
    resolver.server.listen(0, '127.0.0.1');
    await once(resolver.server, 'listening');
    return resolver;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/dns-query`;
  }

  /** Also ends what is under way. */
  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }
}

/** Answers with a body of the right kind. */
export function send(response: ServerResponse, body: string, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/dns-json' }).end(body);
}

/** The answer of a zone, as public resolvers write it. */
export function answerOf(zone: readonly DnsRecord[], { name, type }: Pick<Asked, 'name' | 'type'>): string {
  const own = zone.filter((record) => record.name === name);
  const code = RECORD_TYPES[type as keyof typeof RECORD_TYPES];
  const Answer = own
    .filter((record) => record.type === type || record.type === 'CNAME')
    .map((record) => ({
      name: `${record.name}.`,
      type: RECORD_TYPES[record.type],
      TTL: 300,
      data: record.type === 'MX' ? `${record.preference ?? 0} ${record.value}.` : record.value,
    }));
  const Question = [{ name: `${name}.`, type: code }];
  return JSON.stringify({
    Status: own.length === 0 ? 3 : 0,
    TC: false,
    Question,
    ...(Answer.length ? { Answer } : {}),
  });
}

/** A resolver's good manner. */
export const honest =
  (zone: readonly DnsRecord[]): Manner =>
  (asked, response) =>
    send(response, answerOf(zone, asked));

/** The records of a company in Exchange Online; four requests show it. */
export function online(domain: string): DnsRecord[] {
  const dashed = domain.replaceAll('.', '-');
  return [
    { name: domain, type: 'MX', preference: 0, value: `${dashed}.mail.protection.outlook.com` },
    { name: domain, type: 'TXT', value: '"v=spf1 include:spf.protection." "outlook.com -all"' },
    { name: `autodiscover.${domain}`, type: 'CNAME', value: 'autodiscover.outlook.com' },
    {
      name: `selector1._domainkey.${domain}`,
      type: 'CNAME',
      value: `selector1-${dashed}._domainkey.contoso.onmicrosoft.com`,
    },
  ];
}

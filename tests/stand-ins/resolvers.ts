/** Stand-ins for time and for resolvers; nothing here waits. */
import { type DnsAnswer, type Clock, LookupError, type DnsQuestion, type Resolver } from 'c/syncDns';
import type { DnsRecord } from 'c/syncMailService';

/** A clock whose waits end at once and move it on. */
export class LeapingClock implements Clock {
  readonly waits: number[] = [];
  private time = Date.parse('2026-11-22T00:00:00Z');

  now(): number {
    return this.time;
  }

  after(delay: number, run: () => void): () => void {
    let taken = false;
    this.waits.push(delay);
    queueMicrotask(() => {
      if (taken) return;
      this.time += delay;
      run();
    });
    return () => {
      taken = true;
    };
  }
}

/** A resolver that answers as it is told and notes what it was asked. */
export class TellingResolver implements Resolver {
  readonly asked: string[] = [];
  private readonly answer: (question: DnsQuestion, count: number) => DnsAnswer | LookupError;

  constructor(answer: (question: DnsQuestion, count: number) => DnsAnswer | LookupError) {
    this.answer = answer;
  }

  async resolve(question: DnsQuestion, limits: { spend?: () => void } = {}): Promise<DnsAnswer> {
    limits.spend?.();
    this.asked.push(`${question.type} ${question.name}`);
    const answer = this.answer(question, this.asked.length);
    if (answer instanceof LookupError) throw answer;
    return answer;
  }
}

export const EMPTY: DnsAnswer = { outcome: 'empty', records: [] };
export const NO_SUCH_NAME: DnsAnswer = { outcome: 'noSuchName', records: [] };
export const TIMEOUT = new LookupError('timeout', 'no answer');

/** A resolver that knows a zone. */
export function zoneResolver(zone: readonly DnsRecord[]): TellingResolver {
  return new TellingResolver(({ name, type }) => {
    const records = zone.filter((record) => record.name === name && record.type === type);
    if (records.length > 0) return { outcome: 'found', records };
    return zone.some((record) => record.name === name) ? EMPTY : NO_SUCH_NAME;
  });
}

/** Lines of preflight, as a report is made of them. */
import { parse } from 'csv-parse/sync';

export const DAY = '2026-11-25';

interface Told {
  readonly asked?: string;
  readonly asOf?: string;
  readonly name?: string;
  readonly status?: string;
  readonly stops?: object | null;
  readonly users?: number;
  readonly otherLabels?: number;
  readonly domain?: string;
  readonly wizard?: string;
}

export const cellsIn = (csv: string): string[][] => parse(csv, { bom: true });

/** A line of preflight. */
export function line(told: Told = {}): string {
  const { asked = 'acme', asOf = DAY, name = 'Acme', status = 'underway', users = 3, domain, wizard } = told;
  const { stops = { earliest: '2026-10-10', latest: '2027-04-01' } } = told;
  return JSON.stringify({
    asked,
    asOf,
    org: { username: 'dana@example.com', id: '00D000000000001EAA' },
    facts: {
      name,
      edition: 'Enterprise Edition',
      sandbox: false,
      users: { total: users },
      otherLabels: told.otherLabels ?? null,
    },
    mail:
      domain === undefined ? null : { domains: [{ domain, users, service: 'google', strength: 'strong' }] },
    verdict: { status, stops, range: null, causes: [], recommended: null, next: null },
    likely: null,
    wizard: wizard ?? 'https://acme.my.salesforce.com/lightning/cmp/c__syncReadiness',
  });
}

export function failed(asked: string): string {
  return JSON.stringify({ asked, asOf: DAY, error: { exit: 4, message: 'Session expired', advice: [] } });
}

/** The org's active users, counted by mail domain and language. Their addresses are counted here and kept nowhere. */
import { type DomainCount, type UserPage, type UserPages, UserScan } from 'c/syncUserDomains';
import type { OrgReading } from './reading.ts';

export interface UserCount {
  readonly total: number;
  /** Those with most users; see DOMAINS_KEPT. */
  readonly domains: readonly DomainCount[];
  /** Users of further domains. */
  readonly others: number;
  /** Users with no address, or with one that holds no mail domain. */
  readonly withoutDomain: number;
  /** Users by language, such as `en_US`. */
  readonly languages: Readonly<Record<string, number>>;
}

interface User {
  readonly Id: string;
  readonly Email?: string | null;
  readonly LanguageLocaleKey?: string | null;
}

/** As many as `sf` reads in one go by default (its `org-max-query-limit`), and little enough to hold. */
const PAGE = 10_000;

const DOMAINS_KEPT = 50;

/** The org's users behind the same port as in the wizard; users of portals and sites sync nothing. */
class SfUserPages implements UserPages {
  readonly languages = new Map<string, number>();
  private readonly reading: OrgReading;
  private readonly doing: string;

  constructor(reading: OrgReading, doing: string) {
    this.reading = reading;
    this.doing = doing;
  }

  async page(after: string | null): Promise<UserPage> {
    const from = after === null ? '' : ` AND Id > '${after}'`;
    const users = await this.reading.query<User>(
      this.doing,
      `SELECT Id, Email, LanguageLocaleKey FROM User WHERE IsActive = true AND UserType = 'Standard'${from} ` +
        `ORDER BY Id LIMIT ${PAGE}`,
    );
    for (const { LanguageLocaleKey: language } of users) {
      if (language) this.languages.set(language, (this.languages.get(language) ?? 0) + 1);
    }
    return {
      addresses: users.map(({ Email }) => Email),
      next: users.length < PAGE ? null : (users.at(-1)?.Id ?? null),
    };
  }
}

async function countUsers(reading: OrgReading, doing: string): Promise<UserCount> {
  const pages = new SfUserPages(reading, doing);
  const result = await new UserScan(pages).run({ limit: Infinity });
  if (result.state !== 'complete') throw result.error;
  const further = result.domains.slice(DOMAINS_KEPT).reduce((sum, { users }) => sum + users, 0);
  return {
    total: result.users,
    domains: result.domains.slice(0, DOMAINS_KEPT),
    others: result.others + further,
    withoutDomain: result.withoutAddress + result.unreadable,
    languages: Object.fromEntries([...pages.languages].sort(([, a], [, b]) => b - a)),
  };
}

/** @throws Failure (interrupted) only */
export function readUsers(reading: OrgReading): Promise<UserCount | null> {
  const doing = 'Counting the active users by mail domain';
  return reading.attempt(doing, () => countUsers(reading, doing));
}

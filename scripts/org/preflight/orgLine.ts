/** What preflight says of one org: one line of JSON, of which every report is made. */
import { checkAnswers, type Interview } from 'c/syncAdvice';
import type { Answers, IsoDay } from 'c/syncFacts';
import { linkWith } from 'c/syncFlow';
import { clean } from '../../command/clean.ts';
import type { Failure } from '../../command/failure.ts';
import type { Org } from '../org.ts';
import { reachOrg } from '../org.ts';
import { type OrgFacts, readFacts } from './facts.ts';
import { type Findings, findingsOf } from './findings.ts';
import type { MailLookup, MailSeen } from './mail.ts';
import type { OrgReading } from './reading.ts';
import { type Verdict, verdictOn } from './verdict.ts';
import type { Context } from '../../command/context.ts';

interface Line {
  /** The org as it was asked for: an alias or a username. */
  readonly asked: string;
  /** The day on which it was read. */
  readonly asOf: IsoDay;
}

export interface OrgRead extends Line, Findings {
  readonly org: Org;
  readonly facts: OrgFacts;
  /** Null: nothing was looked up, or the users could not be counted. */
  readonly mail: MailSeen | null;
  /** Of the answers that the org settles. */
  readonly verdict: Verdict;
  /** Of these and of those that the mail domains suggest; null: they suggest none. */
  readonly likely: Verdict | null;
  /** Opens the wizard, once it is deployed, with the answers that the org settles. */
  readonly wizard: string;
}

interface OrgFailed extends Line {
  readonly error: { readonly exit: number; readonly message: string; readonly advice: readonly string[] };
}

export type OrgLine = OrgRead | OrgFailed;

/** What every org is read with. */
export interface OrgReader {
  readonly interview: Interview;
  /** Null: no domain is looked up. */
  readonly lookup: MailLookup | null;
}

/** Texts of an org reach terminals, pages and files: what these would obey goes, and what lets its holder in. */
function withoutControls<T>(value: T): T {
  if (typeof value === 'string') return clean(value) as T;
  if (Array.isArray(value)) return value.map(withoutControls) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [clean(name), withoutControls(each)]),
  ) as T;
}

/**
 * Reads one org.
 * @throws Failure where it is not reached, or the user interrupts
 */
export async function readOrg(
  reading: OrgReading,
  { interview, lookup }: OrgReader,
  context: Context,
): Promise<OrgRead> {
  const org = await reachOrg(reading.targetOrg, { ...context, sf: reading.sf });
  const facts = await readFacts(reading);
  const { users } = facts;
  const mail =
    lookup && users
      ? await context.progress.step('Looking up the mail domains', () => lookup.see(users))
      : null;
  const found = findingsOf(facts, org.instanceUrl);
  // Only what the interview allows reaches a verdict.
  const settled: Answers = checkAnswers(found.answers);
  const suggested = mail?.suggested ?? {};
  const advice = interview.advise(settled);
  return withoutControls({
    asked: reading.targetOrg,
    asOf: interview.asOf,
    org,
    facts,
    mail,
    ...found,
    verdict: verdictOn(settled, interview),
    likely: Object.keys(suggested).length > 0 ? verdictOn({ ...suggested, ...settled }, interview) : null,
    wizard: linkWith(advice.answers, org.instanceUrl),
  });
}

/** The line of an org that could not be read. */
export function failedLine(asked: string, asOf: IsoDay, { exit, message, advice }: Failure): OrgFailed {
  return withoutControls({ asked, asOf, error: { exit, message, advice } });
}

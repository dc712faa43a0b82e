/** One org of a report, out of its line of preflight; a line may come from anywhere, so nothing in it is trusted. */
import { STATUSES, type IsoDay, type OptionId, OPTIONS, type QuestionId, type Window } from 'c/syncFacts';
import { isQuestion } from 'c/syncAdvice';
import { clean } from '../command/clean.ts';
import type { StopOutcome } from '../org/preflight/verdict.ts';

/** A domain of the org's users, as a report shows it. */
interface RowDomain {
  readonly domain: string;
  readonly users: number | null;
  readonly service: string;
  readonly strength: string;
}

interface OrgVerdict extends StopOutcome {
  readonly range: { readonly best: StopOutcome; readonly worst: StopOutcome } | null;
  readonly next: QuestionId | null;
  readonly recommended: OptionId | null;
  /** Whether it rests on answers that the mail domains suggest and no person has confirmed. */
  readonly isLikely: boolean;
}

export interface ReportRow {
  /** The alias or username that the org was asked for by. */
  readonly asked: string;
  readonly asOf: IsoDay;
  readonly name: string;
  readonly username: string;
  readonly id: string;
  readonly edition: string;
  readonly isSandbox: boolean;
  /** Null: the org was not read, see `failure`. */
  readonly verdict: OrgVerdict | null;
  /** Why it was not read; empty where it was. */
  readonly failure: string;
  readonly users: number | null;
  readonly domains: readonly RowDomain[];
  /** For Einstein Activity Capture, all together; null where they could not be read. */
  readonly licences: { readonly total: number; readonly used: number } | null;
  readonly holders: number | null;
  /** Custom labels that are not the package's; null where they could not be read. */
  readonly otherLabels: number | null;
  readonly unread: readonly string[];
  /** Opens the wizard; empty where the org has no address on the web. */
  readonly wizard: string;
}

type Shape = Readonly<Record<string, unknown>>;

/** Longest text of an org that is shown, in characters. */
const LONGEST = 300;

/** The day of a line that has none: the oldest, so that no newer one is lost over it. */
const NO_DAY = '0001-01-01';

function shapeOf(value: unknown): Shape {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string {
  if (typeof value !== 'string') return '';
  const text = clean(value.slice(0, 4 * LONGEST))
    .replace(/\s+/g, ' ')
    .trim();
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

function countOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

function dayOf(value: unknown): IsoDay | null {
  const isDay =
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
  return isDay ? value : null;
}

function windowOf(value: unknown): Window | null {
  if (value === null || value === undefined) return null;
  const { earliest, latest } = shapeOf(value);
  return { earliest: dayOf(earliest), latest: dayOf(latest) };
}

function outcomeOf(value: unknown): StopOutcome | null {
  const shape = shapeOf(value);
  const status = STATUSES.find((each) => each === shape['status']);
  return status === undefined ? null : { status, stops: windowOf(shape['stops']) };
}

function verdictOf(value: unknown, isLikely: boolean): OrgVerdict | null {
  const { range, next, recommended } = shapeOf(value);
  const outcome = outcomeOf(value);
  if (outcome === null) return null;
  const [best, worst] = [outcomeOf(shapeOf(range)['best']), outcomeOf(shapeOf(range)['worst'])];
  return {
    ...outcome,
    range: best && worst ? { best, worst } : null,
    next: typeof next === 'string' && isQuestion(next) ? next : null,
    recommended: OPTIONS.find(({ id }) => id === recommended)?.id ?? null,
    isLikely,
  };
}

function licencesOf(value: unknown): ReportRow['licences'] {
  if (!Array.isArray(value)) return null;
  const sum = (name: string): number =>
    value.reduce((all: number, each) => all + (countOf(shapeOf(each)[name]) ?? 0), 0);
  return { total: sum('total'), used: sum('used') };
}

function domainsOf(value: unknown): RowDomain[] {
  return listOf(shapeOf(value)['domains'])
    .map(shapeOf)
    .map(({ domain, users, service, strength, error }) => ({
      domain: textOf(domain),
      users: countOf(users),
      service: error === undefined ? textOf(service) : 'unknown',
      strength: textOf(strength),
    }));
}

/** Only an address on the web may become a link. */
function addressOf(value: unknown): string {
  const text = typeof value === 'string' && value.length < 2_000 && URL.canParse(value) ? value : '';
  return text !== '' && new URL(text).protocol === 'https:' ? new URL(text).href : '';
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/**
 * @param line one line of NDJSON
 * @param number of the line, from 1: what it is called where it says nothing itself
 */
export function rowOf(line: string, number: number): ReportRow {
  const { asked, asOf, org, facts, mail, verdict, likely, wizard, error } = shapeOf(parse(line));
  const { name, edition, sandbox, users, licences, holders, otherLabels, unread } = shapeOf(facts);
  const { username, id } = shapeOf(org);
  const judged = verdictOf(likely, true) ?? verdictOf(verdict, false);
  const reason = textOf(shapeOf(error)['message']) || 'This line is none of preflight.';
  return {
    asked: textOf(asked) || `line ${number}`,
    asOf: dayOf(asOf) ?? NO_DAY,
    name: textOf(name),
    username: textOf(username),
    id: textOf(id),
    edition: textOf(edition),
    isSandbox: sandbox === true,
    verdict: judged,
    failure: judged === null ? reason : '',
    users: countOf(shapeOf(users)['total']),
    domains: domainsOf(mail),
    licences: licencesOf(licences),
    holders: countOf(holders),
    otherLabels: countOf(otherLabels),
    unread: listOf(unread).map(textOf),
    wizard: addressOf(wizard),
  };
}

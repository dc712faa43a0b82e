/** What preflight says of one org, for people. */
import type { Answers, QuestionId } from 'c/syncFacts';
import type { MailService } from 'c/syncMailService';
import {
  formatCount,
  foundText,
  cloudText,
  QUESTION_TEXT,
  recommendationText,
  verdictText,
} from '../../support/wizardText.ts';
import type { DomainSeen, MailSeen } from './mail.ts';
import type { OrgRead } from './orgLine.ts';
import type { StopOutcome, Verdict } from './verdict.ts';

function list(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  - ${line}`), ''];
}

function answerLines(answers: Answers): string[] {
  return Object.entries(answers).map(([key, value]) => {
    const { title, values } = QUESTION_TEXT[key as QuestionId];
    return `${title} ${(values as Readonly<Record<string, { readonly label: string }>>)[value]?.label ?? value}`;
  });
}

function domainText({ domain, users, error, tenant, ...seen }: DomainSeen): string {
  const count = `${formatCount(users)} ${users === 1 ? 'user' : 'users'}`;
  if (error !== undefined) return `${domain}: could not be looked up (${error}); ${count}`;
  const { microsoftCloud, service, strength } = seen;
  const finding: MailService = {
    domain,
    service,
    strength,
    evidence: [],
    ...(microsoftCloud ? { microsoftCloud } : {}),
  };
  const failed = tenant?.error === undefined ? '' : `Microsoft could not be asked (${tenant.error})`;
  return [foundText(finding), cloudText(finding), failed, count].filter((part) => part !== '').join(' · ');
}

function mailText({ domains, domainsLeft }: MailSeen): string[] {
  const left = domainsLeft === 0 ? [] : [`${formatCount(domainsLeft)} more domains were not looked up.`];
  return [...domains.map(domainText), ...left];
}

/** How mild and how severe it may be while questions are open. */
function rangeLines({ range }: Verdict): string[] {
  if (range === null) return [];
  const titleOf = (outcome: StopOutcome): string => verdictText({ ...outcome, next: null }).title;
  return [`At worst: ${titleOf(range.worst)}.`, `At best: ${titleOf(range.best)}.`];
}

function verdictLines(verdict: Verdict): string[] {
  const { status, recommended, next } = verdict;
  const { title, means } = verdictText(verdict);
  const asks =
    next === null || status === 'undetermined' ? [] : [`Next question: ${QUESTION_TEXT[next].title}`];
  const moves = recommended === null ? [] : [recommendationText(recommended, null)];
  return [title, means, ...rangeLines(verdict), ...moves, ...asks];
}

/** The parts of an org's line, those with nothing in them left out. */
export function orgText(line: OrgRead): string {
  const { tells, cannotTell, facts, mail, answers, verdict, likely, wizard } = line;
  return [
    ...list('What the org tells', tells),
    ...list('What its mail domains show', mail === null ? [] : mailText(mail)),
    ...list('What it cannot tell', cannotTell),
    ...list('What could not be read', facts.unread),
    ...list('Answers this settles (change them in the wizard if you know better)', answerLines(answers)),
    ...list('The verdict, as far as these go', verdictLines(verdict)),
    ...list('Answers that the mail domains suggest; please confirm', answerLines(mail?.suggested ?? {})),
    ...list('The verdict, if they are right', likely === null ? [] : verdictLines(likely)),
    `Go on in the wizard, once it is deployed: ${wizard}`,
  ].join('\n');
}

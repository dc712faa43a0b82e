/** An assessment for people to read, in the ids of the product. */
import { type Advice, type Half, type Option, QUESTIONS, type Task } from 'c/syncAdvice';
import type { Status, StopWindow } from 'c/syncFacts';

const STATUS: Readonly<Record<Status, string>> = {
  notSyncing: 'nothing syncs yet, so nothing can stop',
  unaffected: 'nothing announced stops this sync',
  upcoming: 'this sync will stop',
  underway: 'this sync is being switched off now; it may already have stopped',
  stopped: 'this sync has stopped',
  undetermined: 'this cannot be told yet',
};

const DOER: Readonly<Record<Task['who'], string>> = {
  salesforceAdmin: 'Salesforce admin',
  microsoftAdmin: 'Microsoft admin',
  users: 'users',
};

/** The window of a status; a sync that has stopped on no known day was stopped by the tenant's own setting. */
function stopOf({ status, stops }: Pick<Half, 'status' | 'stops'>): string {
  if (stops === null) return 'no';
  const inForce = status === 'stopped' && stops.earliest === null;
  return `${status === 'undetermined' ? 'if it does, ' : ''}${windowText({ ...stops, inForce })}`;
}

/** Says when, in words; the days stay ISO days. */
function windowText({ earliest, latest, inForce }: StopWindow): string {
  if (inForce) return 'in force already, since a day that nobody knows';
  if (earliest === null) return latest === null ? 'no date known' : `by ${latest}`;
  if (latest === null) return `from ${earliest}, no last day known`;
  return earliest === latest ? `on ${earliest}` : `between ${earliest} and ${latest}`;
}

function option({ id, standing, because, on, source }: Option): string {
  const why = [because, on === null ? null : `on ${on}`].filter((part) => part !== null).join(', ');
  return `  ${(standing ?? 'not yet known').padEnd(13)}  ${id}${why === '' ? '' : ` (${why})`}\n    ${source}`;
}

function task({ id, who, permission, setupPage, help, dependsOn }: Task, index: number): string {
  const needs = permission === null ? '' : `, needs ${permission}`;
  const hangs = dependsOn === null ? '' : `, depends on ${dependsOn}`;
  const where = setupPage === null ? '' : `\n     in Setup: ${setupPage}`;
  return `  ${index + 1}. ${id} (${DOER[who]}${needs})${hangs}${where}\n     ${help}`;
}

function section(title: string, entries: readonly string[], none: string): string[] {
  return [`${title}:`, ...(entries.length === 0 ? [`  ${none}`] : entries)];
}

/** The advice as a few lines of text. */
export function toText({ assessment }: Advice): string {
  const { status, stops, causes, halves, options, plan, next } = assessment;
  const values = QUESTIONS.find(({ id }) => id === next)?.values.join(', ');
  return [
    `Status: ${status} - ${STATUS[status]}`,
    `Stops: ${stopOf({ status, stops })}`,
    ...halves.map((half) => `  mailboxes ${half.mailboxes}: ${half.status}, ${stopOf(half)}`),
    ...section(
      'Causes',
      causes.map(
        (cause) => `  ${cause.id}: ${windowText(cause)}\n    ${cause.source} (read on ${cause.verified})`,
      ),
      'none',
    ),
    ...section('Options', options.map(option), 'none'),
    ...section('Plan', plan.map(task), 'none yet'),
    next === null ? 'Next question: none' : `Next question: ${next} (${values})`,
  ].join('\n');
}

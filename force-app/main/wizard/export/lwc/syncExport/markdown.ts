/** The result as Markdown: to paste into a ticket, a page or a mail. */
import { type Cause, isWarning, type Note } from 'c/syncAdvice';
import { EXPORT_LABELS } from 'c/syncExportLabels';
import { BRIDGE_METHODS } from 'c/syncFacts';
import { linkWith } from 'c/syncFlow';
import {
  articleName,
  asOfText,
  BRIDGE_TEXT,
  CAUSE_TEXT,
  DOER_TEXT,
  fill,
  formatWindow,
  halvesText,
  NOTE_TEXT,
  OPTION_TEXT,
  PERMISSION_TEXT,
  QUESTION_TEXT,
  recommendationText,
  TASK_TEXT,
  verdictText,
} from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';
import { doneText } from './done';
import { link, plain } from './escape';
import type { HandedTask, Handover } from './handover';

/** The whole result; blocks are apart by an empty line, and the last line ends. */
export function toMarkdown(handover: Handover): string {
  const blocks = [
    ...verdict(handover),
    ...why(handover),
    ...toKnow(handover),
    ...plan(handover),
    ...answers(handover),
    ...evidence(handover),
    link(TEXT_LABELS.openWizard, linkWith(handover.advice.answers, handover.orgUrl)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function verdict({ advice }: Handover): string[] {
  const { options, asOf, halves } = advice;
  const { title, means } = verdictText(advice, options.open.length > 0);
  const ofEach = halvesText(halves).map((half) => `- **${plain(half.mailboxes)}**: ${plain(half.title)}`);
  return [
    `# ${plain(title)}`,
    ...(ofEach.length > 0 ? [ofEach.join('\n')] : []),
    plain(means),
    plain(asOfText(asOf)),
  ];
}

function why({ advice }: Handover): string[] {
  const stopping = advice.causes.filter(({ id }) => !isWarning(id));
  return section(TEXT_LABELS.whyTitle, stopping.map(cause));
}

function toKnow({ advice: { causes, notes } }: Handover): string[] {
  const warnings = causes.filter(({ id }) => isWarning(id));
  return section(TEXT_LABELS.warningsTitle, [...warnings.map(cause), ...notes.map(note)]);
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [`## ${plain(title)}`, lines.join('\n')] : [];
}

function note({ id, source }: Note): string {
  return `- ${plain(NOTE_TEXT[id])} ${link(articleName(source), source)}`;
}

function cause({ id, source, ...window }: Cause): string {
  const { name, what } = CAUSE_TEXT[id];
  const when = isWarning(id) && window.earliest === null ? '' : ` (${plain(formatWindow(window))})`;
  return `- **${plain(name)}**${when}: ${plain(what)} ${link(articleName(source), source)}`;
}

function plan({ option, advice, tasks, orgUrl }: Handover): string[] {
  if (option === null && tasks.length === 0) return [];
  const choice = [
    recommendationText(option, advice.answers.usage ?? null),
    ...(option === null ? [] : [OPTION_TEXT[option].what]),
  ];
  const list = tasks.map((task, index) => item(task, index + 1, orgUrl)).join('\n');
  return [`## ${plain(TEXT_LABELS.planTitle)}`, ...choice.map(plain), ...(list ? [list] : [])];
}

function item(task: HandedTask, number: number, orgUrl: string): string {
  const { title, how, why, seen } = TASK_TEXT[task.id];
  const who = DOER_TEXT[task.who];
  const needs = task.permission ? ` · ${fill(TEXT_LABELS.needs, PERMISSION_TEXT[task.permission])}` : '';
  const links = [
    // Without the org's address a link to Setup would lead nowhere.
    ...(task.setupPage && orgUrl ? [link(TEXT_LABELS.openSetup, `${orgUrl}${task.setupPage}`)] : []),
    link(TEXT_LABELS.openHelp, task.help),
  ].join(' · ');
  const done = doneText(task);
  const head = `${number}. [${task.done ? 'x' : ' '}] **${plain(title)}** (${plain(who + needs)})`;
  // The commands go along, so that the copied text is enough for the Microsoft admin.
  const commands =
    task.id === 'bridgeEws'
      ? BRIDGE_METHODS.flatMap(({ id, commands: lines }) => [
          '',
          `   ${plain(BRIDGE_TEXT.methods[id])}`,
          '',
          ...lines.map((command) => `       ${command}`),
        ]).join('\n')
      : '';
  return `${head} ${plain(`${how} ${TEXT_LABELS.task_why} ${why} ${TEXT_LABELS.task_seen} ${seen}`)} ${links}${done ? ` · ${plain(done)}` : ''}${commands && `\n${commands}`}`;
}

function answers({ advice }: Handover): string[] {
  const lines = advice.path.flatMap(({ question: { id }, answer }) => {
    if (answer === null) return [];
    const { title, values } = QUESTION_TEXT[id];
    return [`- ${plain(title)} **${plain(values[answer]?.label ?? answer)}**`];
  });
  return section(EXPORT_LABELS.handover_answers, lines);
}

function evidence({ evidence: seen }: Handover): string[] {
  const lines = seen.split(/\r\n?|\n/).filter((each) => each.trim() !== '');
  return section(
    EXPORT_LABELS.handover_evidence,
    lines.map((each) => `- ${plain(each)}`),
  );
}

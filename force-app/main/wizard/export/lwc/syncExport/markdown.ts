/** The result as Markdown: to paste into a ticket, a page or a mail. */
import { type Cause, isWarning, type Note } from 'c/syncAdvice';
import { EXPORT_LABELS } from 'c/syncExportLabels';
import { BRIDGE_METHODS } from 'c/syncFacts';
import { linkWith } from 'c/syncFlow';
import { dueText, ownerText } from 'c/syncRecordText';
import {
  articleName,
  asOfText,
  BRIDGE_TEXT,
  CAUSE_TEXT,
  DOER_TEXT,
  fill,
  formatWindow,
  halvesText,
  joinSentences,
  noteText,
  OPTION_TEXT,
  PERMISSION_TEXT,
  QUESTION_TEXT,
  recommendationText,
  taskText,
  verdictText,
} from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';
import { doneText } from './done';
import { link, toPlainText } from './escape';
import type { HandedTask, Handover } from './handover';

/** The whole result; blocks are apart by an empty line, and the last line ends. */
export function toMarkdown(handover: Handover): string {
  const blocks = [
    ...verdict(handover),
    ...causeSection(handover),
    ...noteSection(handover),
    ...plan(handover),
    ...answers(handover),
    ...evidence(handover),
    link(TEXT_LABELS.openWizard, linkWith(handover.advice.answers, handover.orgUrl, handover.option)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function verdict({ advice }: Handover): string[] {
  const { options, asOf, halves } = advice;
  const { title, means } = verdictText(advice, options.open.length > 0);
  const ofEach = halvesText(halves).map(
    ({ mailboxes, title }) =>
      `- ${fill(TEXT_LABELS.labelled, `**${toPlainText(mailboxes)}**`, toPlainText(title))}`,
  );
  return [
    `# ${toPlainText(title)}`,
    ...(ofEach.length > 0 ? [ofEach.join('\n')] : []),
    toPlainText(means),
    toPlainText(asOfText(asOf)),
  ];
}

function causeSection({ advice }: Handover): string[] {
  const stopping = advice.causes.filter(({ id }) => !isWarning(id));
  return section(TEXT_LABELS.whyTitle, stopping.map(cause));
}

function noteSection({ advice: { causes, notes } }: Handover): string[] {
  const warnings = causes.filter(({ id }) => isWarning(id));
  return section(TEXT_LABELS.warningsTitle, [...warnings.map(cause), ...notes.map(note)]);
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [`## ${toPlainText(title)}`, lines.join('\n')] : [];
}

function note(each: Note): string {
  return `- ${toPlainText(noteText(each))} ${link(articleName(each.source), each.source)}`;
}

function cause({ id, source, ...window }: Cause): string {
  const { name, what } = CAUSE_TEXT[id];
  const when = isWarning(id) && window.earliest === null ? '' : ` (${toPlainText(formatWindow(window))})`;
  return `- **${toPlainText(name)}**${when}: ${toPlainText(what)} ${link(articleName(source), source)}`;
}

function plan({ option, advice, tasks, orgUrl }: Handover): string[] {
  if (option === null && tasks.length === 0) return [];
  const choice = [
    recommendationText(option, advice.answers.usage ?? null),
    ...(option === null ? [] : [OPTION_TEXT[option].what]),
  ];
  const list = tasks.map((task, index) => item(task, index + 1, orgUrl)).join('\n');
  return [`## ${toPlainText(TEXT_LABELS.planTitle)}`, ...choice.map(toPlainText), ...(list ? [list] : [])];
}

function item(task: HandedTask, number: number, orgUrl: string): string {
  const { title, how, why, seen } = taskText(task);
  const who = DOER_TEXT[task.who];
  const needs = task.permission ? ` · ${fill(TEXT_LABELS.needs, PERMISSION_TEXT[task.permission])}` : '';
  const links = [
    // Without the org's address a link to Setup would lead nowhere.
    ...(task.setupPage && orgUrl ? [link(TEXT_LABELS.openSetup, `${orgUrl}${task.setupPage}`)] : []),
    link(TEXT_LABELS.openHelp, task.help),
  ].join(' · ');
  const notes = [ownerText(task.assignment, ''), dueText(task.assignment), doneText(task)].filter(Boolean);
  const head = `${number}. [${task.done ? 'x' : ' '}] **${toPlainText(title)}** (${toPlainText(who + needs)})`;
  // The commands go along, so that the copied text is enough for the Microsoft admin.
  const commands =
    task.id === 'bridgeEws'
      ? BRIDGE_METHODS.flatMap(({ id, commands: lines }) => [
          '',
          `   ${toPlainText(BRIDGE_TEXT.methods[id])}`,
          '',
          ...lines.map((command) => `       ${command}`),
        ]).join('\n')
      : '';
  return `${head} ${toPlainText(joinSentences(how, `${TEXT_LABELS.task_why} ${why}`, `${TEXT_LABELS.task_seen} ${seen}`))} ${links}${notes.map((each) => ` · ${toPlainText(each ?? '')}`).join('')}${commands && `\n${commands}`}`;
}

function answers({ advice }: Handover): string[] {
  const lines = advice.path.flatMap(({ question: { id }, answer }) => {
    if (answer === null) return [];
    const { title, values } = QUESTION_TEXT[id];
    return [`- ${toPlainText(title)} **${toPlainText(values[answer]?.label ?? answer)}**`];
  });
  return section(EXPORT_LABELS.handover_answers, lines);
}

function evidence({ evidence: seen }: Handover): string[] {
  const lines = seen.split(/\r\n?|\n/).filter((each) => each.trim() !== '');
  return section(
    EXPORT_LABELS.handover_evidence,
    lines.map((each) => `- ${toPlainText(each)}`),
  );
}

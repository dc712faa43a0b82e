/** A report as one page to send on: no script, nothing loaded from elsewhere, readable on paper and on a phone. */
import type { IsoDay } from 'c/syncFacts';
import { escapeHtml } from '../support/html.ts';
import { asOfText, formatCount, formatDay, formatWindow } from '../support/wizardText.ts';
import type { ReportRow } from './row.ts';
import { STYLE } from './style.ts';
import { type Bar, timelineOf } from './timeline.ts';
import {
  countText,
  KIND_TEXT,
  kindOf,
  KINDS,
  labelRoom,
  licenceLine,
  mailLine,
  nextQuestion,
  recommendation,
  verdictDetails,
  verdictLine,
} from './words.ts';

/** A piece of markup; what is put in without being markup itself is escaped. */
class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

type Part = string | number | Markup | readonly Markup[];

function htmlOf(part: Part): string {
  if (part instanceof Markup) return part.html;
  if (typeof part === 'object') return part.map(({ html }) => html).join('');
  return escapeHtml(String(part));
}

function markup(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(
    texts.map((text, index) => text + (index < parts.length ? htmlOf(parts[index] ?? '') : '')).join(''),
  );
}

const NOTHING = new Markup('');

function lines(texts: readonly string[], kind: string): Markup[] {
  return texts.filter((text) => text !== '').map((text) => markup`<p class="${kind}">${text}</p>`);
}

function orgs(count: number): string {
  return `${formatCount(count)} ${count === 1 ? 'org' : 'orgs'}`;
}

function summary(rows: readonly ReportRow[]): Markup {
  const counts = KINDS.map((kind) => ({ kind, count: rows.filter((row) => kindOf(row) === kind).length }));
  const items = counts
    .filter(({ count }) => count > 0)
    .map(
      ({ kind, count }) => markup`<li class="${kind}"><b>${formatCount(count)}</b> ${KIND_TEXT[kind]}</li>`,
    );
  return markup`<ul class="summary">${items}</ul>`;
}

function bar({ kind, window, orgs: count, from, width }: Bar): Markup {
  const position = `margin-left:${from}%;width:${width}%`;
  return markup`<li class="${kind}"><span>${KIND_TEXT[kind]} ${formatWindow(window)}: ${orgs(count)}</span>
<div class="track"><div class="bar" style="${position}"></div></div></li>`;
}

function timeline(rows: readonly ReportRow[], asOf: IsoDay): Markup {
  const line = timelineOf(rows, asOf);
  if (line === null) return NOTHING;
  return markup`<section><h2>When syncs stop</h2>
<div class="timeline"><ol style="--now:${line.now}%">${line.bars.map(bar)}</ol>
<p class="scale"><span>${formatDay(line.first)}</span><span>dashed line: today, ${formatDay(asOf)}</span><span>${formatDay(line.last)}</span></p></div></section>`;
}

function cell(heading: string, ...parts: readonly Part[]): Markup {
  const filled = parts.map(htmlOf).join('');
  return filled === ''
    ? markup`<td class="empty"></td>`
    : markup`<td data-label="${heading}">${new Markup(filled)}</td>`;
}

function mail(row: ReportRow): Markup {
  const shown = row.domains.slice(0, 3).map(({ domain, users }) => `${domain}: ${countText(users)}`);
  const more =
    row.domains.length > shown.length ? [`and ${row.domains.length - shown.length} more domains`] : [];
  return markup`${mailLine(row)}${lines([...shown, ...more], 'detail')}`;
}

function next(row: ReportRow): Markup {
  const link =
    row.wizard === ''
      ? NOTHING
      : markup`<p><a href="${row.wizard}" rel="noreferrer">Go on in the wizard</a></p>`;
  return markup`${lines([nextQuestion(row)], 'question')}${lines([recommendation(row)], 'detail')}${link}`;
}

function orgRow(row: ReportRow): Markup {
  const { asked, name, edition, isSandbox, users, holders, unread } = row;
  const about = [name === asked ? '' : name, edition, isSandbox ? 'Sandbox' : ''];
  const missing = unread.length === 0 ? [] : [`Could not be read: ${unread.join(' ')}`];
  const held = holders === null ? [] : [`${formatCount(holders)} users with a permission`];
  return markup`<tr class="${kindOf(row)}"><th scope="row">${asked}${lines(about, 'detail')}</th>
${cell('Verdict', markup`<b class="kind">${KIND_TEXT[kindOf(row)]}</b>`, lines([verdictLine(row)], 'verdict'), lines([...verdictDetails(row), ...missing], 'detail'))}
${cell('Active users', countText(users))}
${cell('Mail service', mail(row))}
${cell('Licences for Einstein Activity Capture', licenceLine(row), lines(held, 'detail'))}
${cell('Custom labels left', labelRoom(row))}
${cell('Next', next(row))}</tr>
`;
}

/**
 * @param rows in the order of the report
 * @returns the whole page, as text in UTF-8
 */
export function reportPage(rows: readonly ReportRow[]): string {
  const asOf =
    rows
      .map((row) => row.asOf)
      .sort()
      .at(-1) ?? '';
  const title = `Lightning Sync: where ${orgs(rows.length)} ${rows.length === 1 ? 'stands' : 'stand'}`;
  return markup`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light dark">
<title>${title}</title><style>${new Markup(STYLE)}</style></head>
<body><main><header><h1>${title}</h1>${lines(rows.length === 0 ? [] : [asOfText(asOf)], 'detail')}${summary(rows)}</header>
${timeline(rows, asOf)}
<section><h2>Org by org, the most urgent first</h2>
<table><thead><tr><th scope="col">Org</th><th scope="col">Verdict</th><th scope="col">Active users</th><th scope="col">Mail service</th><th scope="col">Licences for Einstein Activity Capture</th><th scope="col">Custom labels left</th><th scope="col">Next</th></tr></thead>
<tbody>${rows.map(orgRow)}</tbody></table></section>
<footer><p class="detail">Read from outside, nothing was changed. Users' addresses were counted and not kept. Where the mailboxes are cannot be seen for sure.</p></footer>
</main></body></html>
`.html;
}

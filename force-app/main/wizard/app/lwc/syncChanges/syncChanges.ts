/** What has changed since an assessment was saved: the verdict then and now, what else is different, and what made it so. */
import { api, LightningElement } from 'lwc';
import type { Advice, Changes } from 'c/syncAdvice';
import { APP_LABELS } from 'c/syncAppLabels';
import { ARTICLES, type IsoDay, type Status, type Window } from 'c/syncFacts';
import { actionEvent } from 'c/syncFlow';
import {
  CAUSE_TEXT,
  fill,
  formatDate,
  formatDay,
  formatNames,
  formatVerdict,
  OPTION_TEXT,
  QUESTION_TEXT,
} from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';
import { linesOf } from './lines';

/** What is known of the assessment that was saved. */
interface Said {
  readonly asOf: IsoDay;
  readonly status: Status;
  readonly stops: Window | null;
}

interface Line {
  readonly id: string;
  readonly text: string;
}

interface Announced extends Line {
  readonly source: string;
}

export default class SyncChanges extends LightningElement {
  @api changes: Changes | null = null;
  /** What was saved, with what it said on its day: that can differ from what the facts say of that day now. */
  @api said: Said | null = null;

  text = APP_LABELS;

  @api focus(): void {
    this.template?.querySelector('h2')?.focus();
  }

  get heading(): string {
    const label = this.isSame ? APP_LABELS.changes_none : APP_LABELS.changes_title;
    return fill(label, this.said ? formatDay(this.said.asOf) : '');
  }

  get isSame(): boolean {
    return this.changes?.any === false && !this.changes.corrected;
  }

  /** The verdict then and now, where it is another. */
  get verdicts(): Line[] {
    const { changes } = this;
    if (!changes || (!changes.status && !changes.stops)) return [];
    return [
      { id: 'then', text: fill(APP_LABELS.changes_then, verdictOf(changes.before)) },
      { id: 'now', text: fill(APP_LABELS.changes_now, verdictOf(changes.after)) },
    ];
  }

  get lines(): Line[] {
    if (!this.changes) return [];
    return linesOf(this.changes, APP_LABELS.changes_nothing).map(({ kind, values }, index) => ({
      id: `${kind}${index}`,
      text: fill(APP_LABELS[`changes_${kind}` as const], ...values),
    }));
  }

  get hasReasons(): boolean {
    return this.reasons.length > 0 || this.announced.length > 0;
  }

  get reasons(): Line[] {
    if (!this.changes) return [];
    const { byTime, corrected } = this.changes;
    return [
      ...(byTime ? [{ id: 'byTime', text: APP_LABELS.changes_byTime }] : []),
      ...(corrected ? [{ id: 'corrected', text: fill(APP_LABELS.changes_corrected, this.saidThen) }] : []),
    ];
  }

  /** The announcements of what stops a sync, since they changed the verdict; where there are none, all of them. */
  get announced(): Announced[] {
    return this.decisive.map(announcementLine);
  }

  get announcedBesides(): Announced[] {
    return this.announcements.filter((each) => !this.decisive.includes(each)).map(announcementLine);
  }

  get hasMore(): boolean {
    return this.lines.length > 0 || this.announcedBesides.length > 0;
  }

  get decisive(): Changes['by'] {
    const stopping = this.announcements.filter(({ subject }) => subject !== undefined);
    return stopping.length > 0 ? stopping : this.announcements;
  }

  get announcements(): Changes['by'] {
    return this.changes?.by ?? [];
  }

  handleHide(): void {
    this.dispatchEvent(actionEvent({ type: 'dismiss' }));
  }

  get saidThen(): string {
    return this.said ? formatVerdict(this.said.status, this.said.stops, '').title : '';
  }
}

function verdictOf({ status, stops, next }: Advice): string {
  return formatVerdict(status, stops, next ? QUESTION_TEXT[next].title : '').title;
}

function announcementLine({
  id,
  announced,
  subject,
  opens,
  closes,
  source,
}: Changes['by'][number]): Announced {
  const options = [...new Set([...(opens ?? []), ...(closes ?? []).flatMap((closing) => closing.options)])];
  const about = subject
    ? CAUSE_TEXT[subject].name
    : formatNames(options.map((option) => OPTION_TEXT[option].name));
  const day = announced ? formatDate(announced) : APP_LABELS.always;
  return { id, text: fill(TEXT_LABELS.labelled, day, about), source: ARTICLES[source] };
}

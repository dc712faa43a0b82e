/** The export panel: copy, and a menu with print, calendar, spreadsheet and link. All made in the browser; nothing is sent. */
import { api, LightningElement } from 'lwc';
import { pageOrigin } from 'c/syncAddress';
import { copyText } from 'c/syncClipboard';
import { now } from 'c/syncClock';
import { calendarOf, type Handover, tasksAsCsv, toMarkdown } from 'c/syncExport';
import { EXPORT_LABELS } from 'c/syncExportLabels';
import { linkWith } from 'c/syncFlow';
import { TEXT_LABELS } from 'c/syncTextLabels';

/** What can be chosen from the menu. */
type Format = 'print' | 'calendar' | 'csv' | 'link';

export default class SyncExportPanel extends LightningElement {
  @api handover: Handover | null = null;

  text = EXPORT_LABELS;
  /** How the last thing asked for went; for everybody to see, and for screen readers to say. */
  outcome: string | null = null;

  async handleSelect({ detail: { value } }: CustomEvent<{ readonly value: Format }>): Promise<void> {
    switch (value) {
      case 'print':
        window.print();
        break;
      case 'calendar':
        this.saveCalendar();
        break;
      case 'csv':
        this.download('sync-readiness-tasks.csv', 'text/csv', tasksAsCsv(this.complete));
        break;
      case 'link':
        await this.copyLink(this.complete);
        break;
    }
  }

  async handleCopy(): Promise<void> {
    await this.copy(toMarkdown(this.complete));
  }

  copyLink({ advice, orgUrl, option }: Handover): Promise<void> {
    return this.copy(linkWith(advice.answers, orgUrl, option));
  }

  saveCalendar(): void {
    // One calendar an org: made again, it replaces the entries of the one before.
    const calendar = calendarOf(this.complete, { key: new URL(this.complete.orgUrl).host, now: now() });
    if (calendar === null) this.outcome = EXPORT_LABELS.noDates;
    else this.download('sync-readiness.ics', 'text/calendar', calendar);
  }

  /** What leaves the page needs the org's address in full. */
  get complete(): Handover {
    const handover = this.handover as Handover;
    return { ...handover, orgUrl: handover.orgUrl || pageOrigin() };
  }

  async copy(text: string): Promise<void> {
    this.outcome = (await copyText(text)) ? TEXT_LABELS.copied : EXPORT_LABELS.copyNotAllowed;
  }

  download(name: string, type: string, content: string): void {
    const url = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    URL.revokeObjectURL(url);
    this.outcome = EXPORT_LABELS.downloaded;
  }
}

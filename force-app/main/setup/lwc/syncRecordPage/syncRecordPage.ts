/** The record page of an assessment: what its answers mean today, beside what they meant when it was saved. */
import { api, LightningElement, wire } from 'lwc';
import { type Changes, recheck } from 'c/syncAdvice';
import { today } from 'c/syncClock';
import { linkWith } from 'c/syncFlow';
import { type RecordProblem, readRecord, RECORD_FIELDS, type SavedAssessment } from 'c/syncAssessment';
import { problemText } from 'c/syncRecordText';
import { SETUP_LABELS } from 'c/syncSetupLabels';
import { asOfText, fill, formatDay, formatVerdict, QUESTION_TEXT } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';
import { getRecord } from 'lightning/uiRecordApi';

type Shown =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly problem: RecordProblem }
  | { readonly state: 'ready'; readonly saved: SavedAssessment; readonly changes: Changes };

export default class SyncRecordPage extends LightningElement {
  @api recordId: string | null = null;

  text = SETUP_LABELS;
  sharedText = TEXT_LABELS;
  fields = RECORD_FIELDS;
  shown: Shown = { state: 'loading' };

  @wire(getRecord, { recordId: '$recordId', fields: '$fields' })
  handleRecord(result: { readonly data?: unknown; readonly error?: unknown }): void {
    if (result.data === undefined && result.error === undefined) return;
    const read = readRecord(result);
    if (!read.ok) {
      this.shown = { state: 'failed', problem: read.problem };
      return;
    }
    const { answers, asOf, status, stops } = read.value;
    const changes = recheck({ answers, asOf, said: { status, stops } }, today());
    this.shown = { state: 'ready', saved: read.value, changes };
  }

  get isLoading(): boolean {
    return this.shown.state === 'loading';
  }

  get problem(): string | null {
    return this.shown.state === 'failed' ? problemText(this.shown.problem) : null;
  }

  get changes(): Changes | null {
    return this.shown.state === 'ready' ? this.shown.changes : null;
  }

  /** What it said when it was saved, where that is no longer so. */
  get saidThen(): string | null {
    if (this.shown.state !== 'ready') return null;
    const { saved, changes } = this.shown;
    if (!changes.any && !changes.corrected) return null;
    const then = formatVerdict(saved.status, saved.stops, saved.next ? QUESTION_TEXT[saved.next].title : '');
    return fill(SETUP_LABELS.record_saidThen, formatDay(saved.asOf), then.title);
  }

  get asOf(): string {
    return asOfText(today());
  }

  get wizardLink(): string {
    return this.shown.state === 'ready' ? linkWith(this.shown.changes.after.answers, '') : '';
  }
}

/** How we know: the day judged by, how fresh the facts are and, when asked for, every announcement that counts. */
import { api, LightningElement } from 'lwc';
import { APP_LABELS } from 'c/syncAppLabels';
import { ARTICLES, FACTS_VERIFIED, type IsoDay, knownOn } from 'c/syncFacts';
import { fill, formatDate, formatDay, subjectText } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';

interface SourceView {
  readonly id: string;
  readonly announced: string;
  readonly about: string;
  readonly source: string;
  readonly verified: IsoDay;
}

export default class SyncSources extends LightningElement {
  @api asOf: IsoDay = '';

  text = APP_LABELS;
  isOpen = false;

  get asOfText(): string {
    return fill(TEXT_LABELS.asOf, formatDay(this.asOf));
  }

  get verifiedText(): string {
    return fill(TEXT_LABELS.verified, formatDay(FACTS_VERIFIED));
  }

  get toggleLabel(): string {
    return this.isOpen ? APP_LABELS.hideSources : APP_LABELS.showSources;
  }

  /** Oldest first. */
  get views(): SourceView[] {
    return knownOn(this.asOf)
      .toSorted((a, b) => ((a.announced ?? '') < (b.announced ?? '') ? -1 : 1))
      .map((announcement) => ({
        id: announcement.id,
        announced: announcement.announced ? formatDate(announcement.announced) : APP_LABELS.always,
        about: subjectText(announcement),
        source: ARTICLES[announcement.source],
        verified: announcement.verified,
      }));
  }

  handleToggle(): void {
    this.isOpen = !this.isOpen;
  }
}

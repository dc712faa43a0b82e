/** How we know: the day judged by, how fresh the facts are and, when asked for, every announcement that counts. */
import { api, LightningElement } from 'lwc';
import { ARTICLES, FACTS_VERIFIED, type IsoDay, knownOn } from 'c/syncFacts';
import { fill, formatDate, formatDay, PAGE_TEXT, subjectText } from 'c/syncText';

interface SourceView {
  readonly id: string;
  readonly announced: string;
  readonly about: string;
  readonly source: string;
  readonly verified: IsoDay;
}

export default class SyncSources extends LightningElement {
  @api asOf: IsoDay = '';

  text = PAGE_TEXT;
  isOpen = false;

  get asOfText(): string {
    return fill(PAGE_TEXT.asOf, formatDay(this.asOf));
  }

  get verifiedText(): string {
    return fill(PAGE_TEXT.verified, formatDay(FACTS_VERIFIED));
  }

  get toggleLabel(): string {
    return this.isOpen ? PAGE_TEXT.hideSources : PAGE_TEXT.showSources;
  }

  /** Oldest first. */
  get views(): SourceView[] {
    return knownOn(this.asOf)
      .toSorted((a, b) => ((a.announced ?? '') < (b.announced ?? '') ? -1 : 1))
      .map((announcement) => ({
        id: announcement.id,
        announced: announcement.announced ? formatDate(announcement.announced) : PAGE_TEXT.always,
        about: subjectText(announcement),
        source: ARTICLES[announcement.source],
        verified: announcement.verified,
      }));
  }

  handleToggle(): void {
    this.isOpen = !this.isOpen;
  }
}

/** How we know: the day judged by, how fresh the facts are and, when asked for, every announcement that counts. */
import { api, LightningElement } from 'lwc';
import { ARTICLES, FACTS_VERIFIED, type IsoDay, knownOn } from 'c/syncFacts';
import { CAUSE_TEXT, fill, formatDate, formatDay, OPTION_TEXT, PAGE_TEXT } from 'c/syncText';

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
      .map(({ id, subject, closes, announced, source, verified }) => ({
        id,
        announced: announced ? formatDate(announced) : PAGE_TEXT.always,
        about: subject
          ? CAUSE_TEXT[subject].name
          : [...new Set((closes ?? []).flatMap(({ options }) => options))]
              .map((option) => OPTION_TEXT[option].name)
              .join(', '),
        source: ARTICLES[source],
        verified,
      }));
  }

  handleToggle(): void {
    this.isOpen = !this.isOpen;
  }
}

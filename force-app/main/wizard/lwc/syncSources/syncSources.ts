/** How we know: every announcement that counts on the day, oldest first, with its source. */
import { api, LightningElement } from 'lwc';
import { ARTICLES, type IsoDay, knownOn } from 'c/syncAdvice';
import { CAUSE_TEXT, formatDate, OPTION_TEXT, PAGE_TEXT } from 'c/syncText';

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

  get views(): SourceView[] {
    return knownOn(this.asOf)
      .toSorted((a, b) => ((a.announced ?? '') < (b.announced ?? '') ? -1 : 1))
      .map(({ id, subject, closes, announced, source, verified }) => ({
        id,
        announced: announced ? formatDate(announced) : PAGE_TEXT.always,
        about: subject
          ? CAUSE_TEXT[subject].name
          : (closes?.options ?? []).map((option) => OPTION_TEXT[option].name).join(', '),
        source: ARTICLES[source],
        verified,
      }));
  }
}

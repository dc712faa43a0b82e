/** A link that opens in a new tab, and says so. */
import { api, LightningElement } from 'lwc';
import { fill, PAGE_TEXT } from 'c/syncText';

export default class SyncLink extends LightningElement {
  @api href = '';
  @api label = '';
  /** What it is about, where others on the page are called the same. */
  @api about = '';

  newTab = PAGE_TEXT.newTab;

  /** For a list of links, where nothing stands around them; what is to be seen comes first in it (WCAG 2.5.3). */
  get name(): string | null {
    return this.about ? fill(PAGE_TEXT.linkAbout, this.label, this.about, PAGE_TEXT.newTab) : null;
  }
}

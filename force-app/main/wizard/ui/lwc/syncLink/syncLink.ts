/** A link that opens in a new tab, and says so. */
import { api, LightningElement } from 'lwc';
import { addressInLanguage, fill } from 'c/syncText';
import { UI_LABELS } from 'c/syncUiLabels';

export default class SyncLink extends LightningElement {
  @api href = '';
  @api label = '';
  /** What it is about, where others on the page are called the same. */
  @api about = '';

  newTab = UI_LABELS.newTab;

  get address(): string {
    return addressInLanguage(this.href);
  }

  /** For a list of links, where nothing stands around them; what is to be seen comes first in it (WCAG 2.5.3). */
  get name(): string | null {
    return this.about ? fill(UI_LABELS.linkAbout, this.label, this.about, UI_LABELS.newTab) : null;
  }
}

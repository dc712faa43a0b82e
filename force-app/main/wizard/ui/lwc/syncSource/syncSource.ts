/** Where a claim comes from, and when it was last verified there. */
import { api, LightningElement } from 'lwc';
import type { IsoDay } from 'c/syncFacts';
import { articleName, fill, formatDay } from 'c/syncText';
import { UI_LABELS } from 'c/syncUiLabels';

export default class SyncSource extends LightningElement {
  /** Address of the article. */
  @api href = '';
  @api verified: IsoDay = '';

  get label(): string {
    return articleName(this.href);
  }

  get verifiedOn(): string {
    return this.verified ? fill(UI_LABELS.verifiedOn, formatDay(this.verified)) : '';
  }
}

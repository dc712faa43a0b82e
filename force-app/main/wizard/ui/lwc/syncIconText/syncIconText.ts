/** A short text led by an icon that says the same: for headings, and for lines that tell a state. */
import { api, LightningElement } from 'lwc';

export default class SyncIconText extends LightningElement {
  /** An icon of the design system, such as `utility:search`. */
  @api icon = '';
}

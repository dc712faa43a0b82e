/** A short text after an icon of the same meaning: for headings and for lines that state a status. */
import { api, LightningElement } from 'lwc';

export default class SyncIconText extends LightningElement {
  /** An icon of the design system, such as `utility:search`. */
  @api icon = '';
}

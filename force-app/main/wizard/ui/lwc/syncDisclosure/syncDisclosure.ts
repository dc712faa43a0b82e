/** A disclosure: the browser's own `details`, so that keyboards and screen readers know it. */
import { api, LightningElement } from 'lwc';

export default class SyncDisclosure extends LightningElement {
  /** The line to open it by. */
  @api label = '';
  /** An icon of the design system that says the same, such as `utility:search`; empty: none. */
  @api icon = '';
  /** Whether the line is a heading of the page. */
  @api heading = false;
  /** Whether it is open at first. */
  @api open = false;

  /** For LWC, an attribute without a value is true and an absent one null. */
  get opened(): true | null {
    return this.open ? true : null;
  }
}

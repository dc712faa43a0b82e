/** A link that opens in a new tab, and says so. */
import { api, LightningElement } from 'lwc';
import { PAGE_TEXT } from 'c/syncText';

export default class SyncLink extends LightningElement {
  @api href = '';
  @api label = '';

  newTab = PAGE_TEXT.newTab;
}

/** A link of the wizard; one into Setup is said in words, because no org is known here. */
import { api, LightningElement } from 'lwc';

export default class Link extends LightningElement {
  @api href = '';
  @api label = '';
  @api about = '';

  get isSetup(): boolean {
    return this.href.includes('/lightning/setup/');
  }
}

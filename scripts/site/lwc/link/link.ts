/** A link of the wizard; one into Setup is said in words, because no org is known here. */
import { api, LightningElement } from 'lwc';
import { inOrgText } from '../../pages/language';

export default class Link extends LightningElement {
  @api href = '';
  @api label = '';
  @api about = '';

  get isSetup(): boolean {
    return this.href.includes('/lightning/setup/');
  }

  get inOrg(): string {
    return inOrgText(this.label);
  }
}

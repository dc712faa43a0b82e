/** Why an option is not open, with where to read on. */
import { api, LightningElement } from 'lwc';
import { PLAN_LABELS } from 'c/syncPlanLabels';

export default class SyncOptionReason extends LightningElement {
  @api why = '';
  /** Address of the source. */
  @api source = '';
  /** The option's name, for those who hear the link alone. */
  @api about = '';

  text = PLAN_LABELS;
}

/**
 * Stands in for `lightning-record-picker`, which the base components package lacks: offers the active users of the sample
 * org. With `?users=denied` it reports an error, as where users may not be read.
 */
import { api, LightningElement } from 'lwc';
import { ORG } from '../../platform/org.ts';
import { areUsersDenied } from '../../platform/users.ts';

export default class RecordPicker extends LightningElement {
  @api label = '';
  @api value: string | null = null;
  @api objectApiName = '';
  @api filter: unknown = null;

  override connectedCallback(): void {
    if (areUsersDenied) this.dispatchEvent(new CustomEvent('error'));
  }

  get options(): { readonly label: string; readonly value: string }[] {
    return (ORG.store.read().rows[this.objectApiName] ?? [])
      .filter(({ IsActive }) => IsActive === true)
      .map(({ Id, Name }) => ({ label: String(Name), value: Id }));
  }

  handleChange({ detail }: CustomEvent<{ readonly value: string }>): void {
    this.dispatchEvent(new CustomEvent('change', { detail: { recordId: detail.value } }));
  }
}

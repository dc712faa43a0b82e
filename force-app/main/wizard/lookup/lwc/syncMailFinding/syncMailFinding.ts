/** What DNS shows of a domain's mail service: what it points to, how strongly, and each record with what it says. */
import { api, LightningElement } from 'lwc';
import { cloudText, gatewayText } from 'c/syncEvidenceText';
import { LOOKUP_LABELS } from 'c/syncLookupLabels';
import { isNoSuchDomain, type MailService } from 'c/syncMailService';
import { TEXT_LABELS } from 'c/syncTextLabels';
import type { MixId } from 'c/syncUserDomains';

/** From how many characters a value may be taller than the room it has, on a phone. */
const MAY_SCROLL = 100;

interface RecordView {
  readonly key: string;
  readonly title: string;
  readonly value: string;
  /** Makes a value that has to be scrolled a stop of the keyboard. */
  readonly tabStop: '0' | null;
  readonly means: string;
}

export default class SyncMailFinding extends LightningElement {
  @api finding: MailService | null = null;
  /** The conclusion. */
  @api mix: MixId = 'nothingSeen';

  text = LOOKUP_LABELS;

  get conclusion(): string {
    const isMissing = this.finding !== null && isNoSuchDomain(this.finding);
    return isMissing ? LOOKUP_LABELS.evidence_noSuchDomain : LOOKUP_LABELS[`mix_${this.mix}` as const];
  }

  get gateway(): string {
    return this.finding ? gatewayText(this.finding) : '';
  }

  get microsoftCloud(): string {
    return this.finding ? cloudText(this.finding) : '';
  }

  get records(): RecordView[] {
    return (this.finding?.evidence ?? []).map(({ record, name, value, means }, index) => ({
      key: String(index),
      title: `${record} ${name}`,
      value: value || LOOKUP_LABELS.evidence_recordEmpty,
      tabStop: value.length > MAY_SCROLL ? '0' : null,
      means: TEXT_LABELS[`meaning_${means}` as const],
    }));
  }
}

/** The count of the org's users by domain: how far it is, cancelled, taken up again, and how many have no company address. */
import { api, LightningElement } from 'lwc';
import { userCountText } from 'c/syncEvidenceText';
import type { EvidenceStore, OrgDomainsState } from 'c/syncEvidenceStore';
import { LOOKUP_LABELS } from 'c/syncLookupLabels';
import { fill, formatCount, joinSentences } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';

export default class SyncUserCount extends LightningElement {
  /** What was counted so far, and the way to do so. */
  @api findings: EvidenceStore | null = null;

  text = LOOKUP_LABELS;
  state: OrgDomainsState | null = null;
  unwatch = (): void => undefined;

  override connectedCallback(): void {
    if (this.findings)
      this.unwatch = this.findings.org.state.watch((state) => {
        this.state = state;
      });
  }

  /** What is under way goes on: it belongs to the page. */
  override disconnectedCallback(): void {
    this.unwatch();
  }

  /** Onto what is said of the count; a button that was pressed is removed. */
  @api focus(): void {
    this.template?.querySelector<HTMLElement>('.status')?.focus({ preventScroll: true });
  }

  get work(): OrgDomainsState['work'] {
    return this.state?.work ?? null;
  }

  get result(): OrgDomainsState['result'] {
    return this.state?.result ?? null;
  }

  /** Null where there is nothing more to count. */
  get countLabel(): string | null {
    const { work, result } = this;
    if (work || result?.state === 'complete') return null;
    if (!result) return LOOKUP_LABELS.evidence_usersCount;
    return result.state === 'failed' ? TEXT_LABELS.tryAgain : LOOKUP_LABELS.evidence_usersCountOn;
  }

  get status(): string {
    const { work, result } = this;
    if (work?.kind === 'counting')
      return work.progress ? userCountText(work.progress) : LOOKUP_LABELS.evidence_usersCounting;
    if (work) return fill(LOOKUP_LABELS.evidence_lookedUp, formatCount(work.done), formatCount(work.of));
    if (!result) return '';
    if (this.isDenied) return LOOKUP_LABELS.evidence_usersDenied;
    return joinSentences(LOOKUP_LABELS[`scan_${result.state}` as const], userCountText(result));
  }

  /** Whether not one user could be read. */
  get isDenied(): boolean {
    return this.result?.state === 'failed' && this.result.users === 0;
  }

  /** How many have no company address; empty: none. */
  get rest(): string {
    const without = this.result?.withoutCompanyDomain ?? 0;
    return without > 0 ? fill(TEXT_LABELS.evidence_usersPrivate, formatCount(without)) : '';
  }

  /** Where it is so: that no company domain was found. */
  get none(): string {
    const { result } = this;
    if (!result || this.isDenied || result.domains.some(({ consumer }) => !consumer)) return '';
    return TEXT_LABELS.evidence_usersNone;
  }

  handleCount(): void {
    void this.findings?.org.count();
    this.focus();
  }

  handleCancel(): void {
    this.findings?.org.cancel();
    this.focus();
  }
}

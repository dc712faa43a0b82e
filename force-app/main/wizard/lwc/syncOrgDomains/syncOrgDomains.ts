/** The org's mail domains: counted when asked for, the largest looked up when asked for; the mix informs. */
import { api, LightningElement } from 'lwc';
import { detectMailService } from 'c/syncDns';
import type { MailService } from 'c/syncMailService';
import type { AnswerEvent } from 'c/syncQuestion';
import {
  EVIDENCE_TEXT,
  fill,
  formatCount,
  MIX_TEXT,
  SCAN_TEXT,
  SERVICE_TEXT,
  STRENGTH_TEXT,
} from 'c/syncText';
import {
  type DomainCount,
  type Progress,
  type ScanResult,
  suggest,
  type Suggestion,
  UserScan,
  USUAL_LIMIT,
} from 'c/syncUserDomains';
import type { PagesEvent } from 'c/syncUserPages';
import { webDns } from 'c/syncWebDns';

/** How many of the largest domains are shown, and looked up at one press. */
const LARGEST = 5;

interface Row {
  readonly domain: string;
  readonly users: string;
  readonly service: string;
}

export default class SyncOrgDomains extends LightningElement {
  @api question: 'emailService' | 'microsoftCloud' = 'emailService';
  /** The answer given so far. */
  @api value: string | null = null;

  text = EVIDENCE_TEXT;
  scan: UserScan | null = null;
  stop: AbortController | null = null;
  progress: Progress | null = null;
  result: ScanResult | null = null;
  seen: ReadonlyMap<string, MailService | null> = new Map();

  override disconnectedCallback(): void {
    this.stop?.abort();
  }

  get isIdle(): boolean {
    return !this.stop && !this.result;
  }

  get isBusy(): boolean {
    return this.stop !== null;
  }

  /** Null where there is nothing more to count. */
  get countOnLabel(): string | null {
    if (this.stop || !this.result || this.result.state === 'complete') return null;
    return this.result.state === 'failed' ? EVIDENCE_TEXT.retry : EVIDENCE_TEXT.usersCountOn;
  }

  get status(): string {
    if (this.stop) return this.progress ? counted(this.progress) : EVIDENCE_TEXT.usersCounting;
    if (!this.result) return '';
    if (this.result.state === 'failed' && this.result.users === 0) return EVIDENCE_TEXT.usersDenied;
    return `${SCAN_TEXT[this.result.state]} ${counted(this.result)}`;
  }

  get largest(): DomainCount[] {
    return (this.result?.domains ?? []).filter(({ consumer }) => !consumer).slice(0, LARGEST);
  }

  get rows(): Row[] {
    return this.largest.map(({ domain, users }) => ({
      domain,
      users: formatCount(users),
      service: this.serviceOf(domain),
    }));
  }

  get hasRows(): boolean {
    return this.largest.length > 0;
  }

  get rest(): string {
    const none = this.result?.withoutCompanyDomain ?? 0;
    return none > 0 ? fill(EVIDENCE_TEXT.usersPrivate, formatCount(none)) : '';
  }

  get lookUpLabel(): string | null {
    const wanted = this.largest.filter(({ domain }) => !this.seen.get(domain)).length;
    return wanted > 0 && !this.stop ? fill(EVIDENCE_TEXT.usersLookUp, wanted) : null;
  }

  get suggestion(): Suggestion {
    const sights = (this.result?.domains ?? []).map((each) => ({
      ...each,
      seen: this.seen.get(each.domain) ?? null,
    }));
    return suggest(sights, this.result?.others);
  }

  /** Empty until something was looked up. */
  get mix(): string {
    return this.seen.size > 0 ? MIX_TEXT[this.suggestion.mix] : '';
  }

  get suggested(): string | null {
    return this.suggestion[this.question];
  }

  handlePages({ detail: { pages } }: PagesEvent): void {
    this.scan = new UserScan(pages);
  }

  async handleCount(): Promise<void> {
    if (!this.scan || this.stop) return;
    const { signal } = (this.stop = new AbortController());
    this.result = await this.scan.run({
      signal,
      limit: (this.result?.users ?? 0) + USUAL_LIMIT,
      onProgress: (progress) => {
        this.progress = progress;
      },
    });
    this.stop = null;
    if (this.result.error !== undefined) console.warn('Sync Readiness:', this.result.error);
  }

  async handleLookUp(): Promise<void> {
    const { signal } = (this.stop = new AbortController());
    const wanted = this.largest.filter(({ domain }) => !this.seen.get(domain));
    await Promise.all(wanted.map(({ domain }) => this.lookUp(domain, signal)));
    this.stop = null;
  }

  handleCancel(): void {
    this.stop?.abort();
  }

  handleAnswer({ detail }: AnswerEvent): void {
    this.dispatchEvent(new CustomEvent('answer', { detail }) satisfies AnswerEvent);
  }

  async lookUp(domain: string, signal: AbortSignal): Promise<void> {
    try {
      const { finding, failure } = await detectMailService(domain, webDns, { signal });
      this.seen = new Map([...this.seen, [domain, failure ? null : finding]]);
    } catch (error) {
      // What was cancelled stays as it was: not looked up.
      if (!signal.aborted) throw error;
    }
  }

  serviceOf(domain: string): string {
    const seen = this.seen.get(domain);
    if (seen === undefined) return EVIDENCE_TEXT.notLookedUp;
    if (seen === null) return fill(EVIDENCE_TEXT.lookupFailed, domain);
    const service = SERVICE_TEXT[seen.service];
    return seen.service === 'unknown' ? service : `${service}, ${STRENGTH_TEXT[seen.strength]}`;
  }
}

function counted({ users, total }: Progress): string {
  return total === null
    ? fill(EVIDENCE_TEXT.usersCounted, formatCount(users))
    : fill(EVIDENCE_TEXT.usersCountedOf, formatCount(users), formatCount(total));
}

/** The org's mail domains, the largest first: a portion at a time, each with what was seen of it. */
import { api, LightningElement } from 'lwc';
import type { LookupResult, LookupResults } from 'c/syncEvidenceStore';
import { cloudText } from 'c/syncEvidenceText';
import { LOOKUP_LABELS } from 'c/syncLookupLabels';
import { fill, fillCount, formatCount, joinSentences, SERVICE_TEXT } from 'c/syncText';
import { isNoSuchDomain } from 'c/syncMailService';
import { TEXT_LABELS } from 'c/syncTextLabels';
import type { DomainCount } from 'c/syncUserDomains';

/** Domains are to be looked up. */
export type LookUpEvent = CustomEvent<{ readonly domains: readonly string[] }>;

/** How many of the largest domains are shown at first: in most orgs they have nearly all users. */
const LARGEST = 5;
/** How many further ones at a press: an org may have thousands. */
const PORTION = 25;

const LARGEST_TEXT = {
  one: LOOKUP_LABELS.evidence_usersLookUpOne,
  other: LOOKUP_LABELS.evidence_usersLookUp,
};

interface Row {
  readonly domain: string;
  readonly users: string;
  readonly service: string;
  /** Empty where none is seen. */
  readonly cloud: string;
  readonly strength: string | null;
  readonly strengthClass: string;
  /** Null where there is nothing to try again. */
  readonly retryLabel: string | null;
}

export default class SyncDomainTable extends LightningElement {
  /** Company domains, the largest first. */
  @api domains: readonly DomainCount[] = [];
  @api lookups: LookupResults = new Map();
  /** Whether something is under way, so that nothing else can be started. */
  @api busy = false;

  text = LOOKUP_LABELS;
  sharedText = TEXT_LABELS;
  revealed = LARGEST;
  /** The row to go on reading from, once it is there. */
  focusOn: number | null = null;

  /** What was looked up before is shown again. */
  override connectedCallback(): void {
    this.revealed = Math.max(LARGEST, this.lookups.size);
  }

  override renderedCallback(): void {
    if (this.focusOn === null) return;
    this.template?.querySelectorAll<HTMLElement>('tbody th')[this.focusOn]?.focus();
    this.focusOn = null;
  }

  get shown(): readonly DomainCount[] {
    return this.domains.slice(0, this.revealed);
  }

  get rows(): Row[] {
    return this.shown.map(({ domain, users }) => ({
      domain,
      users: formatCount(users),
      ...lookupText(domain, this.lookups.get(domain)),
    }));
  }

  /** Why some could not be looked up, each reason once. */
  get failures(): string {
    const lookups = this.shown.map(({ domain }) => this.lookups.get(domain));
    const reasons = lookups.flatMap((lookup) =>
      lookup?.kind === 'failed' ? [LOOKUP_LABELS[`failure_${lookup.failure}` as const]] : [],
    );
    return joinSentences(...new Set(reasons));
  }

  get extent(): string {
    const { length } = this.domains;
    return fill(TEXT_LABELS.evidence_domainsShown, formatCount(this.shown.length), formatCount(length));
  }

  get moreLabel(): string | null {
    const more = Math.min(PORTION, this.domains.length - this.shown.length);
    return more > 0 ? fill(LOOKUP_LABELS.evidence_domainsMore, formatCount(more)) : null;
  }

  get unseen(): string[] {
    return this.shown.flatMap(({ domain }) => (this.lookups.get(domain)?.kind === 'seen' ? [] : [domain]));
  }

  get lookUpLabel(): string | null {
    const { length } = this.unseen;
    if (length === 0 || this.busy) return null;
    const isFirst = length === this.shown.length && length <= LARGEST;
    return isFirst
      ? fillCount(LARGEST_TEXT, length)
      : fill(LOOKUP_LABELS.evidence_lookUpShown, formatCount(length));
  }

  handleMore(): void {
    this.focusOn = this.shown.length;
    this.revealed = this.shown.length + PORTION;
  }

  handleLookUp(): void {
    this.lookUp(this.unseen);
  }

  handleRetry(event: Event): void {
    const { domain = '' } = (event.currentTarget as HTMLElement).dataset;
    this.lookUp([domain]);
  }

  lookUp(domains: readonly string[]): void {
    this.dispatchEvent(new CustomEvent('lookup', { detail: { domains } }) satisfies LookUpEvent);
  }
}

type LookupText = Pick<Row, 'service' | 'cloud' | 'strength' | 'strengthClass' | 'retryLabel'>;

function lookupText(domain: string, lookup: LookupResult | undefined): LookupText {
  const none = { cloud: '', strength: null, strengthClass: '', retryLabel: null };
  if (!lookup) return { ...none, service: LOOKUP_LABELS.evidence_notLookedUp };
  if (lookup.kind === 'failed')
    return {
      ...none,
      service: LOOKUP_LABELS.evidence_notSeen,
      retryLabel: fill(TEXT_LABELS.labelled, TEXT_LABELS.tryAgain, domain),
    };
  const { service, strength } = lookup.finding;
  if (isNoSuchDomain(lookup.finding)) return { ...none, service: TEXT_LABELS.meaning_noSuchDomain };
  if (service === 'unknown') return { ...none, service: SERVICE_TEXT.unknown };
  return {
    ...none,
    service: SERVICE_TEXT[service],
    cloud: cloudText(lookup.finding),
    strength: TEXT_LABELS[`strength_${strength}` as const],
    strengthClass: `strength strength_${strength}`,
  };
}

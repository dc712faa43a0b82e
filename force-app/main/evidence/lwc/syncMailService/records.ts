/** DNS records and the findings drawn from them: the types that look-up, classifier and wizard share. */
import type { AnswerValue } from 'c/syncFacts';

/** The record types that are looked up, with their numbers (IANA DNS parameters). */
export const RECORD_TYPES = { A: 1, CNAME: 5, MX: 15, TXT: 16 } as const;

export type RecordType = keyof typeof RECORD_TYPES;

/** One DNS record. */
export interface DnsRecord {
  readonly name: string;
  readonly type: RecordType;
  /** MX: the host; CNAME: the target; TXT: the text, its strings joined; A: the address. A null MX is `.`. */
  readonly value: string;
  /** MX only: the lowest is tried first. */
  readonly preference?: number;
}

/** Why a look-up brought no record. */
export type Absence = 'noSuchName' | 'empty' | 'failed';

/** A look-up that brought no record. */
export interface Gap {
  readonly name: string;
  readonly type: RecordType;
  readonly absence: Absence;
}

export type ServiceId = 'exchangeOnline' | 'google' | 'other' | 'unknown';

export type Strength = 'strong' | 'weak';

/** What one record says; the ids that labels map. */
export const MEANINGS = [
  'mxMicrosoft',
  'mxMicrosoftGermany',
  'mxGoogle',
  'mxGateway',
  'mxConsumerOutlook',
  'mxOther',
  'mxBackup',
  'mxNull',
  'mxNone',
  'noSuchDomain',
  'lookupFailed',
  'autodiscoverMicrosoft',
  'autodiscoverElsewhere',
  'dkimMicrosoft',
  'spfMicrosoft',
  'txtMicrosoft',
  'spfGoogle',
] as const;

export type Meaning = (typeof MEANINGS)[number];

/** One record and what it says. */
export interface Evidence {
  readonly record: RecordType;
  readonly name: string;
  /** Foreign text, bounded; empty where no record was found. */
  readonly value: string;
  readonly means: Meaning;
}

/** What DNS shows of a domain's mail service. It informs; it never proves where the mailboxes are. */
export interface MailService {
  readonly domain: string;
  readonly service: ServiceId;
  /** Only for Exchange Online, and only where all signs agree on it. */
  readonly microsoftCloud?: AnswerValue<'microsoftCloud'>;
  readonly strength: Strength;
  /** Maker of the filter that receives the mail first, where that is a known one. */
  readonly gateway?: string;
  readonly evidence: readonly Evidence[];
}

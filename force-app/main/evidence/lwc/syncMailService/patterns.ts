/**
 * What each mail service's DNS records look like: the one list to edit when a service or a gateway is added.
 *
 * A record's host matches by whole labels at its end. An SPF include proves nothing by itself, so it has no service.
 */
import type { AnswerValue } from 'c/syncFacts';
import { isAtOrBelow } from './domains';
import type { Meaning, ServiceId } from './records';

/** Which of a domain's records a pattern speaks of. */
export type Sign = 'mx' | 'autodiscover' | 'dkim' | 'spf';

export interface Pattern {
  readonly sign: Sign;
  /** The end of the host; `*` stands for one label. */
  readonly endsIn: string;
  readonly means: Meaning;
  readonly service?: ServiceId;
  readonly cloud?: AnswerValue<'microsoftCloud'>;
  /** The gateway's maker. */
  readonly gateway?: string;
}

const microsoft = (
  sign: Sign,
  means: Meaning,
  hosts: Readonly<Record<string, AnswerValue<'microsoftCloud'>>>,
): Pattern[] =>
  Object.entries(hosts).map(([host, cloud]) => ({
    sign,
    endsIn: host,
    means,
    ...(sign === 'spf' ? {} : { service: 'exchangeOnline', cloud }),
  }));

const gateways = (hosts: Readonly<Record<string, string>>): Pattern[] =>
  Object.entries(hosts).map(([host, gateway]) => ({
    sign: 'mx',
    endsIn: host,
    means: 'mxGateway',
    gateway,
  }));

const google = (host: string): Pattern => ({
  sign: 'mx',
  endsIn: host,
  means: 'mxGoogle',
  service: 'google',
});

/** The first one that fits counts. */
export const PATTERNS: readonly Pattern[] = [
  ...microsoft('mx', 'mxMicrosoft', {
    'mail.protection.outlook.com': 'worldwide',
    // With DNSSEC and DANE, such as contoso-com.r-v1.mx.microsoft. A host below mx.microsoft.com is none of these.
    'mx.microsoft': 'worldwide',
    'mail.protection.office365.us': 'gccHighOrDod',
    'mail.protection.partner.outlook.cn': 'china21Vianet',
  }),
  // The old German cloud is none of those that the product asks about.
  {
    sign: 'mx',
    endsIn: 'mail.protection.outlook.de',
    means: 'mxMicrosoftGermany',
    service: 'exchangeOnline',
  },
  // Outlook.com's private mailboxes belong to no company tenant.
  { sign: 'mx', endsIn: 'olc.protection.outlook.com', means: 'mxConsumerOutlook', service: 'other' },
  google('google.com'),
  google('googlemail.com'),
  ...gateways({
    'pphosted.com': 'Proofpoint',
    'ppe-hosted.com': 'Proofpoint',
    'mimecast.*': 'Mimecast',
    'mimecast.co.*': 'Mimecast',
    'mimecast-offshore.com': 'Mimecast',
    'barracudanetworks.com': 'Barracuda',
    'messagelabs.com': 'Symantec',
    'iphmx.com': 'Cisco',
    'hydra.sophos.com': 'Sophos',
    'hornetsecurity.com': 'Hornetsecurity',
    'mailcontrol.com': 'Forcepoint',
    'arsmtp.com': 'AppRiver',
  }),
  ...microsoft('autodiscover', 'autodiscoverMicrosoft', {
    'autodiscover.outlook.com': 'worldwide',
    'autodiscover.office365.us': 'gccHighOrDod',
    'autodiscover.partner.outlook.cn': 'china21Vianet',
  }),
  ...microsoft('dkim', 'dkimMicrosoft', {
    'onmicrosoft.com': 'worldwide',
    'dkim.mail.microsoft': 'worldwide',
  }),
  ...microsoft('spf', 'spfMicrosoft', {
    'spf.protection.outlook.com': 'worldwide',
    'spf.protection.office365.us': 'gccHighOrDod',
    'spf.protection.partner.outlook.cn': 'china21Vianet',
  }),
  { sign: 'spf', endsIn: '_spf.google.com', means: 'spfGoogle' },
];

/**
 * What a host says as this sign.
 * @param host in its plain form
 */
export function patternOf(sign: Sign, host: string): Pattern | undefined {
  return PATTERNS.find((pattern) => pattern.sign === sign && isAtOrBelow(host, pattern.endsIn));
}

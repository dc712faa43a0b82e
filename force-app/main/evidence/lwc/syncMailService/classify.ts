/**
 * The classifier: which mail service a domain's records show, and how strongly.
 *
 * Strong means that two signs that do not depend on each other agree and that nothing seen speaks against them.
 * For Microsoft these are MX, autodiscover and DKIM; each alone is weak: Microsoft may filter the mail of mailboxes
 * that stand elsewhere, and a tenant proves no mailboxes. Google filters for no other service, so its MX is enough.
 * Cloud, hybrid and on-premises look alike from outside; even strong evidence only informs.
 */
import { normaliseDomain, plainName } from './domains';
import type { DnsRecord, Evidence, Gap, MailService, ServiceId, Strength } from './records';
import {
  autodiscoverName,
  autodiscoverReadings,
  dkimReadings,
  gapEvidence,
  mxReadings,
  ownershipReadings,
  plainRecords,
  type Reading,
  spfReadings,
} from './signs';

/** What the signs come to. */
interface Verdict {
  readonly service: ServiceId;
  readonly strength: Strength;
}

/** The signs of one domain, each as a yes or no. */
interface Signs {
  readonly mx: Readonly<Record<'google' | 'microsoft' | 'gateway' | 'other' | 'none', boolean>>;
  readonly autodiscover: 'microsoft' | 'elsewhere' | 'nowhere';
  readonly dkim: boolean;
  /** Whether something that could speak against a finding could not be seen. */
  readonly unseen: boolean;
}

const UNKNOWN: Verdict = { service: 'unknown', strength: 'weak' };

/**
 * What a domain's records show of its mail service.
 * @param domain in any written form; a name that is no domain has no evidence
 * @param records in any order and letter case; those of other names are ignored
 * @param gaps the look-ups that failed, to distinguish "not there" from "not seen"
 * @returns never throws, whatever the records hold; the same records in another order give the same
 */
export function classify(
  domain: string,
  records: readonly DnsRecord[],
  gaps: readonly Gap[] = [],
): MailService {
  const name = normaliseDomain(domain) ?? plainName(domain);
  const plain = plainRecords(records);
  const mx = mxReadings(name, plain);
  const located = [...autodiscoverReadings(name, plain), ...dkimReadings(name, plain)];
  const missing = gapEvidence(name, gaps);
  const verdict = decide(signsOf(name, mx, located, missing));
  const cloud = verdict.service === 'exchangeOnline' ? cloudOf([...mx, ...located]) : undefined;
  const gateway = mx.find(({ preferred, pattern }) => preferred && pattern?.gateway)?.pattern?.gateway;
  return {
    domain: name,
    service: verdict.service,
    ...(cloud ? { microsoftCloud: cloud } : {}),
    strength: verdict.strength,
    ...(gateway ? { gateway } : {}),
    evidence: withoutDuplicates([
      ...[...mx, ...located, ...spfReadings(name, plain), ...ownershipReadings(name, plain)].map(
        ({ evidence }) => evidence,
      ),
      ...missing,
    ]),
  };
}

function signsOf(
  domain: string,
  mx: readonly Reading[],
  located: readonly Reading[],
  missing: readonly Evidence[],
): Signs {
  const first = mx.filter(({ preferred }) => preferred);
  const means = (wanted: string): boolean => located.some(({ evidence }) => evidence.means === wanted);
  const serves = (service: ServiceId): boolean => first.some(({ pattern }) => pattern?.service === service);
  return {
    mx: {
      google: serves('google'),
      microsoft: serves('exchangeOnline'),
      gateway: first.some(({ pattern }) => pattern?.gateway !== undefined),
      other:
        serves('other') || first.some(({ pattern, evidence }) => !pattern && evidence.means === 'mxOther'),
      none: first.some(({ evidence }) => evidence.means === 'mxNull'),
    },
    autodiscover: means('autodiscoverMicrosoft')
      ? 'microsoft'
      : means('autodiscoverElsewhere')
        ? 'elsewhere'
        : 'nowhere',
    dkim: means('dkimMicrosoft'),
    unseen: missing.some(
      (gap) =>
        gap.means === 'lookupFailed' &&
        ((gap.record === 'MX' && gap.name === domain) || gap.name === autodiscoverName(domain)),
    ),
  };
}

function decide({ mx, autodiscover, dkim, unseen }: Signs): Verdict {
  const found = (service: ServiceId, sure: boolean): Verdict => ({
    service,
    strength: sure && !unseen ? 'strong' : 'weak',
  });
  if (mx.none || (mx.google && mx.microsoft)) return UNKNOWN;
  if (mx.google) return found('google', !mx.gateway && !mx.other && autodiscover !== 'microsoft');
  const atMicrosoft = [mx.microsoft, autodiscover === 'microsoft', dkim].filter(Boolean).length;
  // A DKIM key alone shows who sends; beside a sign that points elsewhere it says nothing of the mailboxes.
  const onlySigns = dkim && atMicrosoft === 1 && (mx.other || autodiscover === 'elsewhere');
  if (atMicrosoft > 0 && !onlySigns)
    return found('exchangeOnline', atMicrosoft > 1 && !mx.other && autodiscover !== 'elsewhere');
  // A host that is not in our list may be a gateway too, so "other" is never sure.
  if (mx.other && !mx.gateway && !dkim) return found('other', false);
  return UNKNOWN;
}

function cloudOf(readings: readonly Reading[]): MailService['microsoftCloud'] {
  const clouds = new Set(
    readings
      .filter(({ sign, preferred }) => sign !== 'mx' || preferred)
      .flatMap(({ pattern }) => pattern?.cloud ?? []),
  );
  return clouds.size === 1 ? [...clouds][0] : undefined;
}

/** Whether DNS says that there is no such domain; else where nothing was seen, something may be there. */
export function isNoSuchDomain({ evidence }: Pick<MailService, 'evidence'>): boolean {
  return evidence.some(({ means }) => means === 'noSuchDomain');
}

/** Whether a tenant at Microsoft can say more of a domain: not where there is no such domain, or its mail is at Google. */
export function mayBeMicrosoft(finding: MailService): boolean {
  return finding.service !== 'google' && !isNoSuchDomain(finding);
}

function withoutDuplicates(evidence: readonly Evidence[]): Evidence[] {
  return [...new Map(evidence.map((each) => [JSON.stringify(Object.values(each)), each])).values()];
}

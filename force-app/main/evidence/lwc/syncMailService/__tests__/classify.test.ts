import { classify, type DnsRecord, type Gap, type MailService, MEANINGS, PATTERNS } from 'c/syncMailService';
import {
  AUTODISCOVER,
  AUTODISCOVER_OWN,
  cname,
  DKIM,
  DKIM_2025,
  mx,
  MX_MICROSOFT,
  PROOFPOINT,
  spf,
  SPF_GOOGLE,
  SPF_MICROSOFT,
} from './zones';

const see = (records: DnsRecord[], gaps: Gap[] = []): MailService => classify('contoso.com', records, gaps);

/** The finding in one line: service, strength, then cloud and gateway where there is one. */
const line = ({ service, strength, microsoftCloud, gateway }: MailService): string =>
  [service, strength, microsoftCloud, gateway].filter(Boolean).join(' ');

const meanings = (finding: MailService): string[] => finding.evidence.map(({ means }) => means);

describe('patterns', () => {
  it.each<[string, string, DnsRecord[]]>([
    ['Microsoft 365', 'exchangeOnline strong worldwide', [MX_MICROSOFT, AUTODISCOVER, SPF_MICROSOFT]],
    ['with a DKIM key only', 'exchangeOnline strong worldwide', [MX_MICROSOFT, DKIM]],
    ['DNSSEC', 'exchangeOnline strong worldwide', [mx('contoso-com.r-v1.mx.microsoft'), DKIM_2025]],
    [
      'GCC High and DoD',
      'exchangeOnline strong gccHighOrDod',
      [
        mx('contoso-com.mail.protection.office365.us'),
        cname('autodiscover.contoso.com', 'autodiscover.office365.us'),
      ],
    ],
    ['21Vianet', 'exchangeOnline weak china21Vianet', [mx('contoso-com.mail.protection.partner.outlook.cn')]],
    ['the old German cloud', 'exchangeOnline weak', [mx('contoso-com.mail.protection.outlook.de')]],
    ['private Outlook.com', 'other weak', [mx('contoso-com.olc.protection.outlook.com')]],
    ['Google', 'google strong', [mx('aspmx.l.google.com', 1), mx('alt1.aspmx.l.google.com', 5)]],
    ['Google, one record', 'google strong', [mx('smtp.google.com', 1)]],
    ['old Google names', 'google strong', [mx('aspmx2.googlemail.com', 1)]],
    ['another host', 'other weak', [mx('mail.contoso.com', 10)]],
  ])('%s: %s', (_, expected, records) => {
    expect(line(see(records))).toBe(expected);
  });

  it.each([
    ['mxb-00123401.gslb.pphosted.com', 'Proofpoint'],
    ['mx1-us1.ppe-hosted.com', 'Proofpoint'],
    ['eu-smtp-inbound-1.mimecast.com', 'Mimecast'],
    ['za-smtp-inbound-2.mimecast.co.za', 'Mimecast'],
    ['je-smtp-inbound-1.mimecast-offshore.com', 'Mimecast'],
    ['d12345a.ess.barracudanetworks.com', 'Barracuda'],
    ['cluster1.eu.messagelabs.com', 'Symantec'],
    ['mx1.hc123-45.iphmx.com', 'Cisco'],
    ['mx-01-eu-west-1.prod.hydra.sophos.com', 'Sophos'],
    ['mx01.hornetsecurity.com', 'Hornetsecurity'],
    ['cust12345-s.in.mailcontrol.com', 'Forcepoint'],
    ['mx.contoso.com.1.arsmtp.com', 'AppRiver'],
  ])('%s is a gateway of %s, not the service', (host, gateway) => {
    expect(line(see([mx(host)]))).toBe(`unknown weak ${gateway}`);
  });

  it('reads every pattern with a meaning that has a label id', () => {
    expect(PATTERNS.every(({ means }) => MEANINGS.includes(means))).toBe(true);
  });
});

describe('traps', () => {
  it.each<[string, string, DnsRecord[]]>([
    ['an MX at Microsoft alone may filter for others', 'exchangeOnline weak worldwide', [MX_MICROSOFT]],
    [
      'Microsoft filters, autodiscover stays at home',
      'exchangeOnline weak worldwide',
      [MX_MICROSOFT, DKIM, AUTODISCOVER_OWN],
    ],
    ['an SPF include alone', 'unknown weak', [SPF_MICROSOFT]],
    ['an SPF include beside another host', 'other weak', [mx('mail.contoso.com'), SPF_MICROSOFT]],
    ['SPF of Google behind a gateway', 'unknown weak Proofpoint', [PROOFPOINT, SPF_GOOGLE]],
    ['SPF of Microsoft at Google', 'google strong', [mx('aspmx.l.google.com'), SPF_MICROSOFT]],
    ['a tenant beside mailboxes at Google', 'google weak', [mx('aspmx.l.google.com'), AUTODISCOVER, DKIM]],
    [
      'a gateway, and both signs behind it',
      'exchangeOnline strong worldwide Proofpoint',
      [PROOFPOINT, AUTODISCOVER, DKIM],
    ],
    ['a gateway, and one sign behind it', 'exchangeOnline weak worldwide Proofpoint', [PROOFPOINT, DKIM]],
    [
      'a gateway, and mailboxes at home that send through Microsoft',
      'unknown weak Proofpoint',
      [PROOFPOINT, DKIM, AUTODISCOVER_OWN],
    ],
    [
      'a backup MX at Microsoft behind a gateway',
      'unknown weak Proofpoint',
      [PROOFPOINT, mx('contoso-com.mail.protection.outlook.com', 50)],
    ],
    [
      'a backup gateway behind Microsoft',
      'exchangeOnline strong worldwide',
      [MX_MICROSOFT, { ...PROOFPOINT, preference: 20 }, AUTODISCOVER],
    ],
    ['an own host that only signs at Microsoft', 'unknown weak', [mx('mail.contoso.com'), DKIM]],
    [
      'an own host in front of Microsoft',
      'exchangeOnline weak worldwide',
      [mx('mail.contoso.com'), AUTODISCOVER, DKIM],
    ],
    ['equal rights for both', 'unknown weak', [mx('aspmx.l.google.com'), MX_MICROSOFT]],
    ['mx.microsoft.com is no MX', 'other weak', [mx('contoso-com.mx.microsoft.com')]],
    ['a look-alike', 'other weak', [mx('contoso-com.mail.protection.outlook.com.evil.example')]],
    ['signs of two clouds', 'exchangeOnline strong', [mx('x.mail.protection.office365.us'), AUTODISCOVER]],
    ['a null MX', 'unknown weak', [mx('.'), AUTODISCOVER]],
    ['a null MX beside a host', 'other weak', [mx('.'), mx('mail.contoso.com', 10)]],
  ])('%s: %s', (_, expected, records) => {
    expect(line(see(records))).toBe(expected);
  });

  it('follows aliases of the domain, of autodiscover and of the keys', () => {
    const records = [
      cname('contoso.com', 'mail.fabrikam.com'),
      mx('fabrikam-com.mail.protection.outlook.com', 0, 'mail.fabrikam.com'),
      cname('autodiscover.contoso.com', 'ad.fabrikam.com'),
      cname('ad.fabrikam.com', 'autodiscover.outlook.com'),
      cname('selector2._domainkey.contoso.com', 'keys.fabrikam.com'),
      cname('keys.fabrikam.com', 'selector2-contoso-com._domainkey.contoso.onmicrosoft.com'),
    ];
    expect(line(see(records))).toBe('exchangeOnline strong worldwide');
    expect(meanings(see(records))).toEqual(['mxMicrosoft', 'autodiscoverMicrosoft', 'dkimMicrosoft']);
  });

  it('ends at a loop of aliases', () => {
    const records = [
      cname('autodiscover.contoso.com', 'a.example'),
      cname('a.example', 'autodiscover.contoso.com'),
    ];
    expect(meanings(see(records))).toEqual(['autodiscoverElsewhere']);
  });

  it('names the include that it saw, not the whole text', () => {
    const text = 'V=SPF1 ip4:192.0.2.0/24 +Include:SPF.protection.outlook.com. redirect=_spf.google.com';
    expect(see([spf(text)]).evidence.map(({ value, means }) => [value, means])).toEqual([
      ['+include:spf.protection.outlook.com.', 'spfMicrosoft'],
      ['redirect=_spf.google.com', 'spfGoogle'],
    ]);
  });

  it('takes no other text for SPF', () => {
    expect(see([spf('v=spf10 include:_spf.google.com'), spf('include:_spf.google.com')]).evidence).toEqual(
      [],
    );
  });
});

describe('what is not there', () => {
  const gap = (absence: Gap['absence'], name = 'contoso.com', type: Gap['type'] = 'MX'): Gap => ({
    name,
    type,
    absence,
  });

  it.each([
    ['noSuchName', 'noSuchDomain'],
    ['empty', 'mxNone'],
    ['failed', 'lookupFailed'],
  ] as const)('an MX look-up that ends in %s is %s', (absence, means) => {
    const finding = see([], [gap(absence)]);
    expect(line(finding)).toBe('unknown weak');
    expect(finding.evidence).toEqual([{ record: 'MX', name: 'contoso.com', value: '', means }]);
  });

  it('is never sure where autodiscover could not be seen', () => {
    const failed = gap('failed', 'autodiscover.contoso.com', 'CNAME');
    expect(line(see([MX_MICROSOFT, DKIM], [failed]))).toBe('exchangeOnline weak worldwide');
    expect(line(see([MX_MICROSOFT, DKIM], [{ ...failed, absence: 'noSuchName' }]))).toBe(
      'exchangeOnline strong worldwide',
    );
  });

  it('lists a host in its plain form and a foreign one cut to what can be shown', () => {
    const finding = see([mx(`${'x'.repeat(10_000)}.Example.`, 5)]);
    expect(finding.evidence[0]?.value).toHaveLength(253);
  });

  it('has nothing to say of what is no domain', () => {
    expect(classify('<b>', [])).toEqual({
      domain: '<b>',
      service: 'unknown',
      strength: 'weak',
      evidence: [],
    });
  });
});

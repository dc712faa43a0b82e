/** Records as real domains hold them, with the names changed. */
import type { DnsRecord } from 'c/syncMailService';

export const mx = (host: string, preference = 0, name = 'contoso.com'): DnsRecord => ({
  name,
  type: 'MX',
  value: host,
  preference,
});

export const cname = (name: string, value: string): DnsRecord => ({ name, type: 'CNAME', value });

export const spf = (value: string): DnsRecord => ({ name: 'contoso.com', type: 'TXT', value });

export const MX_MICROSOFT = mx('contoso-com.mail.protection.outlook.com');
export const AUTODISCOVER = cname('autodiscover.contoso.com', 'autodiscover.outlook.com');
export const AUTODISCOVER_OWN: DnsRecord = {
  name: 'autodiscover.contoso.com',
  type: 'A',
  value: '192.0.2.10',
};
export const DKIM = cname(
  'selector1._domainkey.contoso.com',
  'selector1-contoso-com._domainkey.contoso.onmicrosoft.com',
);
export const DKIM_2025 = cname(
  'selector2._domainkey.contoso.com',
  'selector2-contoso-com._domainkey.contoso.n-v1.dkim.mail.microsoft',
);
export const SPF_MICROSOFT = spf('v=spf1 include:spf.protection.outlook.com -all');
export const SPF_GOOGLE = spf('v=spf1 include:_spf.google.com ~all');
export const PROOFPOINT = mx('mxa-00123401.gslb.pphosted.com', 10);

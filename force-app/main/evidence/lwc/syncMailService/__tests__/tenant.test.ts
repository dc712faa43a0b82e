import { classify, type DnsRecord, withTenant } from 'c/syncMailService';

const NAME = 'contoso.com';
const record = (type: DnsRecord['type'], value: string, name = NAME): DnsRecord => ({ name, type, value });
const GATEWAY = record('MX', 'mx1.pphosted.com');
const OWNED = record('TXT', 'MS=ms12345678');
const SPF = record('TXT', 'v=spf1 include:spf.protection.outlook.com -all');
const TENANT = { domain: NAME, microsoftCloud: 'gccHighOrDod' } as const;

it('with the proof of ownership and SPF, a tenant behind a gateway is a weak sign of Exchange Online', () => {
  const before = classify(NAME, [GATEWAY, OWNED, SPF]);
  expect(before.service).toBe('unknown');
  expect(withTenant(before, TENANT)).toMatchObject({
    service: 'exchangeOnline',
    strength: 'weak',
    microsoftCloud: 'gccHighOrDod',
    gateway: 'Proofpoint',
  });
  expect(withTenant(before, { ...TENANT, microsoftCloud: null }).microsoftCloud).toBeUndefined();
});

it.each([
  ['without the proof of ownership', [GATEWAY, SPF]],
  ['without SPF', [GATEWAY, OWNED]],
  ['with mail hosts elsewhere', [record('MX', 'mail.contoso.com'), OWNED, SPF]],
  ['at Google', [record('MX', 'aspmx.l.google.com'), OWNED, SPF]],
  ['without mail', [record('MX', '.'), OWNED, SPF]],
  ['with mailboxes found elsewhere', [GATEWAY, OWNED, SPF, record('A', '192.0.2.1', `autodiscover.${NAME}`)]],
])('%s, it says nothing', (_, records) => {
  const before = classify(NAME, records);
  expect(withTenant(before, TENANT)).toBe(before);
});

it("another domain's tenant, or none, says nothing", () => {
  const before = classify(NAME, [GATEWAY, OWNED, SPF]);
  expect(withTenant(before, { ...TENANT, domain: 'fabrikam.com' })).toBe(before);
  expect(withTenant(before, null)).toBe(before);
});

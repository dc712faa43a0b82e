import { detectMailService, LookupError } from 'c/syncDns';
import type { DnsRecord } from 'c/syncMailService';
import { NO_SUCH_NAME, TellingResolver, TIMEOUT, zoneResolver } from 'stand-ins/resolvers';

const MX: DnsRecord = {
  name: 'contoso.com',
  type: 'MX',
  value: 'contoso-com.mail.protection.outlook.com',
  preference: 0,
};
const cname = (name: string, value: string): DnsRecord => ({ name, type: 'CNAME', value });
const AUTODISCOVER = cname('autodiscover.contoso.com', 'autodiscover.outlook.com');
const KEY = cname('selector1._domainkey.contoso.com', 'x._domainkey.contoso.onmicrosoft.com');

describe('the look-ups for a domain', () => {
  it('are as few as tell the service', async () => {
    const resolver = zoneResolver([MX, AUTODISCOVER, KEY]);
    const { finding, failure } = await detectMailService('Contoso.com.', resolver);
    expect([finding.service, finding.strength, failure]).toEqual(['exchangeOnline', 'strong', null]);
    expect(resolver.asked.sort()).toEqual([
      'CNAME autodiscover.contoso.com',
      'CNAME selector1._domainkey.contoso.com',
      'MX contoso.com',
      'TXT contoso.com',
    ]);
  });

  it('end with a domain that is not there', async () => {
    const resolver = zoneResolver([]);
    const { finding } = await detectMailService('contoso.com', resolver);
    expect(resolver.asked).toEqual(['MX contoso.com']);
    expect(finding.evidence.map(({ means }) => means)).toEqual(['noSuchDomain']);
  });

  it('end where the mail hosts cannot be seen, and say why', async () => {
    const resolver = new TellingResolver(() => TIMEOUT);
    const { finding, failure } = await detectMailService('contoso.com', resolver);
    expect(resolver.asked).toHaveLength(1);
    expect([finding.service, failure]).toEqual(['unknown', TIMEOUT]);
  });

  it('keep what was seen where the rest fails', async () => {
    const known = zoneResolver([MX, KEY]);
    const resolver = new TellingResolver((question) =>
      question.name.startsWith('auto')
        ? TIMEOUT
        : question.type === 'MX'
          ? { outcome: 'found', records: [MX] }
          : question.name === KEY.name
            ? { outcome: 'found', records: [KEY] }
            : NO_SUCH_NAME,
    );
    const { finding, failure } = await detectMailService('contoso.com', resolver);
    expect([finding.service, finding.strength, failure]).toEqual(['exchangeOnline', 'weak', null]);
    expect((await detectMailService('contoso.com', known)).finding.strength).toBe('strong');
  });

  it('find a server of their own where autodiscover is an address', async () => {
    const own: DnsRecord = { name: 'autodiscover.contoso.com', type: 'A', value: '192.0.2.1' };
    const { finding } = await detectMailService('contoso.com', zoneResolver([MX, KEY, own]));
    expect([finding.service, finding.strength]).toEqual(['exchangeOnline', 'weak']);
  });

  it('follow an alias that is not yet known, but not for ever', async () => {
    const step = (count: number): DnsRecord => cname(`a${count}.example`, `a${count + 1}.example`);
    const start = cname('autodiscover.contoso.com', 'a0.example');
    const short = [MX, start, cname('a0.example', 'autodiscover.outlook.com')];
    expect((await detectMailService('contoso.com', zoneResolver(short))).finding.strength).toBe('strong');
    const endless = zoneResolver([MX, start, ...Array.from({ length: 50 }, (_, count) => step(count))]);
    await detectMailService('contoso.com', endless);
    expect(endless.asked).toHaveLength(8);
    const loop = zoneResolver([MX, start, cname('a0.example', 'autodiscover.contoso.com')]);
    await detectMailService('contoso.com', loop);
    expect(loop.asked).toHaveLength(6);
  });

  it('cost no more requests than they may', async () => {
    const resolver = zoneResolver([MX]);
    const { finding } = await detectMailService('contoso.com', resolver, { requests: 2 });
    expect(resolver.asked).toHaveLength(2);
    expect(finding.evidence.filter(({ means }) => means === 'lookupFailed')).not.toEqual([]);
  });

  it('ask nothing for what is no domain', async () => {
    const resolver = zoneResolver([]);
    const { finding, failure } = await detectMailService('no domain', resolver);
    expect([finding.service, finding.evidence, failure?.failure]).toEqual(['unknown', [], 'noDomain']);
    expect(resolver.asked).toEqual([]);
  });

  it('end as cancelled, not as failed', async () => {
    const reason = new Error('cancelled');
    const resolver = new TellingResolver(() => {
      throw reason;
    });
    await expect(detectMailService('contoso.com', resolver)).rejects.toBe(reason);
    expect(reason).not.toBeInstanceOf(LookupError);
  });
});

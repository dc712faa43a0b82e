import type { MailService, ServiceId, Strength } from 'c/syncMailService';
import { type ClassifiedDomain, suggest } from 'c/syncUserDomains';

const classified = (
  service: ServiceId | null,
  strength: Strength = 'strong',
  rest: Partial<ClassifiedDomain> = {},
): ClassifiedDomain => {
  const domain = 'contoso.com';
  const cloud: Partial<MailService> = service === 'exchangeOnline' ? { microsoftCloud: 'worldwide' } : {};
  const seen = service && { domain, service, strength, evidence: [], ...cloud };
  return { domain, users: 10, consumer: false, seen, ...rest };
};

describe('the mix of services', () => {
  it.each([
    ['all online', ['exchangeOnline', 'exchangeOnline'], 'allOnline', 'exchangeOnline'],
    ['all at Google', ['google'], 'allGoogle', 'google'],
    ['all elsewhere: ask which', ['other', 'other'], 'allElsewhere', null],
    ['both: a hybrid is possible, ask', ['exchangeOnline', 'other'], 'onlineAndElsewhere', null],
    ['Google beside others', ['google', 'exchangeOnline'], 'mixed', null],
    ['unknown ones only', ['unknown'], 'unclear', null],
    ['none looked up', [null], 'nothingSeen', null],
    ['no domains', [], 'nothingSeen', null],
  ] as const)('%s', (_, services, mix, answer) => {
    const suggestion = suggest(services.map((service) => classified(service)));
    expect([suggestion.mix, suggestion.emailService]).toEqual([mix, answer]);
  });

  it('names a hybrid first among what is possible where both are seen', () => {
    expect(suggest([classified('exchangeOnline'), classified('other')]).possible[0]).toBe('exchangeHybrid');
  });

  it('is strong only if every company domain was seen, and strongly', () => {
    const strong = classified('exchangeOnline');
    expect(suggest([strong, strong]).strength).toBe('strong');
    expect(suggest([strong, classified('exchangeOnline', 'weak')]).strength).toBe('weak');
    expect(suggest([strong, classified('unknown')]).strength).toBe('weak');
    expect(suggest([strong, classified(null)]).strength).toBe('weak');
    expect(suggest([strong], 3).strength).toBe('weak');
    expect(suggest([]).strength).toBe('weak');
  });

  it('leaves private addresses out and counts whom it speaks of', () => {
    const suggestion = suggest(
      [classified('exchangeOnline'), classified('google', 'strong', { consumer: true }), classified(null)],
      5,
    );
    expect([suggestion.mix, suggestion.usersSeen, suggestion.users]).toEqual(['allOnline', 10, 25]);
  });

  it('names a cloud only where all agree on one', () => {
    const online = classified('exchangeOnline');
    const elsewhere = {
      ...online,
      seen: online.seen && { ...online.seen, microsoftCloud: 'gccHighOrDod' as const },
    };
    expect(suggest([online, online]).microsoftCloud).toBe('worldwide');
    expect(suggest([online, elsewhere]).microsoftCloud).toBeNull();
    expect(suggest([classified('other')]).microsoftCloud).toBeNull();
  });
});

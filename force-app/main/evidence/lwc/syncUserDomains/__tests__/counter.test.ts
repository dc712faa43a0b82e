import fc from 'fast-check';
import { anyText } from 'unit/anyText';
import { type Census, DomainCounter, isConsumerDomain } from 'c/syncUserDomains';

const count = (addresses: (string | null | undefined)[], most?: number): Census => {
  const counter = new DomainCounter(most);
  addresses.forEach((address) => counter.add(address));
  return counter.census();
};

const table = ({ domains }: Census): Record<string, number> =>
  Object.fromEntries(domains.map(({ domain, users }) => [domain, users]));

describe('counting', () => {
  it('goes by domain, most users first', () => {
    const census = count(['a@b.example', 'ada@contoso.com', 'bob@CONTOSO.com', 'c@a.example']);
    expect(census.domains.map(({ domain, users }) => [domain, users])).toEqual([
      ['contoso.com', 2],
      ['a.example', 1],
      ['b.example', 1],
    ]);
    expect(census.users).toBe(4);
  });

  it.each([
    ['ada@bücher.example', 'xn--bcher-kva.example'],
    ['"odd@local"@contoso.com', 'contoso.com'],
    ['ada@contoso.com.invalid', 'contoso.com'],
    ['ada@contoso.com.INVALID', 'contoso.com'],
    ['ada=contoso.com@example.com', 'contoso.com'],
    ['ada=x=contoso.com@Example.com', 'contoso.com'],
    ['ada@example.com', 'example.com'],
    ['ada=x@contoso.com', 'contoso.com'],
  ])('%s is of %s', (address, domain) => {
    expect(table(count([address]))).toEqual({ [domain]: 1 });
  });

  it('reads masked addresses of several domains apart', () => {
    expect(table(count(['a=contoso.com@example.com', 'b=fabrikam.com@example.com']))).toEqual({
      'contoso.com': 1,
      'fabrikam.com': 1,
    });
  });

  it('tells users without a company domain', () => {
    const census = count([
      'ada@gmail.com',
      'ada@contoso.com',
      null,
      undefined,
      '',
      'ada',
      '@contoso.com',
      'a@b',
    ]);
    expect([census.withoutAddress, census.unreadable, census.withoutCompanyDomain]).toEqual([3, 3, 7]);
  });

  it('takes hostile names for what they are', () => {
    const census = count([
      'a@<img src=x>',
      `${'a'.repeat(10_000)}@contoso.com`,
      'a@\u202emoc.osotnoc',
      '__proto__@a.b',
    ]);
    expect([table(census), census.unreadable]).toEqual([{ 'a.b': 1 }, 3]);
  });

  it('keeps a bounded number of domains apart and counts the others together', () => {
    const census = count(['a@1.example', 'a@2.example', 'a@3.example', 'b@1.example', 'b@3.example'], 2);
    expect([table(census), census.others]).toEqual([{ '1.example': 2, '2.example': 1 }, 2]);
  });

  it('counts every user once, in any order, whatever the addresses', () => {
    const address = fc.oneof(
      fc.emailAddress(),
      anyText,
      fc.constantFrom(
        null,
        'contoso.com',
        '@contoso.com',
        'a@Contoso.com',
        'a@contoso.com.invalid',
        'a=contoso.com@example.com',
        'a@gmail.com',
      ),
    );
    const both = fc
      .array(address)
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(both, ([addresses, shuffled]) => {
        const census = count(addresses);
        const counted = Object.values(table(census)).reduce((sum, users) => sum + users, 0);
        expect(counted + census.others + census.withoutAddress + census.unreadable).toBe(addresses.length);
        expect(count(shuffled)).toEqual(census);
      }),
    );
  });
});

describe('a private mail provider', () => {
  it.each(['gmail.com', 'outlook.com', 'hotmail.co.uk', 'live.nl', 'yahoo.com.br', 'gmx.net', 'qq.com'])(
    '%s',
    (domain) => {
      expect(isConsumerDomain(domain)).toBe(true);
    },
  );

  it.each(['contoso.com', 'mail.gmail.com', 'live.contoso.com', 'yahoo.inc', 'notgmail.com', 'com'])(
    'not %s',
    (domain) => {
      expect(isConsumerDomain(domain)).toBe(false);
    },
  );
});

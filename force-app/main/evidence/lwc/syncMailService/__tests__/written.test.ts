import fc from 'fast-check';
import { domainsInText } from 'c/syncMailService';

it.each([
  ['contoso.com', ['contoso.com']],
  [' Contoso.COM. ', ['contoso.com']],
  ['ada@contoso.com', ['contoso.com']],
  ['@contoso.com', ['contoso.com']],
  ['Ada Lovelace <ada@contoso.com>', ['contoso.com']],
  ['"Lovelace, A. J." <ada@contoso.com>', ['contoso.com']],
  ['"ada@home"@contoso.com', null],
  ['ada@contoso.com; bob@contoso.com', ['contoso.com']],
  ['mailto:ada@contoso.com', ['contoso.com']],
  ['https://www.contoso.com:8443/about?x=1#top', ['contoso.com']],
  ['contoso.com/about', ['contoso.com']],
  ['contoso.com, fabrikam.com\nnorthwind.example', ['contoso.com', 'fabrikam.com', 'northwind.example']],
  ['contoso.com fabrikam.com', ['contoso.com', 'fabrikam.com']],
  ['ada@contoso.com, fabrikam.com', ['contoso.com', 'fabrikam.com']],
  ['bücher.example', ['xn--bcher-kva.example']],
  ['ada@例え.jp', ['xn--r8jz45g.jp']],
  ['https://www.bücher.example/', ['xn--bcher-kva.example']],
  ['', null],
  ['contoso', null],
  ['contoso.com and more', null],
  ['contoso.com, 192.0.2.1', null],
  ['ada@', null],
  ['x'.repeat(20_000), null],
])('%j: %j', (text, domains) => {
  expect(domainsInText(text)).toEqual(domains);
});

it('takes every domain of a list, whatever stands between them', () => {
  const between = fc.constantFrom(',', ' ', '\n', '; ', ',\t');
  fc.assert(
    fc.property(fc.uniqueArray(fc.domain(), { minLength: 1 }), between, (domains, sign) => {
      expect(domainsInText(domains.join(sign))).toEqual(domains.map((domain) => domain.toLowerCase()));
    }),
  );
});

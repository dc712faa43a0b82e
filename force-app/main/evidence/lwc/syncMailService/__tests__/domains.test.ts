import fc from 'fast-check';
import { anyText } from 'unit/anyText';
import { isAtOrBelow, normaliseDomain } from 'c/syncMailService';

describe('normaliseDomain', () => {
  it.each([
    ['contoso.com', 'contoso.com'],
    [' Contoso.COM. ', 'contoso.com'],
    ['mail.eu.contoso.co.uk', 'mail.eu.contoso.co.uk'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['BÜCHER.example.', 'xn--bcher-kva.example'],
    ['straße.example', 'xn--strae-oqa.example'],
    ['例え。テスト', 'xn--r8jz45g.xn--zckzah'],
    ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['3m.com', '3m.com'],
  ])('reads %s as %s', (written, expected) => {
    expect(normaliseDomain(written)).toBe(expected);
  });

  it.each([
    ['nothing', ''],
    ['a single label', 'localhost'],
    ['an IP address', '192.0.2.1'],
    ['a number that a browser would read as an IP address', '0x7f.1'],
    ['an address', 'ada@contoso.com'],
    ['a web address', 'https://contoso.com/'],
    ['a port', 'contoso.com:25'],
    ['an empty label', 'contoso..com'],
    ['two trailing dots', 'contoso.com..'],
    ['a hyphen at the edge', '-contoso.com'],
    ['an underscore', '_dmarc.contoso.com'],
    ['a space inside', 'con toso.com'],
    ['markup', '<b>contoso.com</b>'],
    ['a percent escape', 'contoso%2ecom'],
    ['a right-to-left mark', 'contoso\u202e.com'],
    ['a full-width slash', 'contoso.com／evil'],
    ['a lone half of a character', 'contoso\ud800.com'],
    ['a label that is too long', `${'a'.repeat(64)}.com`],
    ['a name that is too long', `${'a.'.repeat(130)}com`],
    ['10,000 characters', `${'ü'.repeat(10_000)}.com`],
  ])('refuses %s', (_, written) => {
    expect(normaliseDomain(written)).toBeNull();
  });

  it('gives a form that it leaves as it is, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.domain(), anyText), (written) => {
        const name = normaliseDomain(written);
        expect(name === null ? null : normaliseDomain(name)).toBe(name);
      }),
    );
  });
});

describe('endsIn', () => {
  it.each([
    ['contoso-com.mail.protection.outlook.com', 'mail.protection.outlook.com', true],
    ['mail.protection.outlook.com', 'mail.protection.outlook.com', true],
    ['evilmail.protection.outlook.com', 'mail.protection.outlook.com', false],
    ['mail.protection.outlook.com.evil.example', 'mail.protection.outlook.com', false],
    ['contoso-com.mx.microsoft.com', 'mx.microsoft', false],
    ['za-smtp-inbound-1.mimecast.co.za', 'mimecast.co.*', true],
    ['mimecast.contoso.com', 'mimecast.*', false],
    ['com', 'mimecast.*', false],
  ])('%s, %s: %s', (name, suffix, expected) => {
    expect(isAtOrBelow(name, suffix)).toBe(expected);
  });
});

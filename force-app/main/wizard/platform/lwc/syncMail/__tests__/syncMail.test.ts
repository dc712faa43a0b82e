/** Mail links: read back as a mail program does, and never longer than it takes. */
import fc from 'fast-check';
import { mailLink } from 'c/syncMail';

const read = (href: string): URLSearchParams =>
  new URLSearchParams(href.slice('mailto:?'.length).replace(/\+/g, '%2B'));

test('subject and text are read back as they were', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      (subject, text) => {
        const { href, hasText } = mailLink(subject, text);
        expect(hasText).toBe(true);
        expect(read(href).get('subject')).toBe(subject);
        expect(read(href).get('body')).toBe(text.replace(/\r?\n/g, '\r\n'));
      },
    ),
  );
});

test('a text that is too long once it is encoded stays behind', () => {
  const base = mailLink('s', '').href.length;
  const longest = 'a'.repeat(1800 - base);
  expect(mailLink('s', longest)).toEqual({ href: expect.stringContaining(longest), hasText: true });
  expect(mailLink('s', `${longest}a`)).toEqual({ href: 'mailto:?subject=s', hasText: false });
  expect(mailLink('s', '日'.repeat(300)).hasText).toBe(false);
});

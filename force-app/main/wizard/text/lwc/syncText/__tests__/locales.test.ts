/** Days in the user's language, numbers as the user's locale writes them, and the same day wherever the browser is. */
import { asUser } from 'unit/user';

const load = (): Promise<typeof import('c/syncText')> => import('c/syncText');

afterEach(() => jest.restoreAllMocks());

test.each([
  ['en-US', 'en-US', 'Apr 1, 2027', 'April 2027'],
  ['en-US', 'en-GB', '1 Apr 2027', 'April 2027'],
  ['de', 'de-DE', '01.04.2027', 'April 2027'],
  ['ja', 'ja-JP', '2027/04/01', '2027年4月'],
  ['pt-BR', 'pt-BR', '1 de abr. de 2027', 'abril de 2027'],
  // A date stands in a sentence: it is in the sentence's language, whatever the locale.
  ['de', 'en-US', '01.04.2027', 'April 2027'],
  ['en-US', 'de-DE', 'Apr 1, 2027', 'April 2027'],
  ['ja', 'en-GB', '2027/04/01', '2027年4月'],
])('in %s with the locale %s', async (language, locale, day, month) => {
  const { formatDay, formatMonth } = await asUser({ language, locale }, load);
  expect(formatDay('2027-04-01')).toBe(day);
  expect(formatMonth('2027-04-01')).toBe(month);
});

test('numbers follow the locale, lists the language', async () => {
  const { formatCount, formatList } = await asUser({ language: 'en-US', locale: 'de-DE' }, load);
  expect(formatCount(1204)).toBe('1.204');
  expect(formatList(['A', 'B', 'C'])).toBe('A, B, and C');
  const german = await asUser({ language: 'de', locale: 'en-US' }, load);
  expect(german.formatCount(1204)).toBe('1,204');
  expect(german.formatList(['A', 'B', 'C'])).toBe('A, B und C');
});

test.each([
  ['en-US', ['several: 0', 'one', 'several: 2', 'several: 1,204']],
  ['de', ['several: 0', 'one', 'several: 2', 'several: 1.204']],
  ['fr', ['one', 'one', 'several: 2', 'several: 1\u202f204']],
  ['pt-BR', ['one', 'one', 'several: 2', 'several: 1.204']],
  ['es', ['several: 0', 'one', 'several: 2', 'several: 1204']],
  ['ja', ['several: 0', 'several: 1', 'several: 2', 'several: 1,204']],
])('in %s a count chooses its words by the rules of the language', async (language, expected) => {
  const { fillCount } = await asUser({ language, locale: language }, load);
  const forms = { one: 'one', other: 'several: {0}' };
  expect([0, 1, 2, 1204].map((count) => fillCount(forms, count))).toEqual(expected);
});

test('hours are written with their unit, names with commas of their own apart from each other', async () => {
  const { formatNames, methodViews } = await asUser({ language: 'de', locale: 'de-DE' }, load);
  expect(methodViews().map(({ effect }) => effect)).toContainEqual(expect.stringContaining('24 Stunden'));
  expect(formatNames([])).toBe('');
  expect(formatNames(['A, a', 'B', 'C {0}'])).toBe('A, a; B; C {0}');
});

test('sentences follow one another with a space, save in Japanese and Chinese', async () => {
  expect((await asUser({ language: 'de' }, load)).joinSentences('Ja.', '', 'Nein.')).toBe('Ja. Nein.');
  expect((await asUser({ language: 'ja' }, load)).joinSentences('はい。', 'いいえ。')).toBe('はい。いいえ。');
  expect((await asUser({ language: 'zh-TW' }, load)).joinSentences('是。', '否。')).toBe('是。否。');
});

const HELP = 'https://help.salesforce.com/s/articleView?id=000382000&type=1';
const LEARN = 'https://learn.microsoft.com/exchange/some-page';
const BLOG = 'https://techcommunity.microsoft.com/blog/exchange/some-post/1';

test.each([
  ['en-US', HELP, LEARN],
  ['ja', `${HELP}&language=ja`, 'https://learn.microsoft.com/ja-jp/exchange/some-page'],
  ['de', `${HELP}&language=de`, 'https://learn.microsoft.com/de-de/exchange/some-page'],
  ['pt-BR', `${HELP}&language=pt_BR`, 'https://learn.microsoft.com/pt-br/exchange/some-page'],
  ['es-MX', `${HELP}&language=es_MX`, 'https://learn.microsoft.com/es-mx/exchange/some-page'],
  ['fr-CA', `${HELP}&language=fr`, 'https://learn.microsoft.com/fr-fr/exchange/some-page'],
  ['cy', HELP, LEARN],
])('articles in %s, where their site has it', async (language, help, learn) => {
  const { addressInLanguage } = await asUser({ language }, load);
  expect([HELP, LEARN, BLOG].map(addressInLanguage)).toEqual([help, learn, BLOG]);
});

test.each(['Pacific/Pago_Pago', 'America/Los_Angeles', 'Pacific/Kiritimati'])('at %s', async (timeZone) => {
  const Actual = Intl.DateTimeFormat;
  // As in a browser there: this zone counts wherever no other one is asked for.
  jest
    .spyOn(Intl, 'DateTimeFormat')
    .mockImplementation((locale, options) => new Actual(locale, { timeZone, ...options }));
  const { formatDay, formatWindow } = await asUser({ language: 'en-US', locale: 'en-US' }, load);
  expect(formatDay('2027-04-01')).toBe('Apr 1, 2027');
  expect(formatDay('2026-12-31')).toBe('Dec 31, 2026');
  expect(formatWindow({ earliest: '2027-04-01', latest: '2027-04-30' })).toBe('in April 2027');
});

/** Messages ready to send, read back in every language against the English ones: line by line they say the same. */
import { inLanguage, tagOf, TRANSLATED } from 'unit/translated';
import { LABELS } from 'unit/words';
import { BRIDGE_METHODS } from 'c/syncFacts';
import { messageFor } from '../syncExport';
import { HANDOVERS } from './messageCases';

type Write = typeof messageFor;

const RECIPIENTS = ['microsoftAdmin', 'users'] as const;
const COMMANDS: readonly string[] = BRIDGE_METHODS.flatMap(({ commands }) => commands);
const ADDRESS = /https:\/\/\S+/g;

/** English days as messages have them: "Apr 1, 2027" and "April 2027". */
const DAY = /\b[A-Z][a-z]{2} \d{1,2}, \d{4}\b/g;
const MONTH = /\b[A-Z][a-z]+ \d{4}\b/g;

/** Fewer words in a row are a name: of a product, a permission, a property. */
const WORDS_OF_A_SENTENCE = 3;

/** Names as long as a sentence, that are the same in every language. */
const NAMES: readonly string[] = ['Lightning Sync Status'];

/** What messages are made of, in English: each sentence, and each part of one between what is filled in. */
const ENGLISH: readonly string[] = [
  ...new Set(
    [...LABELS.values()]
      .flatMap((text) => text.split(/\{\d\}|(?<=[.:;!?])\s+/))
      .map((part) => part.trim())
      .filter((part) => part.split(/\s+/).length >= WORDS_OF_A_SENTENCE && !NAMES.includes(part)),
  ),
];

const linesOf = (message: ReturnType<Write>): string[] =>
  message === null ? [] : [message.subject, ...message.body.split('\n')];

/** The days of an English line, as another language writes them. */
function daysOf(line: string, language: string): string[] {
  const written = (found: readonly string[] | null, form: Intl.DateTimeFormatOptions): string[] =>
    (found ?? []).map((day) =>
      new Intl.DateTimeFormat(tagOf(language), form).format(
        new Date(`${day.replace(/^\w+ \d{4}$/, '1 $&')} 12:00`),
      ),
    );
  return [
    ...written(line.match(DAY), { dateStyle: 'medium' }),
    ...written(line.match(MONTH), { year: 'numeric', month: 'long' }),
  ];
}

/** The addresses of a line, each of an article as it is in English: both sites name the language in the address. */
function addressesOf(line: string, language: string): string {
  const tag = new RegExp(`(learn\\.microsoft\\.com/)${language.slice(0, 2)}-[a-z]{2}/`);
  const found = line.match(ADDRESS) ?? [];
  return found.map((each) => each.replace(tag, '$1').replace(`&language=${language}`, '')).join(' ');
}

/** What is wrong with a line of another language; the English one says what it should say. */
function faultsIn(line: string, english: string, language: string): string[] {
  if (english === '' || COMMANDS.includes(english)) return line === english ? [] : ['not the same'];
  const isSame = addressesOf(line, language) === addressesOf(english, language);
  const isHelp = /help\.salesforce\.com/.test(english);
  return [
    ...(line === english ? ['not translated'] : []),
    ...ENGLISH.filter((part) => line.includes(part)).map((part) => `English: ${part}`),
    ...(/\{\d\}|undefined|: ?null/.test(line) ? ['not filled in'] : []),
    ...(isSame ? [] : ['another address']),
    ...(isHelp && !line.includes(`&language=${language}`) ? ['an article in English'] : []),
    ...daysOf(english, language)
      .filter((day) => !line.includes(day))
      .map((day) => `without ${day}`),
    ...(line.match(DAY) ?? []).map((day) => `an English day: ${day}`),
  ];
}

describe.each(TRANSLATED)('in %s', (language) => {
  let write: Write;
  beforeAll(async () => {
    write = (await inLanguage(language, () => import('../syncExport'))).messageFor;
  });

  test.each(HANDOVERS)('%s', (_, given) => {
    for (const recipient of RECIPIENTS) {
      const english = linesOf(messageFor(recipient, given));
      const lines = linesOf(write(recipient, given));
      expect(lines).toHaveLength(english.length);
      const faults = lines.flatMap((line, at) =>
        faultsIn(line, english[at] ?? '', language).map((fault) => `${fault} | ${line}`),
      );
      expect(faults).toEqual([]);
    }
  });
});

test('there are languages, days, addresses and commands to read', () => {
  const all = HANDOVERS.flatMap(([, given]) =>
    RECIPIENTS.flatMap((each) => linesOf(messageFor(each, given))),
  );
  expect(TRANSLATED).toEqual(expect.arrayContaining(['de', 'es', 'fr', 'ja', 'pt_BR']));
  expect(all.filter((line) => COMMANDS.includes(line)).length).toBeGreaterThan(COMMANDS.length);
  expect(daysOf(all.join('\n'), 'de')).toEqual(expect.arrayContaining(['01.04.2027', 'April 2027']));
  expect(all.join('\n').match(ADDRESS)).not.toBeNull();
});

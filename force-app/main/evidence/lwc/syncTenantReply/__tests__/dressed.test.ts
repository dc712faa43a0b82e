/** Replies as consoles, files and mail programs dress them. */
import { runs } from 'unit/runs';
import fc from 'fast-check';
import { A, answer, APP, B, ids, rest } from './reply';

const LIST = `EwsEnabled       : True\nEwsAllowedAppIDs : {${A}, ${APP}}`;
const eachLine = (text: string, change: (line: string) => string): string =>
  text.split('\n').map(change).join('\n');

describe('a reply is read', () => {
  it.each([
    ['quoted', eachLine(LIST, (line) => `> ${line}`)],
    ['quoted without spaces', eachLine(LIST, (line) => `>${line}`)],
    ['quoted twice', eachLine(LIST, (line) => `>> ${line}`)],
    ['quoted by two programs', eachLine(LIST, (line) => `> > ${line}`)],
    ['in a code fence', `\`\`\`powershell\n${LIST}\n\`\`\``],
    ['in backticks', eachLine(LIST, (line) => `\`${line}\``)],
    ['with bullets', eachLine(LIST, (line) => `• ${line}`)],
    ['numbered', eachLine(LIST, (line) => `1. ${line}`)],
    ['numbered high, with wide gaps', eachLine(LIST, (line) => `12.   ${line}`)],
    ['with smart quotes', `{ “EwsEnabled”: true, “EwsAllowedAppIDs”: [“${APP}”] }`],
    ['with French quotes', `«EwsEnabled»,«EwsAllowedAppIDs»\n«True»,«${APP}»`],
    ['in UTF-16', `ÿþ${[...LIST].join('\0')}\0`],
    ['in UTF-16, the other way', `\ufffe${[...LIST].map((sign) => `\0${sign}`).join('')}`],
    [
      'in colours',
      `\u001b[32;1mEwsEnabled : \u001b[0mTrue\n\u001b[32;1mEwsAllowedAppIDs : \u001b[0m{${APP}}`,
    ],
    ['in colours without their escape', `[32;1mEwsEnabled : [0mTrue\n[32;1mEwsAllowedAppIDs : [0m{${APP}}`],
    ['with direction marks', eachLine(LIST, (line) => `\u200e${line}\u202c`)],
    ['by a French console', LIST.replaceAll(' :', '\u202f:').replace('True', 'Vrai')],
    ['by a German spreadsheet', `EwsEnabled;EwsAllowedAppIDs\nWAHR;"${A},${APP}"`],
    ['by a Japanese console', LIST.replaceAll(':', '\uff1a').replaceAll(', ', '\u3001')],
    ['with text around JSON', `Hello,\n{"EwsEnabled":true,"EwsAllowedAppIDs":["${APP}"]}\nRegards`],
    [
      'behind its command',
      `Get-OrganizationConfig | fl EwsEnabled EwsEnabled : True\nEwsAllowedAppIDs : {${APP}}`,
    ],
  ])('%s', (_, text) => {
    expect(answer(text)).toBe('allowListed');
  });

  it.each([
    ['in German', 'Der Remoteserver hat einen Fehler zurückgegeben: (403) Unzulässig.', 'http403'],
    ['in French', 'Le serveur distant a retourné une erreur : (401) Non autorisé.', 'http401'],
    ['in Japanese', 'リモート サーバーがエラーを返しました：（４０３）使用不可能', 'http403'],
  ])('an error %s', (_, text, id) => {
    expect(ids(text)).toEqual([id]);
  });
});

/** How strong an answer is: an answer that stands for nothing is the weakest. */
const OR_WEAKER: Readonly<Record<string, readonly (string | null)[]>> = {
  allowListed: ['allowListed', null],
  notListed: ['notListed', null],
};

/** What mail programs and consoles do to lines, one after the other. */
const DRESSING: readonly fc.Arbitrary<(text: string) => string>[] = [
  fc
    .constantFrom('> ', '>> ', '> > ', '\t', '   ', '- ', '\u00a0')
    .map((mark) => (text: string) => eachLine(text, (line) => mark + line)),
  fc
    .integer({ min: 20, max: 90 })
    .map((width) => (text: string) => eachLine(text, (line) => wrap(line, width))),
  fc.constant((text: string) => text.replaceAll('\n', '\r\n')),
  fc.constant((text: string) => text.replaceAll(/[{}]/g, '')),
  fc.constant((text: string) => text.replaceAll(', ', '\n')),
  fc.constant((text: string) => text.replaceAll('\n', '\n\n')),
  fc.constant((text: string) => `\u001b[0m${text}\u001b[0m`),
  fc.constant((text: string) => `Hello,\n\n${text}\n\nRegards,\nAda`),
  fc.integer({ min: 1, max: 60 }).map((count) => (text: string) => `${text.slice(0, -count)}…`),
];

/** Breaks a line at spaces, and where there is none, anywhere. */
function wrap(line: string, width: number): string {
  return line.replace(new RegExp(`(.{1,${width}})(?: |$)|(.{${width}})`, 'g'), '$1$2\n').trimEnd();
}

describe('a dressed reply', () => {
  const apps = fc.uniqueArray(fc.uuid(), { maxLength: 8 });
  const dressing = fc.array(fc.oneof(...DRESSING), { maxLength: 4 });
  const replyWith = (list: readonly string[]): string =>
    `EwsEnabled       : True\nEwsAllowedAppIDs : {${list.join(', ')}}`;
  const dress = (text: string, marks: readonly ((text: string) => string)[]): string =>
    marks.reduce((all, mark) => mark(all), text);

  it('never says of an app that is on the list that it is not', () => {
    fc.assert(
      fc.property(apps, apps, dressing, (before, after, marks) => {
        expect(answer(dress(replyWith([...before, APP, ...after]), marks))).not.toBe('notListed');
      }),
      runs(500),
    );
  });

  it('never says more than the reply as it was', () => {
    fc.assert(
      fc.property(apps, dressing, fc.boolean(), (list, marks, isListed) => {
        const text = replyWith(isListed ? [...list, APP] : list);
        expect(OR_WEAKER[String(answer(text))]).toContain(answer(dress(text, marks)));
      }),
      runs(500),
    );
  });
});

describe('nothing vanishes', () => {
  it.each([
    ['beside JSON in one line', '{"EwsEnabled":false,"Zebra":"stripes"}', ['Zebra: stripes']],
    ['deep in JSON', '{"A":{"B":{"C":{"D":{"E":{"F":1}}}}}}', ['E: {"F":1}']],
    ['in a list of JSON', '["stripes"]', ['stripes']],
    ['in another command', 'PS C:\\> Connect-ExchangeOnline', ['Connect-ExchangeOnline']],
    ['in a quoted line', '>> stripes', ['stripes']],
    ['in a code fence', ' ```powershell  \nstripes\n  ~~~', ['stripes']],
    ['in a code fence without its language', '```\nstripes\n```', ['stripes']],
    ['behind what looks like a fence', '``` and stripes', ['``` and stripes']],
    ['in backticks', '  `stripes`  ', ['stripes']],
    ['behind backticks', '`stripes` and more', ['`stripes` and more']],
    ['of the line above a signature', 'stripes\n--', ['stripes', '--']],
    ['of what looks like the mark of a file', 'stripes \u00ff\u00fe', ['stripes \u00ff\u00fe']],
    ['indented', '   stripes  ', ['stripes']],
    ['in a postscript', 'PS: see > there', ['PS: see > there']],
    ['of another app', `DisplayName : Zebra\nAppId : ${B}`, ['displayname: Zebra', `appid: ${B}`]],
    ['of a policy that is not set', 'EwsBlockList : {Zebra/*}', ['ewsblocklist: {Zebra/*}']],
    ['below an open list', `EwsAllowedAppIDs : {${A}\nRegards`, ['Regards']],
  ])('%s', (_, text, lines) => {
    expect(rest(text)).toEqual(lines);
  });

  it('of what is not understood, wherever it stands', () => {
    const lines = LIST.split('\n');
    fc.assert(
      fc.property(fc.nat({ max: lines.length }), (place) => {
        expect(rest([...lines.slice(0, place), 'zebra', ...lines.slice(place)].join('\n'))).toContain(
          'zebra',
        );
      }),
    );
  });
});

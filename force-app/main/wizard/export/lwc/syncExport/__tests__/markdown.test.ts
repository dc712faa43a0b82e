/** The result as Markdown, as another program reads it. */
import fc from 'fast-check';
import { marked, type Token, type Tokens } from 'marked';
import { adviceFor } from 'unit/advice';
import { fill, formatVerdict, noteText, verdictText } from 'c/syncText';
import { HYBRID } from 'unit/cases';
import { runs } from 'unit/runs';
import { label, LABELS } from 'unit/words';
import { toPlainText } from '../escape';
import { toMarkdown } from '../syncExport';
import { handover, HOSTILE, OAUTH, TODAY } from './handovers';

function documentOf(markdown: string): Document {
  return new DOMParser().parseFromString(marked.parse(markdown, { async: false }), 'text/html');
}

function blocks(markdown: string, type: string): Token[] {
  return marked.lexer(markdown).filter((token) => token.type === type);
}

test('it has a verdict, why, what to know, the plan and the answers, each under its heading', () => {
  const given = handover(OAUTH, TODAY);
  const { stops } = given.advice;
  const headings = blocks(toMarkdown(given), 'heading') as Tokens.Heading[];
  expect(headings.map(({ depth, text }) => [depth, text.replace(/\\/g, '')])).toEqual([
    [1, formatVerdict('underway', stops, '').title],
    [2, label('SR_whyTitle')],
    [2, label('SR_warningsTitle')],
    [2, label('SR_planTitle')],
    [2, label('SR_handover_answers')],
  ]);
});

test('the plan is a list in order, and what is done is ticked', () => {
  const given = handover(OAUTH, TODAY);
  const tasks = given.tasks.map((task, index) => ({
    ...task,
    done: index === 1,
    doneBy: index === 1 ? 'Ada' : null,
    doneOn: index === 1 ? TODAY : null,
  }));
  const lists = blocks(toMarkdown({ ...given, tasks }), 'list') as Tokens.List[];
  const plan = lists.find(({ ordered }) => ordered);
  expect(plan?.items.map(({ task, checked }) => [task, checked])).toEqual(
    tasks.map(({ done }) => [true, done]),
  );
});

test('what to move to is named, and told in one line', () => {
  const given = handover(OAUTH, TODAY, { option: 'eacGoogle' });
  const paragraphs = blocks(toMarkdown(given), 'paragraph') as Tokens.Paragraph[];
  const words = paragraphs.map(({ text }) => text.replace(/\\/g, ''));
  expect(words).toEqual(
    expect.arrayContaining([
      fill(label('SR_moveTo'), label('SR_option_eacGoogle')),
      label('SR_option_eacGoogle_what'),
    ]),
  );
  const none = toMarkdown(handover(OAUTH, TODAY, { option: null })).replace(/\\/g, '');
  expect(none).toContain(label('SR_noneRecommended'));
  const described = [...LABELS].filter(([name]) => /^SR_option_\w+_what$/.test(name));
  expect(described.filter(([, text]) => none.includes(text))).toEqual([]);
});

test('what to know before moving is told, with where it says so', () => {
  const answers = { ...OAUTH, emailService: 'exchangeHybrid', salesforceCloud: 'government' } as const;
  const text = toMarkdown(handover(answers, TODAY));
  const lists = blocks(text, 'list') as Tokens.List[];
  const lines = lists.flatMap(({ items }) => items.map((item) => item.text.replace(/\\/g, '')));
  const notes = adviceFor(answers, TODAY).notes;
  expect(notes).toHaveLength(5);
  for (const note of notes)
    expect(
      lines.some((line) => line.startsWith(`${noteText(note)} [`) && line.includes(`](<${note.source}>)`)),
    ).toBe(true);
});

test('every source and every help article is a link to where it is', () => {
  const given = handover(OAUTH, TODAY);
  const found = [...documentOf(toMarkdown(given)).querySelectorAll('a')].map((each) =>
    each.getAttribute('href'),
  );
  expect(found).toEqual(
    expect.arrayContaining([
      ...given.advice.causes.map(({ source }) => source),
      ...given.tasks.map(({ help }) => help),
      ...given.tasks.flatMap(({ setupPage }) => (setupPage ? [`${given.orgUrl}${setupPage}`] : [])),
    ]),
  );
});

test("without the org's address no link leads to Setup", () => {
  const text = toMarkdown(handover(OAUTH, TODAY, { orgUrl: '' }));
  expect(text).not.toContain('/lightning/setup/');
});

test('only the answers that the advice rests on are told', () => {
  const google = { ...OAUTH, emailService: 'google' } as const;
  const text = toMarkdown(handover(google, TODAY)).replace(/\\/g, '');
  expect(text).toContain(label('SR_emailService_google'));
  expect(text).not.toContain(label('SR_connectionMethod_title'));
});

/** What Markdown is made of, and little else. */
const signs = fc.string({
  unit: fc.constantFrom(...'\\`*_{}[]()#+-.!|<>~&"\':=@^$%/ 1a;', 'www.', 'http://'),
});
const anyText = fc.oneof(signs, fc.string({ unit: 'grapheme', maxLength: 200 }), fc.constantFrom(...HOSTILE));

test.each([
  ['within a line', '- x: ', 'x: '],
  ['at the start of one', '- ', ''],
  ['at the start of a paragraph', '', ''],
])('any text means itself %s: no markup, no link, no picture', (_where, before, shownBefore) => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { body } = documentOf(`${before}${toPlainText(text)}x`);
      const shown = `${shownBefore}${text.replace(/\s+/g, ' ').trim()}x`;
      expect(body.textContent?.replace(/\s+/g, ' ').trim()).toBe(shown);
      expect(body.querySelectorAll(':not(ul, li, p)')).toHaveLength(0);
    }),
    runs(400),
  );
});

test('evidence is a list of what it says, one thing a line', () => {
  const evidence = HOSTILE.join('\n');
  const page = documentOf(toMarkdown(handover(OAUTH, TODAY, { evidence })));
  const lines = evidence.split(/[\r\n]+/).map((line) => line.replace(/\s+/g, ' ').trim());
  const items = [...page.querySelectorAll('ul')].at(-1)?.querySelectorAll('li') ?? [];
  expect([...items].map((item) => item.textContent)).toEqual(lines);
  expect(page.querySelectorAll('img, script')).toHaveLength(0);
  expect([...page.querySelectorAll('a')].some((each) => each.href.includes('evil'))).toBe(false);
});

test('of a hybrid the verdict is told of each half', () => {
  const given = handover({ ...HYBRID, ewsAccess: 'disabled' }, TODAY);
  const [first] = blocks(toMarkdown(given), 'list') as Tokens.List[];
  expect(given.advice.halves.map(({ mailboxes }) => mailboxes)).toEqual(['online', 'onPremises']);
  expect(first?.items.map(({ text }) => text.replace(/[\\*]/g, ''))).toEqual(
    given.advice.halves.map(
      (half) => `${label(`SR_half_${half.mailboxes}`)}: ${verdictText({ ...half, next: null }).title}`,
    ),
  );
});

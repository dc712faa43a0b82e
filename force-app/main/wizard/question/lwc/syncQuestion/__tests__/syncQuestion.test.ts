/** A question: its words, its choices, and what it says when one is chosen. */
import { storeOver } from 'unit/evidenceStore';
import { actions, find, findAll, type Properties, settled, show, type Shown, texts } from 'unit/page';
import { actionEvent } from 'c/syncFlow';
import SyncQuestion from 'c/syncQuestion';
import { QUESTION_TEXT } from 'c/syncText';

const shown = (properties: Properties<SyncQuestion> = {}): Shown<SyncQuestion> =>
  show(SyncQuestion, { question: 'microsoftCloud', ...properties });
const radios = (host: Element): HTMLInputElement[] =>
  findAll<HTMLInputElement>(host, 'c-sync-choice', 'input');
const checked = (host: Element): string[] =>
  radios(host).flatMap((each) => (each.checked ? [each.value] : []));

test('asks with its own words, beside how to find out', async () => {
  const element = shown();
  expect(texts(element, 'h2')).toEqual([QUESTION_TEXT.microsoftCloud.title]);
  expect(texts(element, '.intro')).toEqual([QUESTION_TEXT.microsoftCloud.intro]);
  expect(radios(element).map(({ value }) => value)).toEqual(['worldwide', 'gccHighOrDod', 'china21Vianet']);
  expect(texts(element, 'c-sync-guidance', 'blockquote')).toHaveLength(1);
  expect(checked(element)).toEqual([]);
  await expect(element).toBeAccessible();
});

test('stands below the heading of another screen', async () => {
  const element = shown({ question: 'rollout', embedded: true, compact: true });
  expect(texts(element, 'h3')).toEqual([QUESTION_TEXT.rollout.title]);
  expect(findAll(element, 'h2, c-sync-guidance')).toHaveLength(0);
  expect(findAll(element, 'c-sync-choice', '.choices_compact')).toHaveLength(1);
  await expect(element).toBeAccessible();
});

test('says which answer was given', () => {
  const element = shown({ value: 'worldwide' });
  const answers = actions(element, 'answer');
  expect(checked(element)).toEqual(['worldwide']);
  radios(element)[2]?.click();
  expect(answers).toEqual([{ question: 'microsoftCloud', value: 'china21Vianet' }]);
});

test('tells an error, and that Enter goes on', () => {
  const element = shown({ error: 'Choose one.' });
  const wentOn = actions(element, 'next');
  expect(texts(element, 'c-sync-choice', '[role=alert]')).toEqual(['Choose one.']);
  radios(element)[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  expect(wentOn).toHaveLength(1);
});

const { findings } = storeOver(() => ({ outcome: 'empty', records: [] }));

/** What stands on the page, in the order of the keyboard. */
const parts = (host: Element): string[] =>
  findAll(host, '.columns > *').map((part) => part.className || part.localName);
const isOpen = (host: Element): boolean[] =>
  findAll<HTMLDetailsElement>(host, 'c-sync-guidance', 'c-sync-disclosure', 'details').map(
    ({ open }) => open,
  );

test.each([
  ['emailService', ['choices', 'evidence', 'guidance'], false],
  ['ewsAccess', ['choices', 'evidence', 'guidance'], false],
  ['connectionMethod', ['choices', 'guidance'], true],
] as const)(
  'sets out %s: what there is of evidence first, then how to find out',
  async (question, order, open) => {
    const element = shown({ question, findings });
    expect(parts(element)).toEqual(order);
    expect(new Set(isOpen(element))).toEqual(new Set([open]));
    await expect(element).toBeAccessible();
  },
);

test('opens how to find out for who does not know', async () => {
  const element = shown({ question: 'emailService', findings });
  expect(isOpen(element)).not.toContain(true);
  element.value = 'unsure';
  await settled();
  expect(isOpen(element)).not.toContain(false);
});

test('passes on an answer that was taken from the evidence', () => {
  const element = shown({ findings });
  const answers = actions(element, 'answer');
  const given = { question: 'microsoftCloud', value: 'worldwide' } as const;
  find(element, 'c-sync-evidence').dispatchEvent(actionEvent({ type: 'answer', ...given }));
  expect(answers).toEqual([given]);
});

test.each([
  ['connectionMethod', 1],
  ['microsoftCloud', 0],
] as const)('about %s, tells of missing permissions: %i', (question, notices) => {
  expect(findAll(shown({ question }), 'c-sync-permission-notice')).toHaveLength(notices);
});

test('takes the focus on its heading', () => {
  const element = shown();
  element.focus();
  expect(element.shadowRoot?.activeElement).toBe(find(element, 'h2'));
});

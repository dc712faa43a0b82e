/** The rare cases: none of them in one click, each by itself, and what was seen beside them. */
import { storeOver } from 'unit/evidenceStore';
import { actions, find, findAll, type Properties, settled, show, type Shown, texts } from 'unit/page';
import { actionEvent, type RareCase } from 'c/syncFlow';
import { QUESTION_LABELS } from 'c/syncQuestionLabels';
import SyncRareCases from 'c/syncRareCases';
import { QUESTION_TEXT } from 'c/syncText';

const microsoft = (answer: string | null, isSkipped = false): RareCase => ({
  question: 'microsoftCloud',
  answer,
  isSkipped,
});
const salesforce = (answer: string | null, isSkipped = false): RareCase => ({
  question: 'salesforceCloud',
  answer,
  isSkipped,
});

const { findings } = storeOver(() => ({ outcome: 'empty', records: [] }));
const shown = (cases: readonly RareCase[], more: Properties<SyncRareCases> = {}): Shown<SyncRareCases> =>
  show(SyncRareCases, { cases, findings, ...more });
const radios = (host: Element): HTMLInputElement[] =>
  findAll<HTMLInputElement>(host, 'c-sync-choice', 'input');
const radio = (host: Element, value: string): HTMLInputElement =>
  find<HTMLInputElement>(host, 'c-sync-choice', `input[value=${value}]`);
const checked = (host: Element): string[] =>
  radios(host).flatMap(({ name, value, checked: isChecked }) => (isChecked ? [`${name} ${value}`] : []));
const errors = (host: Element): string[] => texts(host, 'c-sync-choice', '[role=alert]');

test('says what each case means, and offers none of them first', async () => {
  const element = shown([microsoft(null), salesforce(null)]);
  expect(texts(element, 'h2')).toEqual([QUESTION_LABELS.rareCases_title]);
  const { gccHighOrDod, china21Vianet } = QUESTION_TEXT.microsoftCloud.values;
  expect(texts(element, 'dt')).toEqual([
    gccHighOrDod.label,
    china21Vianet.label,
    QUESTION_LABELS.rareCases_government,
  ]);
  expect(texts(element, 'dd')).toEqual([
    gccHighOrDod.hint,
    china21Vianet.hint,
    QUESTION_TEXT.salesforceCloud.values.government.hint,
  ]);
  expect(radios(element).map(({ value }) => value)).toEqual(['none', 'some']);
  expect(checked(element)).toEqual([]);
  await expect(element).toBeAccessible();
});

test('opens each question with its answers where one applies', async () => {
  const element = shown([microsoft(null), salesforce(null)]);
  const answers = actions(element, 'answer');
  radio(element, 'some').click();
  await settled();
  expect(answers).toEqual([]);
  expect(texts(element, 'h3')).toEqual([
    QUESTION_TEXT.microsoftCloud.title,
    QUESTION_TEXT.salesforceCloud.title,
  ]);
  expect(radios(element).map(({ value }) => value)).toEqual([
    'none',
    'some',
    ...Object.keys(QUESTION_TEXT.microsoftCloud.values),
    'skip',
    ...Object.keys(QUESTION_TEXT.salesforceCloud.values),
    'skip',
  ]);
  expect(new Set(radios(element).map(({ name }) => name)).size).toBe(3);
  expect(texts(element, 'c-sync-choice', 'legend')).toEqual([
    QUESTION_LABELS.rareCases_title,
    QUESTION_TEXT.microsoftCloud.title,
    QUESTION_TEXT.salesforceCloud.title,
  ]);
  await expect(element).toBeAccessible();
  radio(element, 'none').click();
  await settled();
  expect(findAll(element, 'h3')).toHaveLength(0);
});

test('none of these is one click, and says what it stands for', () => {
  const element = shown([microsoft('gccHighOrDod'), salesforce(null)]);
  const answers = actions(element, 'answer');
  radio(element, 'none').click();
  expect(answers).toEqual([
    { question: 'microsoftCloud', value: 'worldwide' },
    { question: 'salesforceCloud', value: 'standard' },
  ]);
});

test.each<[RareCase, RareCase, string[]]>([
  [microsoft('worldwide'), salesforce('standard'), ['rareCases none']],
  [microsoft('worldwide'), salesforce(null), ['rareCases some', 'microsoftCloud worldwide']],
  [
    microsoft('china21Vianet'),
    salesforce('standard'),
    ['rareCases some', 'microsoftCloud china21Vianet', 'salesforceCloud standard'],
  ],
  [
    microsoft(null, true),
    salesforce('government'),
    ['rareCases some', 'microsoftCloud skip', 'salesforceCloud government'],
  ],
])('shows what was answered: %j, %j', (first, second, expected) => {
  expect(checked(shown([first, second]))).toEqual(expected);
});

test('takes an answer to each question, and not to know it', async () => {
  const element = shown([microsoft(null), salesforce(null)]);
  radio(element, 'some').click();
  await settled();
  const answers = actions(element, 'answer');
  const skipped = actions(element, 'skip');
  radio(element, 'gccHighOrDod').click();
  radio(element, 'government').click();
  for (const each of findAll(element, 'c-sync-choice', 'input[value=skip]')) each.click();
  expect(answers).toEqual([
    { question: 'microsoftCloud', value: 'gccHighOrDod' },
    { question: 'salesforceCloud', value: 'government' },
  ]);
  expect(skipped).toEqual([{ question: 'microsoftCloud' }, { question: 'salesforceCloud' }]);
});

test('questions that are answered one by one stay open', async () => {
  const element = shown([microsoft('worldwide'), salesforce(null)]);
  radio(element, 'standard').click();
  element.cases = [microsoft('worldwide'), salesforce('standard')];
  await settled();
  expect(radio(element, 'standard').checked).toBe(true);
});

test('a single question stands as any other does', async () => {
  const element = shown([salesforce(null)]);
  expect(texts(element, 'h2')).toEqual([QUESTION_TEXT.salesforceCloud.title]);
  expect(texts(element, '.intro')).toEqual([QUESTION_TEXT.salesforceCloud.intro]);
  expect(findAll(element, 'h3, c-sync-evidence')).toHaveLength(0);
  expect(radios(element).map(({ value }) => value)).toEqual(['standard', 'government', 'skip']);
  await expect(element).toBeAccessible();
});

test.each([
  [microsoft(null), ['Choose one.']],
  [microsoft('worldwide'), ['', '', 'Choose one.']],
  [microsoft(null, true), ['', '', 'Choose one.']],
])('tells once what is missing: %j', (first, expected) => {
  expect(errors(shown([first, salesforce(null)], { error: 'Choose one.' }))).toEqual(expected);
});

test('has the evidence on the Microsoft cloud beside it, from which an answer can be taken', () => {
  const element = shown([microsoft('worldwide'), salesforce(null)]);
  const evidence = find<HTMLElement & { question?: string; value?: string }>(element, 'c-sync-evidence');
  expect([evidence.question, evidence.value]).toEqual(['microsoftCloud', 'worldwide']);
  const answers = actions(element, 'answer');
  const given = { question: 'microsoftCloud', value: 'gccHighOrDod' } as const;
  evidence.dispatchEvent(actionEvent({ type: 'answer', ...given }));
  expect(answers).toEqual([given]);
});

test('opens how to find out where the admin does not know', () => {
  const open = findAll<HTMLDetailsElement>(
    shown([microsoft(null, true), salesforce(null)]),
    'c-sync-guidance',
    'c-sync-disclosure',
    'details',
  ).map((each) => each.open);
  expect(open).toEqual([true, true, false]);
});

test('takes the focus on its heading', () => {
  const element = shown([microsoft(null), salesforce(null)]);
  element.focus();
  expect(element.shadowRoot?.activeElement).toBe(find(element, 'h2'));
});

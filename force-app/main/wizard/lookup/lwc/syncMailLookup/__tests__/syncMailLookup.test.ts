/** The look-up of a domain in each of its states: nothing before it is asked for, and no answer by itself. */
import { NO_SUCH_NAME } from 'stand-ins/resolvers';
import { storeOver, heldStore } from 'unit/evidenceStore';
import { actions, type Button, find, findAll, press, settled, texts } from 'unit/page';
import { LookupError } from 'c/syncDns';
import { LOOKUP_LABELS } from 'c/syncLookupLabels';
import { fill, SERVICE_TEXT } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';
import { fromZone, type ShownLookup, shown, type, lookUp, DOMAIN, statuses, status, found } from './lookUps';
const buttons = (element: ShownLookup): string[] =>
  findAll<Button>(element, DOMAIN, 'lightning-button').map(({ label }) => label);

test('looks nothing up before it is asked to, and says where the domain goes', async () => {
  const { findings, asked } = storeOver(fromZone);
  const element = shown(findings);
  type(element, 'contoso.com');
  await settled();
  expect(asked).toEqual([]);
  expect(texts(element, '.privacy')).toEqual([LOOKUP_LABELS.evidence_lookupPrivacy]);
  expect(statuses(element)).toEqual([]);
  await expect(element).toBeAccessible();
});

test.each([
  ['localhost', LOOKUP_LABELS.failure_noDomain],
  ['', LOOKUP_LABELS.failure_noDomain],
  ['<b>contoso</b>.com', LOOKUP_LABELS.failure_noDomain],
  ['x'.repeat(600), LOOKUP_LABELS.failure_noDomain],
  ['ada@gmail.com', LOOKUP_LABELS.evidence_consumerDomain],
  [
    Array.from({ length: 11 }, (_, index) => `d${index}.example`).join(', '),
    fill(LOOKUP_LABELS.evidence_severalDomains, 11, 10),
  ],
])('%j is an error that keeps what was typed', async (typed, error) => {
  const { findings, asked } = storeOver(fromZone);
  const element = shown(findings);
  await lookUp(element, typed);
  expect(texts(element, '[role=alert]')).toEqual([error]);
  expect(find<HTMLInputElement>(element, 'input').value).toBe(typed);
  expect(asked).toEqual([]);
  await expect(element).toBeAccessible();
  type(element, `${typed}.`);
  await settled();
  expect(texts(element, '[role=alert]')).toEqual(['']);
});

test('shows what it found, and answers only when told to', async () => {
  const element = shown();
  const answers = actions(element, 'answer');
  await lookUp(element, ' Ada@Contoso.com ');
  expect(status(element)).toBe(found('contoso.com', 'exchangeOnline'));
  expect(findAll(element, DOMAIN, 'c-sync-mail-finding', 'li').length).toBeGreaterThan(1);
  expect(answers).toEqual([]);
  await press(element, LOOKUP_LABELS.evidence_use, 'c-sync-suggestion');
  expect(answers).toEqual([{ question: 'emailService', value: 'exchangeOnline' }]);
  await expect(element).toBeAccessible();
});

test('answers the question of the cloud from the same look-up', async () => {
  const element = shown();
  await lookUp(element, 'contoso.com');
  element.question = 'microsoftCloud';
  await settled();
  const answers = actions(element, 'answer');
  await press(element, LOOKUP_LABELS.evidence_use, 'c-sync-suggestion');
  expect(answers).toEqual([{ question: 'microsoftCloud', value: 'worldwide' }]);
});

test('suggests nothing where nothing is to be seen', async () => {
  const element = shown();
  await lookUp(element, 'nowhere.example');
  expect(status(element)).toBe(fill(TEXT_LABELS.labelled, 'nowhere.example', SERVICE_TEXT.unknown));
  expect(texts(element, 'c-sync-suggestion', 'p')).toEqual([LOOKUP_LABELS.evidence_noSuggestion]);
});

test('tells why it failed, and tries again', async () => {
  let online = false;
  const { findings } = storeOver((question) =>
    online ? fromZone(question) : new LookupError('unreachable', 'offline'),
  );
  const element = shown(findings);
  await lookUp(element, 'fabrikam.com');
  expect(status(element)).toBe(fill(LOOKUP_LABELS.evidence_lookupFailed, 'fabrikam.com'));
  expect(texts(element, DOMAIN, 'p')).toEqual(
    expect.arrayContaining([LOOKUP_LABELS.failure_unreachable, LOOKUP_LABELS.evidence_byHand]),
  );
  await expect(element).toBeAccessible();
  online = true;
  await press(element, TEXT_LABELS.tryAgain, DOMAIN);
  expect(find(element, DOMAIN).shadowRoot?.activeElement).toBe(find(element, DOMAIN, '.status'));
  expect(status(element)).toBe(found('fabrikam.com', 'google'));
});

test('can be cancelled, and says so', async () => {
  const { findings, signals } = heldStore();
  const element = shown(findings);
  await lookUp(element, 'contoso.com');
  expect(status(element)).toBe(fill(LOOKUP_LABELS.evidence_looking, 'contoso.com'));
  await expect(element).toBeAccessible();
  await press(element, LOOKUP_LABELS.evidence_cancel, DOMAIN);
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  expect(status(element)).toBe(LOOKUP_LABELS.evidence_cancelled);
  expect(buttons(element)).toEqual([]);
  expect(find(element, DOMAIN).shadowRoot?.activeElement).toBe(find(element, DOMAIN, '.status'));
});

test('looks up what Enter asks for', async () => {
  const element = shown();
  type(element, 'fabrikam.com');
  find(element, 'input').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
  await settled();
  expect(status(element)).toBe(found('fabrikam.com', 'google'));
});

test('shows what was found, with its domain, when the admin comes back to it', async () => {
  const { findings, asked } = storeOver(fromZone);
  const first = shown(findings);
  await lookUp(first, 'fabrikam.com');
  const { length } = asked;
  first.remove();
  const second = shown(findings);
  expect(status(second)).toBe(found('fabrikam.com', 'google'));
  expect(find<HTMLInputElement>(second, 'input').value).toBe('fabrikam.com');
  expect(asked).toHaveLength(length);
});

test.each(['Ada Lovelace <ada@contoso.com>', 'https://www.contoso.com/about', ' CONTOSO.com. '])(
  '%j is understood, and only its domain is asked for',
  async (typed) => {
    const { findings, asked } = storeOver(fromZone);
    const element = shown(findings);
    await lookUp(element, typed);
    await settled();
    expect(status(element)).toBe(found('contoso.com', 'exchangeOnline'));
    expect(asked.filter((question) => !/contoso\.com$/.test(question))).toEqual([]);
  },
);

test('a domain that does not exist is told as such', async () => {
  const { findings } = storeOver(() => NO_SUCH_NAME);
  const element = shown(findings);
  await lookUp(element, 'contosso.com');
  await settled();
  expect(status(element)).toBe(fill(TEXT_LABELS.labelled, 'contosso.com', TEXT_LABELS.meaning_noSuchDomain));
  expect(texts(element, DOMAIN, 'c-sync-mail-finding', 'p')[0]).toBe(LOOKUP_LABELS.evidence_noSuchDomain);
});

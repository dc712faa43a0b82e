/** The look-up of a domain in each of its states: nothing before it is asked for, and no answer by itself. */
import '../../../__tests__/words';
import {
  type Button,
  find,
  findAll,
  heard,
  press,
  settled,
  show,
  type Shown,
  texts,
} from '../../../__tests__/page';
import { type Answer, LookupError, type Question, type Resolver } from 'c/syncDns';
import SyncMailLookup from 'c/syncMailLookup';
import { EVIDENCE_TEXT, FAILURE_TEXT, fill, SERVICE_TEXT, STRENGTH_TEXT } from 'c/syncText';

const mockResolve = jest.fn<ReturnType<Resolver['resolve']>, Parameters<Resolver['resolve']>>();
jest.mock('c/syncWebDns', () => ({
  webDns: { resolve: (...question: Parameters<Resolver['resolve']>) => mockResolve(...question) },
}));

const ZONE: Readonly<Record<string, string>> = {
  'MX contoso.com': 'contoso-com.mail.protection.outlook.com',
  'CNAME autodiscover.contoso.com': 'autodiscover.outlook.com',
  'MX fabrikam.com': 'aspmx.l.google.com',
};

async function fromZone({ name, type }: Question): Promise<Answer> {
  const value = ZONE[`${type} ${name}`];
  if (value === undefined) return { outcome: 'empty', records: [] };
  return { outcome: 'found', records: [{ name, type, value, ...(type === 'MX' ? { preference: 0 } : {}) }] };
}

type Lookup = Shown<SyncMailLookup>;

function type(element: Lookup, text: string): void {
  const input = find<HTMLInputElement>(element, 'input');
  input.value = text;
  input.dispatchEvent(new CustomEvent('input'));
}

async function lookUp(element: Lookup, domain: string): Promise<void> {
  type(element, domain);
  await press(element, EVIDENCE_TEXT.lookUp);
}

const status = (element: Lookup): string | undefined => texts(element, '[role=status]')[0];
const buttons = (element: Lookup): string[] =>
  findAll<Button>(element, 'lightning-button').map(({ label }) => label);
const found = (domain: string, service: keyof typeof SERVICE_TEXT): string =>
  fill(EVIDENCE_TEXT.found, domain, SERVICE_TEXT[service], STRENGTH_TEXT.strong);

beforeEach(() => mockResolve.mockReset().mockImplementation(fromZone));

test('looks nothing up before it is asked to, and says where the domain goes', async () => {
  const element = show(SyncMailLookup);
  type(element, 'contoso.com');
  await settled();
  expect(mockResolve).not.toHaveBeenCalled();
  expect(texts(element, '.privacy')).toEqual([EVIDENCE_TEXT.lookupPrivacy]);
  expect(status(element)).toBe('');
  await expect(element).toBeAccessible();
});

test.each([
  ['localhost', FAILURE_TEXT.noDomain],
  ['', FAILURE_TEXT.noDomain],
  ['<b>contoso</b>.com', FAILURE_TEXT.noDomain],
  ['x'.repeat(600), FAILURE_TEXT.noDomain],
  ['ada@gmail.com', EVIDENCE_TEXT.consumerDomain],
])('%j is an error that keeps what was typed', async (typed, error) => {
  const element = show(SyncMailLookup);
  await lookUp(element, typed);
  expect(texts(element, '[role=alert]')).toEqual([error]);
  expect(find<HTMLInputElement>(element, 'input').value).toBe(typed);
  expect(mockResolve).not.toHaveBeenCalled();
  await expect(element).toBeAccessible();
  type(element, `${typed}.`);
  await settled();
  expect(texts(element, '[role=alert]')).toEqual(['']);
});

test('shows what it found, and answers only when told to', async () => {
  const element = show(SyncMailLookup);
  const answers = heard(element, 'answer');
  await lookUp(element, ' Ada@Contoso.com ');
  expect(status(element)).toBe(found('contoso.com', 'exchangeOnline'));
  expect(findAll(element, 'c-sync-mail-finding', 'li').length).toBeGreaterThan(1);
  expect(answers).toEqual([]);
  await press(element, EVIDENCE_TEXT.use, 'c-sync-suggestion');
  expect(answers).toEqual([{ question: 'emailService', value: 'exchangeOnline' }]);
  await expect(element).toBeAccessible();
});

test('answers the question of the cloud from the same look-up', async () => {
  const element = show(SyncMailLookup);
  await lookUp(element, 'contoso.com');
  element.question = 'microsoftCloud';
  await settled();
  const answers = heard(element, 'answer');
  await press(element, EVIDENCE_TEXT.use, 'c-sync-suggestion');
  expect(answers).toEqual([{ question: 'microsoftCloud', value: 'worldwide' }]);
});

test('suggests nothing where nothing is to be seen', async () => {
  const element = show(SyncMailLookup);
  await lookUp(element, 'nowhere.example');
  expect(status(element)).toBe(fill(EVIDENCE_TEXT.foundUnknown, 'nowhere.example', SERVICE_TEXT.unknown));
  expect(texts(element, 'c-sync-suggestion', 'p')).toEqual([EVIDENCE_TEXT.noSuggestion]);
});

test('tells why it failed, and tries again', async () => {
  mockResolve.mockRejectedValueOnce(new LookupError('unreachable', 'offline'));
  const element = show(SyncMailLookup);
  await lookUp(element, 'fabrikam.com');
  expect(status(element)).toBe(fill(EVIDENCE_TEXT.lookupFailed, 'fabrikam.com'));
  expect(texts(element, 'p')).toEqual(
    expect.arrayContaining([FAILURE_TEXT.unreachable, EVIDENCE_TEXT.byHand]),
  );
  await expect(element).toBeAccessible();
  await press(element, EVIDENCE_TEXT.retry);
  expect(status(element)).toBe(found('fabrikam.com', 'google'));
});

/** A look-up that ends only by being cancelled. */
function neverAnswers(): AbortSignal[] {
  const signals: AbortSignal[] = [];
  mockResolve.mockImplementation((_, limits) => {
    const signal = limits?.signal;
    if (signal) signals.push(signal);
    return new Promise((_resolve, reject) =>
      signal?.addEventListener('abort', () => reject(signal.reason as Error)),
    );
  });
  return signals;
}

test('can be cancelled, and says so', async () => {
  const [signals, element] = [neverAnswers(), show(SyncMailLookup)];
  await lookUp(element, 'contoso.com');
  expect(status(element)).toBe(fill(EVIDENCE_TEXT.looking, 'contoso.com'));
  await expect(element).toBeAccessible();
  await press(element, EVIDENCE_TEXT.cancel);
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  expect(status(element)).toBe(EVIDENCE_TEXT.cancelled);
  expect(buttons(element)).toEqual([EVIDENCE_TEXT.lookUp]);
});

test('the later of two look-ups counts, and leaving the page ends it', async () => {
  const [signals, element] = [neverAnswers(), show(SyncMailLookup)];
  await lookUp(element, 'contoso.com');
  type(element, 'fabrikam.com');
  find(element, 'input').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
  await settled();
  expect(status(element)).toBe(fill(EVIDENCE_TEXT.looking, 'fabrikam.com'));
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  element.remove();
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
});

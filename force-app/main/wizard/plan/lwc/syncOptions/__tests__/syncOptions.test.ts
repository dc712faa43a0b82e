/** The options: those open first, with the recommended one on top; those not open with the reason. */
import { find, findAll, show, texts } from 'unit/page';
import type { Advice, Option } from 'c/syncAdvice';
import { adviceFor } from 'unit/advice';
import { ONLINE, TODAY } from 'unit/answers';
import SyncOptions from 'c/syncOptions';
import { PLAN_LABELS } from 'c/syncPlanLabels';
import { fill, formatDay, OPTION_TEXT, REASON_TEXT, STANDING_TEXT } from 'c/syncText';

const option = (id: Option['id'], facts: Partial<Option>): Option => ({
  id,
  standing: 'available',
  because: null,
  on: null,
  source: `https://example.com/${id}`,
  ...facts,
});

const OPTIONS: readonly Option[] = [
  option('eacUserLevelOAuth', {}),
  option('lightningSyncOAuth', { standing: 'closed', because: 'usesEws', on: '2026-10-01' }),
  option('eacApplicationLevelOAuth', { standing: 'recommended', because: 'fitsRollout' }),
  option('eacRbacOAuth', { standing: null }),
  option('eacGoogle', { standing: 'unsuitable', because: 'forGoogle' }),
  option('eacOrgLevelOAuth', { standing: 'closed', because: 'notYetAvailable' }),
];

const NONE = { all: [], recommended: null, open: [], closed: [], others: [] };
const at = (...indexes: readonly number[]): Option[] => indexes.map((index) => OPTIONS[index] as Option);
const ADVICE: Advice = {
  ...adviceFor(ONLINE, TODAY),
  options: {
    all: OPTIONS,
    recommended: 'eacApplicationLevelOAuth',
    open: at(2, 0, 3),
    closed: at(1),
    others: at(4, 5),
  },
};

const names = (ids: readonly Option['id'][]): string[] => ids.map((id) => OPTION_TEXT[id].name);

test('puts the recommended one first, the closed ones below, and those for others behind a heading that counts them', async () => {
  const element = show(SyncOptions, { advice: ADVICE });
  expect(texts(element, '.open .name')).toEqual(
    names(['eacApplicationLevelOAuth', 'eacUserLevelOAuth', 'eacRbacOAuth']),
  );
  expect(texts(element, '.closed .name')).toEqual(names(['lightningSyncOAuth']));
  expect(texts(element, '.shut .name')).toEqual(names(['eacGoogle', 'eacOrgLevelOAuth']));
  expect(texts(element, 'h3')).toEqual([PLAN_LABELS.compare_closedTitle]);
  expect(texts(element, 'c-sync-disclosure', 'summary')).toEqual([fill(PLAN_LABELS.closedOptions, 2)]);
  await expect(element).toBeAccessible();
});

test('says where each one stands, by word and by colour', () => {
  const element = show(SyncOptions, { advice: ADVICE });
  expect(texts(element, '.standing')).toEqual([
    STANDING_TEXT.recommended,
    STANDING_TEXT.available,
    PLAN_LABELS.standing_open,
    STANDING_TEXT.unsuitable,
    STANDING_TEXT.closed,
  ]);
  expect(findAll(element, '.option').map(({ className }) => className)).toEqual([
    'option option_recommended',
    'option option_available',
    'option option_open',
    'option option_closed',
    'option option_unsuitable',
    'option option_closed',
  ]);
});

test('says why, with the day where there is one', () => {
  const element = show(SyncOptions, { advice: ADVICE });
  expect(texts(element, '.open .why')).toEqual([REASON_TEXT.fitsRollout]);
  expect(texts(element, '.closed .why', '.quiet')).toEqual([
    fill(REASON_TEXT.usesEws, formatDay('2026-10-01')),
  ]);
  expect(texts(element, '.shut .why', '.quiet')).toEqual([
    REASON_TEXT.forGoogle,
    REASON_TEXT.notYetAvailable,
  ]);
});

const linksOf = (element: Element): HTMLAnchorElement[] => [
  ...findAll<HTMLAnchorElement>(element, 'c-sync-link', 'a'),
  ...findAll<HTMLAnchorElement>(element, 'c-sync-option-reason', 'c-sync-link', 'a'),
];

test('links each to its article', () => {
  const element = show(SyncOptions, { advice: ADVICE });
  expect(
    linksOf(element)
      .map(({ href }) => href)
      .sort(),
  ).toEqual(OPTIONS.map(({ source }) => source).sort());
});

test('no two links go by the same name', () => {
  const links = linksOf(show(SyncOptions, { advice: ADVICE }));
  const names = links.map((link) => link.getAttribute('aria-label'));
  expect(new Set(names).size).toBe(OPTIONS.length);
});

test('keeps a place right below the open ones for what is said of them', () => {
  const parts = findAll(show(SyncOptions, { advice: ADVICE }), '.open, slot, .closed, .shut');
  expect(parts.map(({ className, localName }) => className || localName)).toEqual([
    'open',
    'slot',
    'closed',
    'shut',
  ]);
});

test('has no heading where all are open', () => {
  expect(
    findAll(
      show(SyncOptions, { advice: { ...ADVICE, options: { ...NONE, open: [option('eacGoogle', {})] } } }),
      'c-sync-disclosure, h4',
    ),
  ).toHaveLength(0);
});

test('keeps those not open shut until asked', () => {
  const element = show(SyncOptions, { advice: ADVICE });
  expect(find<HTMLDetailsElement>(element, 'c-sync-disclosure', 'details').open).toBe(false);
});

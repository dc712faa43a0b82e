/** The day that the wizard judges by, how fresh its facts are, and where they come from. */
import { ARTICLE_DAY, ONLINE, TODAY } from 'unit/answers';
import { find, findAll, press, type Properties, settled, show, type Shown, texts } from 'unit/page';
import { APP_LABELS } from 'c/syncAppLabels';
import { type Answers, FACTS_VERIFIED } from 'c/syncFacts';
import { itIs } from 'unit/clock';
import { writeDraft } from 'c/syncDraft';
import { PLAN_LABELS } from 'c/syncPlanLabels';
import { QUESTION_LABELS } from 'c/syncQuestionLabels';
import SyncReadiness from 'c/syncReadiness';
import { fill, formatDay } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';
import { act } from './steps';

beforeEach(() => {
  localStorage.clear();
  itIs(TODAY);
});

const shown = (properties: Properties<SyncReadiness> = {}): Shown<SyncReadiness> =>
  show(SyncReadiness, properties);

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

function resumeAt(screen: string, answers: Answers = ONLINE): void {
  writeDraft({ answers, skipped: [], chosen: null, screen, done: [] });
}

test.each([['2026-02-30'], ['tomorrow'], [''], [undefined]])('%s is no day, so it is today', (asOf) => {
  const element = shown({ asOf } as Properties<SyncReadiness>);
  expect(element.asOf).toBe(TODAY);
  expect(texts(element, 'c-sync-sources', '.as-of span')[0]).toBe(fill(TEXT_LABELS.asOf, formatDay(TODAY)));
});

test('judges by the day it is given, and does not call it today', () => {
  resumeAt('blockDate', { ...ONLINE, connectionMethod: 'serviceAccount' });
  const element = shown({ asOf: ARTICLE_DAY });
  expect(texts(element, 'c-sync-sources', '.as-of span')[0]).toBe(
    fill(TEXT_LABELS.asOf, formatDay(ARTICLE_DAY)),
  );
  expect(findAll(element, 'c-sync-block-date', 'c-sync-verdict', '.verdict_upcoming')).toHaveLength(1);
  expect(texts(element, 'c-sync-block-date', 'c-sync-timeline', '.tick_today')).toEqual([
    PLAN_LABELS.asOfDay,
  ]);
});

test('calls today so', () => {
  resumeAt('blockDate');
  const element = shown();
  expect(texts(element, 'c-sync-block-date', 'c-sync-timeline', '.tick_today')).toEqual([PLAN_LABELS.today]);
});

test('stays on a screen that there is when the day changes', async () => {
  resumeAt('salesforceCloud');
  const element = shown();
  expect(texts(element, '[data-screen]', 'h2')).toEqual([QUESTION_LABELS.rareCases_title]);
  // In August 2022 nothing depended on the clouds.
  element.asOf = ARTICLE_DAY;
  await settled();
  expect(texts(element, '[data-screen]', 'h2')).toEqual([TEXT_LABELS.step_plan]);
  expect(findAll(element, 'c-sync-path', '[aria-current=step]')).toHaveLength(1);
  expect(findAll(element, 'c-sync-footer', 'lightning-button').length).toBeGreaterThan(1);
});

async function lookAt(element: Element, day: string): Promise<void> {
  await act(element, 'c-sync-block-date', { type: 'viewDay', day });
}

const BACK = fill(APP_LABELS.backHome, formatDay(ARTICLE_DAY));

/** At home on the day of the article, where nobody is asked for the clouds. */
function onArticleDay(): Shown<SyncReadiness> {
  const { usage, emailService } = ONLINE;
  resumeAt('blockDate', { usage, emailService, connectionMethod: 'serviceAccount' });
  return shown({ asOf: ARTICLE_DAY });
}

test('going back from another day keeps the focus on the screen', async () => {
  const element = onArticleDay();
  await lookAt(element, '2022-09-02');
  await press(element, BACK);
  expect(findAll(element, '.notice')).toHaveLength(0);
  expect(element.shadowRoot?.activeElement).toBe(find(element, 'c-sync-block-date'));
});

test('a day that leads to another screen moves the focus to it', async () => {
  const element = onArticleDay();
  await lookAt(element, '2022-09-02');
  expect(element.shadowRoot?.activeElement).toBeNull();
  await lookAt(element, TODAY);
  expect(texts(element, '[data-screen]', 'h2')).toEqual([QUESTION_LABELS.rareCases_title]);
  expect(element.shadowRoot?.activeElement).toBe(find(element, 'c-sync-rare-cases'));
});

test('coming back from another day leads to the screen that was left', async () => {
  const element = onArticleDay();
  await lookAt(element, TODAY);
  expect(texts(element, '[data-screen]', 'h2')).toEqual([QUESTION_LABELS.rareCases_title]);
  await press(element, BACK);
  expect(texts(element, '[data-screen]', 'h2')).toEqual([PLAN_LABELS.blockDateTitle]);
});

describe('open over midnight', () => {
  const TOMORROW = daysAfter(TODAY, 1);
  const NEW_DAY = fill(APP_LABELS.dayMoved, formatDay(TOMORROW));
  const asOf = (element: Element): string | undefined => texts(element, 'c-sync-sources', '.as-of span')[0];
  const focus = async (): Promise<void> => {
    window.dispatchEvent(new CustomEvent('focus'));
    await settled();
  };

  test('the day moves on when the admin comes back, with a notice that can be closed', async () => {
    resumeAt('blockDate');
    const element = shown();
    itIs(TOMORROW);
    await focus();
    expect(texts(element, '.notice')).toEqual([NEW_DAY]);
    expect(asOf(element)).toBe(fill(TEXT_LABELS.asOf, formatDay(TOMORROW)));
    expect(texts(element, 'c-sync-block-date', 'c-sync-timeline', '.tick_today')).toEqual([
      PLAN_LABELS.today,
    ]);
    await expect(element).toBeAccessible();
    await press(element, 'Hide this');
    await focus();
    expect(texts(element, '.notice')).toEqual([]);
  });

  test('the day moves on with whatever the admin does next', async () => {
    resumeAt('connectionMethod');
    const element = shown();
    itIs(TOMORROW);
    await act(element, 'c-sync-footer', { type: 'next' });
    expect(texts(element, '.notice')).toEqual([NEW_DAY]);
    expect(asOf(element)).toBe(fill(TEXT_LABELS.asOf, formatDay(TOMORROW)));
  });

  test('a day that was given stays, and so does another one that is looked at', async () => {
    resumeAt('blockDate');
    const element = shown({ asOf: TODAY });
    const other = shown();
    const far = daysAfter(TODAY, 90);
    await lookAt(other, far);
    itIs(TOMORROW);
    await focus();
    expect(element.asOf).toBe(TODAY);
    expect(other.asOf).toBe(far);
    await press(other, fill(APP_LABELS.backHome, APP_LABELS.todayLower));
    expect(other.asOf).toBe(TOMORROW);
  });
});

test.each([
  [92, []],
  [93, [fill(APP_LABELS.stale, formatDay(FACTS_VERIFIED))]],
])('%i days after the facts were verified', async (days, notices) => {
  const element = shown({ asOf: daysAfter(FACTS_VERIFIED, days) });
  expect(texts(element, '.notice')).toEqual(notices);
  await expect(element).toBeAccessible();
});

test('looking at a later day makes no fact older', async () => {
  resumeAt('blockDate');
  const element = shown();
  const day = daysAfter(FACTS_VERIFIED, 400);
  await lookAt(element, day);
  expect(texts(element, '.notice')).toEqual([fill(APP_LABELS.notHomeDay, formatDay(day))]);
});

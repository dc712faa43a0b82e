/** The comparison: shut until asked for, every question answered for each option, and the choice at hand. */
import { ARTICLE_DAY, ONLINE, TODAY } from 'unit/answers';
import { actions, find, findAll, settled, show, type Shown, texts } from 'unit/page';
import { adviceFor } from 'unit/advice';
import type { Answers, OptionId } from 'c/syncFacts';
import SyncComparison from 'c/syncComparison';
import { ASPECTS } from 'c/syncFacts';
import { PLAN_LABELS } from 'c/syncPlanLabels';
import { articleName, fill, formatDay, OPTION_TEXT, REASON_TEXT, STANDING_TEXT } from 'c/syncText';
import { UI_LABELS } from 'c/syncUiLabels';

const ALL_AT_ONCE: Answers = { ...ONLINE, rollout: 'oneConsent' };
const ORG = 'https://org.example';

const names = (...ids: readonly OptionId[]): string[] => ids.map((id) => OPTION_TEXT[id].name);

/** The comparison, opened. */
async function compared(
  answers: Answers = ALL_AT_ONCE,
  asOf = TODAY,
  chosen: OptionId | null = null,
): Promise<Shown<SyncComparison>> {
  const advice = adviceFor(answers, asOf);
  const element = show(SyncComparison, { advice, chosen, orgUrl: ORG });
  find(element, '.toggle').click();
  await settled();
  return element;
}

async function showClosed(element: Element): Promise<void> {
  find(element, 'input[type=checkbox]').click();
  await settled();
}

/** The texts of the cells that answer a question. */
function cells(element: Element, question: string): string[] {
  const row = findAll(element, 'tbody tr').find((each) => each.querySelector('th')?.textContent === question);
  return [...(row?.querySelectorAll('td') ?? [])].map((cell) => (cell.textContent ?? '').trim());
}

/** The links that look like those of the sources, by their addresses. */
const hrefs = (element: Element, ...selectors: string[]): (string | null)[] =>
  findAll(element, ...selectors).map((link) => link.getAttribute('href'));

test('is shut until asked for, and says so', async () => {
  const advice = adviceFor(ALL_AT_ONCE, TODAY);
  const element = show(SyncComparison, { advice });
  const button = find(element, '.toggle');
  expect(button.textContent).toBe(fill(PLAN_LABELS.compare_openMany, 3));
  expect([button.getAttribute('aria-expanded'), findAll(element, 'table').length]).toEqual(['false', 0]);
  button.click();
  await settled();
  expect([button.getAttribute('aria-expanded'), findAll(element, 'table').length]).toEqual(['true', 1]);
  button.click();
  await settled();
  expect([button.getAttribute('aria-expanded'), findAll(element, 'table').length]).toEqual(['false', 0]);
});

test('shows the open options side by side, the recommended one first', async () => {
  const element = await compared();
  expect(texts(element, 'thead .name')).toEqual(
    names('eacApplicationLevelOAuth', 'eacUserLevelOAuth', 'eacRbacOAuth'),
  );
  expect(texts(element, 'thead .standing')).toEqual([
    STANDING_TEXT.recommended,
    STANDING_TEXT.available,
    STANDING_TEXT.available,
  ]);
  expect(texts(element, 'tbody th')).toEqual([
    PLAN_LABELS.compare_row_standing,
    ...ASPECTS.map((id) => PLAN_LABELS[`compare_aspect_${id}` as const]),
    PLAN_LABELS.compare_row_setup,
    PLAN_LABELS.compare_row_help,
    PLAN_LABELS.compare_row_choice,
  ]);
  await expect(element).toBeAccessible();
});

test('says each answer of its option, and what holds for all once', async () => {
  const element = await compared();
  const consents = cells(element, PLAN_LABELS.compare_aspect_consent);
  expect(consents).toHaveLength(3);
  expect(consents[1]).toContain(OPTION_TEXT.eacUserLevelOAuth.name);
  expect(consents[1]).toContain(PLAN_LABELS.compare_claim_eachUserConsents);
  const [all = '', ...rest] = cells(element, PLAN_LABELS.compare_aspect_cannotMove);
  expect(all).toContain(PLAN_LABELS.compare_claim_eventsUsersSelect);
  expect(all).not.toContain(OPTION_TEXT.eacUserLevelOAuth.name);
  expect(rest).toEqual([]);
});

test('every source that is referred to stands below, once, with its day', async () => {
  const element = await compared();
  await showClosed(element);
  const listed = findAll<HTMLElement & { href: string }>(element, '.sources c-sync-source');
  expect(new Set(hrefs(element, '.reference'))).toEqual(new Set(listed.map(({ href }) => href)));
  expect(new Set(listed.map(({ href }) => href)).size).toBe(listed.length);
  for (const reference of findAll(element, '.reference')) {
    const number = Number(reference.textContent);
    const href = listed[number - 1]?.href ?? '';
    expect(reference.getAttribute('href')).toBe(href);
    expect(reference.getAttribute('aria-label')).toBe(
      fill(PLAN_LABELS.compare_source, number, articleName(href)),
    );
  }
  expect(texts(element, '.sources c-sync-source', '.verified')).toEqual(
    listed.map(() => fill(UI_LABELS.verifiedOn, formatDay(TODAY))),
  );
});

test('leads to Setup in the org, and to the article of each', async () => {
  const element = await compared();
  const links = hrefs(element, 'td c-sync-link', 'a');
  expect(links[0]).toBe(`${ORG}/lightning/setup/ActivitySyncEngineSettingsMain/home`);
  expect(links).toHaveLength(4);
});

test('shows the closed ones on demand, with the fact that closed each, and offers none of them', async () => {
  const element = await compared();
  expect(texts(element, '.closed')).toEqual([fill(PLAN_LABELS.compare_withClosed, 4)]);
  expect(find(element, '.region').getAttribute('tabindex')).toBeNull();
  await showClosed(element);
  expect(texts(element, 'thead .name')).toHaveLength(7);
  // Seven columns scroll, so that the keyboard must reach them.
  expect(find(element, '.region').getAttribute('tabindex')).toBe('0');
  const facts = cells(element, PLAN_LABELS.compare_row_standing).join(' ');
  expect(facts).toContain(PLAN_LABELS.compare_noEnd);
  expect(facts).toContain(fill(REASON_TEXT.retired, formatDay('2025-02-01')));
  expect(cells(element, PLAN_LABELS.compare_aspect_consent).join(' ')).toContain(
    PLAN_LABELS.compare_noStatement,
  );
  expect(findAll(element, '.choice button')).toHaveLength(3);
  await expect(element).toBeAccessible();
});

test('what was closed later was open on an earlier day', async () => {
  const element = await compared(ALL_AT_ONCE, ARTICLE_DAY);
  expect(texts(element, 'thead .name')).toContain(OPTION_TEXT.eacServiceAccountOAuth.name);
  expect(element.shadowRoot?.textContent).not.toContain(PLAN_LABELS.compare_claim_throughGraph);
});

test('marks the one that the plan is for, and says which one was chosen instead', async () => {
  const element = await compared();
  const picks = actions(element, 'choose');
  const buttons = (): HTMLElement[] => findAll(element, '.choice button');
  const pressed = (): (string | null)[] => buttons().map((button) => button.getAttribute('aria-pressed'));
  expect(pressed()).toEqual(['true', 'false', 'false']);
  buttons()[0]?.click();
  expect(picks).toEqual([]);
  buttons()[2]?.click();
  expect(picks).toEqual([{ option: 'eacRbacOAuth' }]);

  element.chosen = 'eacRbacOAuth';
  await settled();
  expect(pressed()).toEqual(['false', 'false', 'true']);
  expect(buttons()[2]?.getAttribute('aria-label')).toBe(
    fill(PLAN_LABELS.compare_inPlanNamed, OPTION_TEXT.eacRbacOAuth.name),
  );
  buttons()[0]?.click();
  expect(picks[1]).toEqual({ option: null });
});

test('a single option has details, and where none is open there is nothing to compare', () => {
  const google = adviceFor({ ...ONLINE, emailService: 'google' }, TODAY);
  expect(texts(show(SyncComparison, { advice: google }), '.toggle')).toEqual([PLAN_LABELS.compare_openOne]);
  const other = adviceFor({ ...ONLINE, emailService: 'other' }, '2027-06-01');
  expect(findAll(show(SyncComparison, { advice: other }), 'button')).toHaveLength(0);
});

test('what hangs on open answers says so', async () => {
  const advice = adviceFor({ ...ALL_AT_ONCE, emailService: 'unsure' }, TODAY);
  expect(advice.options.all.some(({ standing }) => standing === null)).toBe(true);
  const element = show(SyncComparison, { advice });
  find(element, '.toggle').click();
  await settled();
  expect(findAll(element, '[aria-pressed=true]')).toHaveLength(0);
  expect(texts(element, 'thead .name').length).toBeGreaterThan(0);
  await expect(element).toBeAccessible();
});

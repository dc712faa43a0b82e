/** What an admin does in the wizard whatever its language: answers by their ids, buttons by their labels' texts. */
import { expect, type Locator, type Page } from '@playwright/test';
import { filled, type Words } from './words.ts';

/** Called on each screen with its name, such as `block-date-reply`. */
type Look = (name: string) => Promise<void>;

/** The wizard in one language. */
export interface Visitor {
  readonly page: Page;
  readonly words: Words;
  readonly look: Look;
}

/** Presses the first button with a text. @param english the label's text in English */
export async function press({ page, words }: Visitor, english: string, within?: Locator): Promise<void> {
  await (within ?? page)
    .getByRole('button', { name: filled(words.say(english)) })
    .first()
    .click();
}

/** Chooses an answer by its id. */
export async function choose({ page }: Visitor, answer: string): Promise<void> {
  await page.locator(`[data-screen] input[type=radio][value="${answer}"]`).first().check();
}

/** Goes on, and waits for another screen. */
export async function next({ page }: Visitor): Promise<void> {
  const heading = page.locator('[data-screen] h2').first();
  const before = await heading.innerText();
  await page.locator('c-sync-footer .slds-button_brand').click();
  await expect(heading.filter({ hasNotText: before })).toBeVisible();
}

/** Opens whatever is folded. */
export async function unfold({ page }: Visitor): Promise<void> {
  const folded = page.locator('c-sync-readiness details:not([open]) > summary');
  while ((await folded.count()) > 0) await folded.first().click();
}

export async function lookUp(visitor: Visitor, domains: string): Promise<void> {
  await visitor.page.locator('c-sync-mail-lookup input').fill(domains);
  await press(visitor, 'Look up');
}

async function clickIfThere(locator: Locator): Promise<void> {
  if ((await locator.count()) > 0) await locator.first().click();
}

/** Opens all that can be opened on the options. */
export async function openOptions(visitor: Visitor): Promise<void> {
  const { page } = visitor;
  await page.locator('c-sync-options').waitFor();
  await unfold(visitor);
  await clickIfThere(page.locator('c-sync-comparison button.toggle'));
  await clickIfThere(page.locator('c-sync-comparison label.closed input'));
}

/** Opens all that can be opened on the plan: messages, an assignment, a look, the sources, the exports. */
export async function openPlan(visitor: Visitor): Promise<void> {
  const { page } = visitor;
  await page.locator('c-sync-tasks li').first().waitFor();
  await page.locator('c-sync-tasks input[type=checkbox]').last().check();
  for (const write of await page.locator('c-sync-tasks button.write').all()) await write.click();
  await page.locator('c-sync-task-assignment button.toggle').first().click();
  await clickIfThere(page.locator('c-sync-task-look button'));
  await unfold(visitor);
  await press(visitor, 'Show the sources');
  await press(visitor, 'Start over');
  await page.locator('c-sync-export-panel lightning-button-menu button').first().click();
}

/** Closes what would lie over the plan. */
export async function closePlan(visitor: Visitor): Promise<void> {
  await visitor.page.keyboard.press('Escape');
  await press(visitor, 'Keep them');
}

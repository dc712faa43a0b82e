/** The page inside Setup, in a real browser: with a Lightning Out that starts, and with each kind that does not. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { labels } from '../../scripts/support/labels.ts';
import { PACKAGE } from '../../scripts/support/project.ts';
import { rendered } from '../stand-ins/org/visualforce.ts';

const SETUP = join(PACKAGE, 'setup');
const WORDS = Object.fromEntries(labels().map(({ name, text }) => [name, text]));
const SCRIPT = readFileSync(join(SETUP, 'staticresources', 'SyncReadinessPage.js'), 'utf8');
const MARKUP = readFileSync(join(SETUP, 'pages', 'SyncReadiness.page'), 'utf8');

/** Shows what it was asked to create, as the real one does, inside the element it was given. */
const CREATES = `(type, attributes, id, done) => {
  const shown = document.createElement('p');
  shown.id = 'shown';
  shown.textContent = JSON.stringify({ type, ...attributes });
  document.getElementById(id).append(shown);
  done({}, 'SUCCESS', '');
}`;

function lightningOut(use: string, createComponent: string = CREATES): string {
  return `window.$Lightning = { use: ${use}, createComponent: ${createComponent} };`;
}

const STARTS = lightningOut('(app, ready) => { window.app = app; ready(); }');

interface Situation {
  readonly host?: string;
  /** What lightning.out.js holds; undefined: it is not there. */
  readonly lightning?: string | undefined;
  /** The page's own script; undefined: it is not there. */
  readonly script?: string | undefined;
  readonly words?: Readonly<Record<string, string>>;
}

async function opened(page: Page, situation: Situation): Promise<void> {
  const {
    host = 'acme--c.vf.force.com',
    lightning,
    script,
    words = WORDS,
  } = { script: SCRIPT, ...situation };
  const files = new Map<string, readonly [type: string, body: string | undefined]>([
    ['/apex/SyncReadiness', ['text/html', rendered(MARKUP, { labels: words })]],
    ['/lightning/lightning.out.js', ['text/javascript', lightning]],
    ['/resource/SyncReadinessPage', ['text/javascript', script]],
    ['/slds.css', ['text/css', '']],
    ['/favicon.ico', ['image/x-icon', '']],
  ]);
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    const [contentType, body] = files.get(pathname) ?? ['text/plain', undefined];
    return body === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ contentType, body });
  });
  await page.goto(`https://${host}/apex/SyncReadiness`);
}

/** Brings the page's own time-out about, which is an animation, without waiting for it. */
async function timeOut(page: Page): Promise<void> {
  await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
}

async function tellsOfFailure(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: WORDS['SR_Page_Failed'] ?? '' })).toBeVisible();
  const link = page.getByRole('link', { name: WORDS['SR_Page_Open_App'] ?? '' });
  await expect(link).toBeVisible();
  await expect(link).toHaveAttribute('href', 'https://acme.lightning.force.com/lightning/n/Sync_Readiness');
}

test('shows the wizard, hands it the org, and takes its own notice away', async ({ page }) => {
  await opened(page, { lightning: STARTS });
  const shown = JSON.parse((await page.locator('#shown').textContent()) ?? '') as object;
  expect(shown).toEqual({ type: 'c:syncReadiness', orgUrl: 'https://acme.lightning.force.com' });
  expect(await page.evaluate('window.app')).toBe('c:syncReadinessOut');
  await expect(page.locator('#notice')).toBeHidden();
  expect(await page.title()).toBe('Sync Readiness');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

const HOSTS = [
  ['acme--test--c.sandbox.vf.force.com', 'https://acme--test.sandbox.lightning.force.com'],
  ['acme-dev-ed--c.develop.vf.force.com', 'https://acme-dev-ed.develop.lightning.force.com'],
  ['acme.my.salesforce.com', 'https://acme.my.salesforce.com'],
] as const;

for (const [host, orgUrl] of HOSTS) {
  test(`on ${host} the links to Setup stand on ${orgUrl}`, async ({ page }) => {
    await opened(page, { host, lightning: STARTS });
    const shown = JSON.parse((await page.locator('#shown').textContent()) ?? '') as { orgUrl: string };
    expect(shown.orgUrl).toBe(orgUrl);
  });
}

const THROWS = "() => { throw new Error('no'); }";
const READY = '(app, ready) => ready()';
const FAILURES = [
  ['lightning.out.js is missing', undefined],
  ['Lightning Out refuses to start', lightningOut(THROWS)],
  ['the component cannot be created', lightningOut(READY, THROWS)],
  [
    'the component comes back as an error',
    lightningOut(READY, "(t, a, i, done) => done(null, 'ERROR', 'no')"),
  ],
] as const;

for (const [what, lightning] of FAILURES) {
  test(`says so at once, with a link to the app, when ${what}`, async ({ page }) => {
    await opened(page, { lightning });
    await tellsOfFailure(page);
    await expect(page.getByText(WORDS['SR_Page_Opening'] ?? '')).toBeHidden();
  });
}

test('says so when nothing comes of it, and not before', async ({ page }) => {
  await opened(page, { lightning: lightningOut('() => undefined') });
  await expect(page.getByText(WORDS['SR_Page_Failed'] ?? '')).toBeHidden();
  await expect(page.getByText(WORDS['SR_Page_Opening'] ?? '')).toBeVisible();
  await timeOut(page);
  await tellsOfFailure(page);
});

test('a wizard that comes late takes the notice away again', async ({ page }) => {
  await opened(page, { lightning: lightningOut('(app, ready) => { window.late = ready; }') });
  await timeOut(page);
  await tellsOfFailure(page);
  await page.evaluate('window.late()');
  await expect(page.locator('#shown')).toBeVisible();
  await expect(page.locator('#notice')).toBeHidden();
});

test("says so even where the page's own script is missing", async ({ page }) => {
  await opened(page, { lightning: STARTS, script: undefined });
  await timeOut(page);
  await expect(page.getByRole('heading', { name: WORDS['SR_Page_Failed'] ?? '' })).toBeVisible();
  await expect(page.getByRole('link')).toBeVisible();
});

test('words with markup in them are shown as they are', async ({ page }) => {
  const hostile = '<img src=x onerror="window.hit = 1"> & "quotes"';
  await opened(page, { words: { ...WORDS, SR_Page_Failed: hostile } });
  await expect(page.getByText(hostile)).toBeVisible();
  expect(await page.evaluate('window.hit')).toBe(undefined);
});

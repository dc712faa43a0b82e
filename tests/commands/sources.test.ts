/** `npm run sources` on pages of loopback, in the real browser. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromium, type Browser } from '@playwright/test';
import { judge, readingOf, type SourceResult, type SourceVisit } from '../../scripts/sources/judge.ts';
import { sandboxedLaunch } from '../../scripts/sources/launch.ts';
import { visit, type Patience } from '../../scripts/sources/visit.ts';
import {
  drawnByScript,
  FILLER,
  html,
  loopbackPages,
  redirect,
  status,
  type LoopbackPages,
  type LoopbackPage,
} from '../stand-ins/loopbackPages.ts';

const PATIENCE: Patience = { timeout: 20_000, settle: 100, words: 20 };
/** For what is never drawn. */
const SHORT: Patience = { ...PATIENCE, timeout: 1_500 };

let browser: Browser;
let server: LoopbackPages;

before(async () => {
  server = await loopbackPages();
  browser = await chromium.launch((await sandboxedLaunch()).launch);
});
after(async () => {
  await browser.close();
  await server.close();
});

function look(path: string, patience = PATIENCE): Promise<SourceVisit> {
  return visit(browser, `${server.address}${path}`, patience);
}

async function read(path: string): Promise<ReturnType<typeof readingOf>> {
  const found = await look(path);
  assert.ok(found.kind === 'page', JSON.stringify(found));
  return readingOf(found, '2026-11-01');
}

/** What becomes of a page that was read as one and is another now. */
async function since(path: string, then: LoopbackPage, now: LoopbackPage): Promise<SourceResult> {
  server.pages.set(path, then);
  const reading = await read(path);
  server.pages.set(path, now);
  return judge({ id: 'probe', url: `${server.address}${path}` }, reading, await look(path));
}

const ARTICLE = `<main><h1>Sync</h1><p>${FILLER}</p><p>It ends on April 1, 2027.</p><p>Last updated: May 2, 2026</p></main>`;

test('a page that stays as it is, is unchanged; so is one whose navigation and pictures of the day differ', async () => {
  const same = await since('/same', html(ARTICLE), html(`<nav>News</nav>${ARTICLE}<footer>© 2027</footer>`));
  assert.equal(same.outcome, 'unchanged');
  assert.equal(same.read, '2026-11-01');
});

test('the date of the last change alone is no change; a date in a sentence is one', async () => {
  const stamp = await since(
    '/stamp',
    html(ARTICLE),
    html(ARTICLE.replace('May 2, 2026', 'November 20, 2026')),
  );
  assert.equal(stamp.outcome, 'unchanged');
  const fact = await since('/fact', html(ARTICLE), html(ARTICLE.replace('April 1, 2027', 'October 1, 2027')));
  assert.equal(fact.outcome, 'changed');
  assert.deepEqual(fact.differences, [{ after: FILLER, now: ['It ends on October 1, 2027.'], gone: 1 }]);
});

test('a page drawn by its script is read whole, through its shadow roots, however slowly it comes', async () => {
  server.pages.set('/text', (response) => {
    // Longer than the text must stay the same: "Loading" is not taken for the article.
    setTimeout(() => response.end(`${FILLER}\nIt ends in April.`), 4 * PATIENCE.settle);
  });
  server.pages.set('/app', drawnByScript('/text'));
  const found = await look('/app');
  assert.deepEqual(found.kind === 'page' && found.paragraphs, [FILLER, 'It ends in April.']);
});

test('a page that moved is told with its new address, and with what changed on the way', async () => {
  server.pages.set('/new', html(ARTICLE.replace('It ends', 'Everything ends')));
  const moved = await since('/old', html(ARTICLE), redirect('/new'));
  assert.equal(moved.outcome, 'moved');
  assert.equal(moved.movedTo, `${server.address}/new`);
  assert.deepEqual(
    moved.differences.map(({ now }) => now),
    [['Everything ends on April 1, 2027.']],
  );
  // Once it was read there, it is where it was read.
  const settled = judge(
    { id: 'probe', url: `${server.address}/old` },
    await read('/old'),
    await look('/old'),
  );
  assert.equal(settled.outcome, 'unchanged');
});

test('a page that names another address as its own has moved', async () => {
  const canonical = `<link rel="canonical" href="${server.address}/elsewhere" />`;
  const moved = await since('/canonical', html(ARTICLE), html(ARTICLE, canonical));
  assert.equal(moved.movedTo, `${server.address}/elsewhere`);
});

test('a page is gone by its status, or by what it says with status 200', async () => {
  server.pages.set('/410', status(410));
  assert.deepEqual(await look('/404'), { kind: 'gone', reason: 'HTTP 404' });
  assert.deepEqual(await look('/410'), { kind: 'gone', reason: 'HTTP 410' });
  server.pages.set('/soft', html("<main><h1>We couldn't find that page</h1><p>Try the search.</p></main>"));
  assert.equal((await look('/soft')).kind, 'gone');
  // An article about errors is no error.
  server.pages.set(
    '/about',
    html(`<main><h1>Error 404: page not found</h1><p>${FILLER.repeat(5)}</p></main>`),
  );
  assert.equal((await look('/about')).kind, 'page');
});

test('a page is not reachable while its server fails, does not answer, draws nothing, or asks who is there', async () => {
  server.pages.set('/503', status(503));
  server.pages.set('/silent', () => undefined);
  server.pages.set('/empty', html('<main>Loading</main>'));
  server.pages.set('/challenge', html('<main><h1>Verify you are human</h1></main>'));
  assert.deepEqual(await look('/503'), { kind: 'unreachable', reason: 'HTTP 503' });
  assert.deepEqual(await look('/silent', SHORT), { kind: 'unreachable', reason: 'no answer in 1.5 s' });
  assert.deepEqual(await look('/empty', SHORT), {
    kind: 'unreachable',
    reason: 'only 1 words were drawn in 1.5 s',
  });
  assert.equal((await look('/challenge')).kind, 'unreachable');
  const closed = await loopbackPages();
  await closed.close();
  const refused = await visit(browser, `${closed.address}/`, PATIENCE);
  assert.deepEqual(refused, { kind: 'unreachable', reason: 'net::ERR_CONNECTION_REFUSED' });
});

test('a page gets no pictures, no second window and no memory of the one before', async () => {
  const script =
    "<script>window.open('/popup'); document.cookie = 'seen=1'; localStorage.setItem('seen', '1');</script><img src='/picture.png'>";
  const again =
    "<script>if (document.cookie || localStorage.getItem('seen')) document.querySelector('p').textContent = 'Seen'</script>";
  server.pages.set('/nosy', html(`${ARTICLE}${script}`));
  server.pages.set('/nosy-again', html(`${ARTICLE}${again}`));
  await look('/nosy');
  const found = await look('/nosy-again');
  assert.ok(found.kind === 'page' && found.paragraphs.includes(FILLER));
  assert.ok(!server.asked.includes('/picture.png'));
});

test('the browser keeps its sandbox, save for root, who is told', async () => {
  const user = await sandboxedLaunch(1000);
  assert.equal(user.launch.chromiumSandbox, true);
  assert.ok(!user.launch.args?.includes('--no-sandbox'));
  assert.equal(user.warning, null);
  assert.match((await sandboxedLaunch(0)).warning ?? '', /without its sandbox/);
});

/**
 * The pictures of the documentation show the screens as they are: on one day, with the same answers, each says what it said
 * when its picture was taken. With `TAKE_PICTURES` in the environment, takes them (`npm run pictures`).
 */
import { PICTURES } from '../../scripts/support/project.ts';
import {
  answers,
  choose,
  EXCHANGE_ONLINE,
  goOn,
  LIGHTNING_SYNC,
  OAUTH,
  NONE_OF_THESE,
  sees,
  tasks,
} from './support/admin.ts';
import { Album } from './support/album.ts';
import { lookUp, resolvers, says } from './support/evidence.ts';
import { savedList, showList } from './support/saved.ts';
import { expect, test } from './support/test.ts';

const isTaken = process.env['TAKE_PICTURES'] !== undefined;

test('the pictures of the documentation are current', async ({ open }) => {
  test.slow();
  const album = new Album(PICTURES);
  const page = await open({ day: '2026-11-25', dns: resolvers().dns });
  const look = async (name: string): Promise<void> => {
    await page.evaluate(() => window.scrollTo(0, 0));
    await album.look(page, name, isTaken);
  };

  await look('start');
  await answers(page, LIGHTNING_SYNC);
  await lookUp(page, 'contoso.com');
  await says(page, /^contoso\.com: /);
  await choose(page, EXCHANGE_ONLINE);
  await look('email-service');
  await goOn(page);
  await choose(page, NONE_OF_THESE);
  await look('rare-cases');
  await goOn(page);
  await choose(page, OAUTH);
  await look('connection-method');
  await goOn(page);
  await sees(page, /block date|blocked|stop/i);
  await look('block-date');
  await goOn(page);
  await sees(page, 'Your options');
  await look('options');
  await goOn(page);
  await sees(page, 'Your plan');
  await expect(tasks(page).first()).toBeVisible();
  await look('plan');
  await showList(page);
  await expect(
    savedList(page)
      .getByRole('button', { name: /^Open SA-/ })
      .first(),
  ).toBeVisible();
  await savedList(page).scrollIntoViewIfNeeded();
  await album.look(page, 'saved', isTaken);

  if (isTaken) album.write();
  expect(album.outdated(), 'Take the pictures again: npm run pictures').toEqual([]);
});

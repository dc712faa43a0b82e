/** The pictures of the documentation, each with a fingerprint of what its screen says. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { LARGEST_PICTURE } from '../../../scripts/support/project.ts';

/** Fingerprints by the names of the pictures. */
type Fingerprints = Readonly<Record<string, string>>;

const QUALITIES = [85, 70, 55, 40] as const;

/**
 * What the page says to a screen reader: the same on every machine, whatever its fonts and its version of the browser. Spaces
 * in dates and numbers are left out: versions of the locale data differ in their kind.
 */
async function textOf(page: Page): Promise<string> {
  return (await page.locator('main').ariaSnapshot()).replaceAll(/[^\S\n]+/g, ' ');
}

/** Waits until the screen says the same twice. */
async function settledText(page: Page): Promise<string> {
  let [before, text] = ['', ''];
  const isSettled = async (): Promise<boolean> => {
    [before, text] = [text, await textOf(page)];
    return text !== '' && text === before;
  };
  await expect.poll(isSettled).toBe(true);
  return text;
}

/** As WebP, which Playwright's own screenshots cannot be, a picture takes a third of the room. */
async function photograph(page: Page): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  for (const quality of QUALITIES) {
    const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality });
    const picture = Buffer.from(data, 'base64');
    if (picture.length <= LARGEST_PICTURE) return picture;
  }
  throw new Error(`No picture of ${page.url()} is small enough.`);
}

/** A folder of pictures: written anew, or compared with what the screens say now. */
export class Album {
  private readonly folder: string;
  private readonly fingerprints = new Map<string, string>();
  private readonly pictures = new Map<string, Buffer>();

  /** @param folder absolute */
  constructor(folder: string) {
    this.folder = folder;
  }

  private get file(): string {
    return join(this.folder, 'fingerprints.json');
  }

  /** @param isTaken whether a picture is taken, too */
  async look(page: Page, name: string, isTaken: boolean): Promise<void> {
    const text = await settledText(page);
    this.fingerprints.set(name, createHash('sha256').update(text).digest('hex').slice(0, 16));
    if (isTaken) this.pictures.set(name, await photograph(page));
  }

  /** Pictures that are there no longer go. */
  write(): void {
    rmSync(this.folder, { recursive: true, force: true });
    mkdirSync(this.folder, { recursive: true });
    for (const [name, picture] of this.pictures) writeFileSync(join(this.folder, `${name}.webp`), picture);
    const fingerprints: Fingerprints = Object.fromEntries(this.fingerprints);
    writeFileSync(this.file, `${JSON.stringify(fingerprints, null, 2)}\n`);
  }

  /** The names of pictures whose screen says something else now, is new, or is gone. */
  outdated(): string[] {
    const kept = existsSync(this.file) ? (JSON.parse(readFileSync(this.file, 'utf8')) as Fingerprints) : {};
    const names = new Set([...Object.keys(kept), ...this.fingerprints.keys()]);
    return [...names].filter((name) => kept[name] !== this.fingerprints.get(name));
  }
}

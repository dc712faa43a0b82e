/** Finds a Chromium and says how to start it: the one named, else the system's, else the one that npm brings. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { canUnpack, unpackedBrowser, type Executable } from './npmBrowser.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const USUAL_PLACES = [
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const ADVICE =
  'No browser found. Install Chromium (Debian, Ubuntu: "apt-get install chromium") or Google Chrome, ' +
  'or name one: CHROMIUM=/path/to/chromium.';

/**
 * Where the browser is: `CHROMIUM` names one and wins, else `PATH` is searched.
 * @throws an error that says what to install, or that what `CHROMIUM` names does not exist
 */
async function findBrowser(): Promise<Executable> {
  const named = process.env['CHROMIUM'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROMIUM names "${named}", but there is no such file.`);
    return { path: named, env: {} };
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = [
    ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))),
    ...USUAL_PLACES,
  ];
  const system = candidates.find((path) => existsSync(path));
  if (system !== undefined) return { path: system, env: {} };
  if (canUnpack()) return unpackedBrowser();
  throw new Error(ADVICE);
}

/** What a browser is started with. */
interface BrowserLaunch {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
}

/**
 * How to start the browser that is found.
 * @throws as `findBrowser`
 */
export async function browserLaunch(): Promise<BrowserLaunch> {
  const { path, env } = await findBrowser();
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { executablePath: path, args: FLAGS, env: { ...Object.fromEntries(inherited), ...env } };
}

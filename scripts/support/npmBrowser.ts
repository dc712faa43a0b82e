/** The Chromium that the package `@sparticuz/chromium` brings, with the few libraries and fonts it needs. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD, ROOT } from './project.ts';

/** A program, and what it needs in its environment. */
export interface Executable {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

const PACKAGE_FILE = join(ROOT, 'node_modules', '@sparticuz', 'chromium', 'package.json');

/** Whether the package is there and runs on this machine. */
export function canUnpack(): boolean {
  return process.platform === 'linux' && process.arch === 'x64' && existsSync(PACKAGE_FILE);
}

/** The package's own settings name folders of another machine. */
function fontSettings(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`;
}

/**
 * Unpacks beside the target and renames, so that neither an interrupted run nor two at once leave half a browser.
 * The package unpacks into TMPDIR, and its libraries only where it believes to run on Amazon's servers.
 */
function unpackInto(target: string): void {
  mkdirSync(BUILD, { recursive: true });
  const scratch = mkdtempSync(`${target}-`);
  const script = "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())";
  execFileSync(process.execPath, ['--input-type=module', '--eval', `await ${script}`], {
    cwd: ROOT,
    env: { ...process.env, TMPDIR: scratch, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
  writeFileSync(join(scratch, 'fonts.conf'), fontSettings(target));
  try {
    renameSync(scratch, target);
  } catch (error) {
    rmSync(scratch, { recursive: true });
    if (!existsSync(target)) throw error;
  }
}

/** The browser, unpacked into the build folder the first time. */
export function unpackedBrowser(): Executable {
  const { version } = JSON.parse(readFileSync(PACKAGE_FILE, 'utf8')) as { version: string };
  const folder = join(BUILD, `chromium-${version}`);
  if (!existsSync(folder)) unpackInto(folder);
  return {
    path: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  };
}

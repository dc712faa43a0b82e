/** The site on a plain file server, in a subfolder, as a web host would serve it. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../../../scripts/support/project.ts';

/** Where the site says that the release files are. */
export const RELEASE = 'https://example.com/releases';

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html',
  js: 'text/javascript',
  txt: 'text/plain',
};

const FOLDER = '/pages/sync/';

export interface ServedSite {
  readonly address: string;
  close(): Promise<void>;
}

/** Playwright's own loader does not know the modules of the package. */
async function write(folder: string): Promise<void> {
  const script = join(import.meta.dirname, 'writeSite.ts');
  await promisify(execFile)(process.execPath, ['--import', 'tsx', script, folder, RELEASE], { cwd: ROOT });
}

/** Makes the site and serves it on a free port of this machine. */
export async function serveSite(): Promise<ServedSite> {
  const folder = await mkdtemp(join(tmpdir(), 'sync-readiness-site-'));
  await write(folder);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const name = pathname.startsWith(FOLDER) ? pathname.slice(FOLDER.length) || 'index.html' : '';
    const file = normalize(join(folder, name));
    const type = TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
    (file.startsWith(folder + sep) ? readFile(file) : Promise.reject(new Error('outside'))).then(
      (content) => response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${FOLDER}`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await rm(folder, { recursive: true });
    },
  };
}

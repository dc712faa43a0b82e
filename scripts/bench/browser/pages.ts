/** The pages that are measured, served on this machine: the site with the wizard, and a bare one of the same parts. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { bundle } from '../../preview/bundle.ts';
import { makeSite } from '../../site/files.ts';
import { manualChunks, minifyAll } from '../../site/script.ts';
import { PACKAGE, ROOT } from '../../support/project.ts';

type Files = ReadonlyMap<string, string | Buffer>;

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
};

/** The length of a page's script of base components; two pages with the same ones differ by what they import of it. */
function baseLength(page: Files): number {
  return [...page].find(([name]) => name.startsWith('base-'))?.[1].length ?? 0;
}

/** The site's own page with other scripts in it, in files of the same parts. */
async function barePage(site: Files): Promise<Files> {
  const folder = join(ROOT, 'scripts', 'bench', 'bare');
  const { scripts } = await bundle({
    source: PACKAGE,
    component: 'syncReadiness',
    mode: 'production',
    entry: join(folder, 'page.ts'),
    replaced: new Map([['bench/bare', join(folder, 'lwc', 'bare', 'bare.ts')]]),
    output: { entryFileNames: '[name]-[hash].js', chunkFileNames: '[name]-[hash].js', manualChunks },
    warn: () => undefined,
  });
  const minified = await minifyAll(scripts);
  const page = minified.reduce(
    (html, { name }) => {
      const [part = ''] = name.split('-');
      return html.replace(new RegExp(`\\./${part}-[^"]*\\.js`), `./${name}`);
    },
    String(site.get('index.html')),
  );
  const bare = new Map<string, string | Buffer>([
    ...[...site].filter(([name]) => name.endsWith('.css')),
    ['index.html', page],
    ...minified.map(({ name, code }): [string, string] => [name, code]),
  ]);
  if (Math.abs(baseLength(bare) / baseLength(site) - 1) > 0.01)
    throw new Error('The bare page has other base components than the wizard: it is no yardstick.');
  return bare;
}

/** Addresses of both pages, until they are closed. */
interface ServedPages {
  readonly wizard: string;
  readonly bare: string;
  close(): void;
}

/** Makes and serves both; the components must be compiled. */
export async function servePages(): Promise<ServedPages> {
  const { files } = await makeSite(null);
  const folders = new Map([
    ['wizard', files],
    ['bare', await barePage(files)],
  ]);
  const server = createServer(({ url = '/' }, response) => {
    const [, folder = '', name = ''] = new URL(url, 'http://127.0.0.1').pathname.split('/');
    const file = name === '' ? 'index.html' : name;
    const content = folders.get(folder)?.get(file);
    if (content === undefined) return response.writeHead(404).end();
    const type = `${TYPES[extname(file)] ?? 'application/octet-stream'}; charset=utf-8`;
    return response.writeHead(200, { 'content-type': type }).end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    wizard: `${address}/wizard/`,
    bare: `${address}/bare/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

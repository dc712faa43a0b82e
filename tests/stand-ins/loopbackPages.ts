/** Pages on loopback, as the sources may be: their text can change between two visits. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Enough words for an article; none of them is news. */
export const FILLER =
  'Lightning Sync keeps contacts and events in step between a mail server and an org. An administrator connects the two with a ' +
  'service account or with OAuth, and chooses who syncs what. Every user needs a mailbox and a license of the right kind.';

export type LoopbackPage = (response: ServerResponse) => void;

export function html(body: string, head = ''): LoopbackPage {
  return (response) =>
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(`<!doctype html><html><head><title>Article</title>${head}</head><body>${body}</body></html>`);
}

/** As a help site does: an empty page whose script fetches the article and draws it into nested shadow roots. */
export function drawnByScript(article: string): LoopbackPage {
  return html(`<nav>Menu of today</nav><help-app>Loading</help-app><script>
    fetch(${JSON.stringify(article)}).then((answer) => answer.text()).then((text) => {
      const outer = document.querySelector('help-app').attachShadow({ mode: 'open' });
      const inner = outer.appendChild(document.createElement('help-article')).attachShadow({ mode: 'open' });
      for (const line of text.split('\\n')) inner.appendChild(document.createElement('p')).textContent = line;
    });
  </script>`);
}

export function redirect(to: string): LoopbackPage {
  return (response) => response.writeHead(301, { location: to }).end();
}

export function status(code: number): LoopbackPage {
  return (response) => response.writeHead(code, { 'content-type': 'text/html' }).end('<h1>No</h1>');
}

export interface LoopbackPages {
  readonly address: string;
  /** By path. */
  readonly pages: Map<string, LoopbackPage>;
  /** Every path that was asked for. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** Starts a server on a free port of 127.0.0.1; the caller closes it. */
export async function loopbackPages(): Promise<LoopbackPages> {
  const pages = new Map<string, LoopbackPage>();
  const asked: string[] = [];
  const server = createServer(({ url = '/' }, response) => {
    asked.push(url);
    const page = pages.get(new URL(url, 'http://127.0.0.1').pathname);
    if (page === undefined) response.writeHead(404).end();
    else page(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    pages,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

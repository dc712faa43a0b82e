/** Serves the preview on this machine only, under the rules that Lightning Experience puts a page under. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { assetAt } from './assets.ts';
import { readLook } from './look.ts';
import type { Preview } from './preview.ts';
import { failedPage, outerPage, wizardPage } from './render.ts';
import { standInAnswer } from './standIns.ts';
import { trustedUrls } from './trustedUrls.ts';

const HOST = '127.0.0.1';
/** Names of this machine: a page of another name that leads here, as by DNS rebinding, gets nothing. */
const OWN_NAMES: ReadonlySet<string> = new Set(['localhost', HOST, '[::1]']);
const HTML = 'text/html; charset=utf-8';
const TEXT = 'text/plain; charset=utf-8';

const HEADERS = {
  'Content-Security-Policy': [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    ["connect-src 'self'", ...trustedUrls()].join(' '),
    "frame-src 'self'",
    "frame-ancestors 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'SAMEORIGIN',
  'Referrer-Policy': 'origin-when-cross-origin',
  'Cache-Control': 'no-store',
};

function answer(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { ...HEADERS, 'Content-Type': type }).end(body);
}

function tellBuilds(preview: Preview, response: ServerResponse): void {
  response.writeHead(200, { ...HEADERS, 'Content-Type': 'text/event-stream' });
  response.write(': listening\n\n');
  response.once(
    'close',
    preview.onBuild(() => response.write('event: built\ndata:\n\n')),
  );
}

/** What was asked for, decoded; null when it is no address. */
function readAddress(request: IncomingMessage): { path: string; query: URLSearchParams } | null {
  try {
    const { pathname, searchParams } = new URL(`http://${HOST}${request.url ?? '/'}`);
    return { path: decodeURIComponent(pathname), query: searchParams };
  } catch (error) {
    if (error instanceof TypeError || error instanceof URIError) return null;
    throw error;
  }
}

/** Whether the request names this machine; any port is accepted. */
function isOwnName(host: string | undefined): boolean {
  return OWN_NAMES.has((host ?? '').replace(/:\d+$/, '').toLowerCase());
}

/** A fault in one request is answered with an error, and never ends the server. */
function respondSafely(preview: Preview, request: IncomingMessage, response: ServerResponse): void {
  try {
    respond(preview, request, response);
  } catch (error) {
    console.error(`${request.method ?? ''} ${request.url ?? ''}:`, error);
    if (response.headersSent) response.destroy();
    else answer(response, 500, TEXT, 'The preview failed on this request; its terminal says why.');
  }
}

function respond(preview: Preview, request: IncomingMessage, response: ServerResponse): void {
  if (!isOwnName(request.headers.host))
    return answer(response, 403, TEXT, 'The preview has no such host name.');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return answer(response, 405, TEXT, 'The preview is only read.');
  }
  const asked = readAddress(request);
  if (asked === null) return answer(response, 400, TEXT, 'This is no address.');
  const { path, query } = asked;
  const state = preview.state();
  if (path === '/') return answer(response, 200, HTML, outerPage());
  if (path === '/builds') return tellBuilds(preview, response);
  if (path === '/wizard') {
    if (state.kind === 'failed') return answer(response, 500, HTML, failedPage(state.message));
    return answer(response, 200, HTML, wizardPage(readLook(query)));
  }
  const standIn = standInAnswer(path, query);
  if (standIn !== null) return answer(response, standIn.status, standIn.type, standIn.body);
  const script = state.kind === 'ready' ? state.scripts.get(path.slice(1)) : undefined;
  if (script !== undefined) return answer(response, 200, 'text/javascript; charset=utf-8', script);
  const asset = assetAt(path);
  if (asset !== null) return answer(response, 200, asset.type, asset.body);
  return answer(response, 404, TEXT, `Nothing at ${path}`);
}

function listen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    });
    server.listen(port, HOST, () => resolve(true));
  });
}

/** A server that runs. */
export interface Serving {
  /** Without a slash at the end. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * @param port the first to try, 0 for any free one
 * @param inUse called with each port that was taken
 * @throws when no port may be listened on
 */
export async function serve(preview: Preview, port: number, inUse: (port: number) => void): Promise<Serving> {
  const server = createServer((request, response) => respondSafely(preview, request, response));
  let tried = port;
  while (!(await listen(server, tried))) {
    inUse(tried);
    tried += 1;
  }
  const { port: found } = server.address() as AddressInfo;
  return {
    address: `http://${HOST}:${found}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** An org on loopback: as much of Salesforce's APIs as `sf` asks for, with endings that a test chooses. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { IncomingMessage } from 'node:http';
import {
  accepted,
  cancelling,
  deployStatus,
  fault,
  listed,
  requestIn,
  retrieved,
  retrieving,
  unzipped,
} from './metadataApi.ts';
import { SCRATCH } from './devHub.ts';
import { OPEN, rest, USER } from './restApi.ts';
import { OrgRecords } from './tree.ts';
import type { Answer, Received } from './metadataApi.ts';
import type { Script } from './restApi.ts';

export { OPEN, ORG_ID } from './restApi.ts';

export interface StandIn {
  readonly url: string;
  readonly script: Script;
  /** Every request, as `METHOD path`. */
  readonly requests: string[];
  readonly deployments: Received[];
  readonly cancelled: string[];
  /** Of the package's own objects. */
  readonly records: OrgRecords;
  /** Resolves with the next request that the pattern fits. */
  next(pattern: RegExp): Promise<string>;
  close(): Promise<void>;
}

type State = Pick<StandIn, 'script' | 'deployments' | 'cancelled' | 'records'>;

async function deploy(request: Readonly<Record<string, unknown>>, { deployments }: State): Promise<Answer> {
  const id = `0Af${String(deployments.length + 1).padStart(12, '0')}AAA`;
  const { checkOnly, singlePackage } = request['DeployOptions'] as Readonly<Record<string, string>>;
  const files = await unzipped(String(request['ZipFile']));
  deployments.push({ id, checkOnly: checkOnly === 'true', singlePackage: singlePackage === 'true', files });
  return accepted(id);
}

async function soap(text: string, state: State): Promise<Answer> {
  const { script, deployments, cancelled } = state;
  const [name, request] = requestIn(text);
  if (name === 'retrieve') return retrieving('09S000000000001AAA');
  if (name === 'checkRetrieveStatus') return retrieved('09S000000000001AAA', script.settings);
  if (name === 'cancelDeploy') {
    const id = String(request['id']);
    cancelled.push(id);
    return cancelling(id);
  }
  if (name === 'deploy') return deploy(request, state);
  if (name === 'listMetadata') return listed(script.languages);
  const asked = deployments.find(({ id }) => id === request['asyncProcessId']);
  if (asked === undefined) return fault('INVALID_CROSS_REFERENCE_KEY', 'no such deployment');
  return deployStatus(asked.id, script.deploy, asked.checkOnly);
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

interface Waiting {
  readonly pattern: RegExp;
  readonly found: (line: string) => void;
}

/** The answer to one request; undefined where the connection is to be cut. */
async function answered(
  request: IncomingMessage,
  state: State & Pick<StandIn, 'requests'>,
  waiting: Set<Waiting>,
): Promise<Answer | undefined> {
  const text = await textOf(request);
  const method = request.method ?? '';
  // `sf` joins some addresses with two slashes.
  const { pathname, search, searchParams } = new URL(
    (request.url ?? '/').replace(/^\/+/, '/'),
    'http://127.0.0.1',
  );
  const isSoap = pathname.startsWith('/services/Soap/');
  const line = `${method} ${pathname}${isSoap ? ` ${requestIn(text)[0]}` : search}`;
  state.requests.push(line);
  for (const each of [...waiting].filter(({ pattern }) => pattern.test(line))) {
    waiting.delete(each);
    each.found(line);
  }
  if (isSoap) return soap(text, state);
  const url = `http://${request.headers.host ?? ''}`;
  const userId = request.headers.authorization?.includes(SCRATCH.orgId) ? SCRATCH.userId : USER.Id;
  const asked = { method, path: pathname, query: searchParams, url, body: text, userId };
  return rest(asked, state.script, state.records);
}

/** Starts an org on a free port of 127.0.0.1; the caller closes it. */
export async function standIn(script: Partial<Script> = {}): Promise<StandIn> {
  const state = {
    script: { ...structuredClone(OPEN), ...script },
    requests: [] as string[],
    deployments: [] as Received[],
    cancelled: [] as string[],
    records: new OrgRecords(),
  };
  const waiting = new Set<Waiting>();
  const server = createServer((request, response) => {
    answered(request, state, waiting).then(
      (answer) => {
        if (answer === undefined) response.destroy();
        else if (state.script.deploy === 'halfAnswered' && state.requests.at(-1)?.endsWith(' deploy')) {
          response.writeHead(answer.status, { 'content-length': answer.body.length });
          response.write(answer.body.slice(0, answer.body.length / 2), () => response.destroy());
        } else response.writeHead(answer.status, { 'content-type': answer.type }).end(answer.body);
      },
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    ...state,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    next: (pattern) => new Promise((found) => waiting.add({ pattern, found })),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

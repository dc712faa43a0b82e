/** An `sf` without a process: what it would send goes straight to the stand-in. That the real one does so, each command proves once. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { interrupted } from '../../../scripts/command/failure.ts';
import type { Sf, SfAnswer } from '../../../scripts/org/sf.ts';
import { queried, saved } from './dataApi.ts';
import { error } from './json.ts';
import { ORG_ID, USER, type Script } from './restApi.ts';
import type { Answer } from './metadataApi.ts';
import type { OrgRecords } from './tree.ts';

interface ApiError {
  readonly errorCode: string;
  readonly message: string;
}

interface TreeAnswer {
  readonly results: readonly {
    readonly referenceId: string;
    readonly errors?: readonly { readonly statusCode: string; readonly message: string }[];
  }[];
}

function valueOf(args: readonly string[], option: string): string {
  return args[args.indexOf(option) + 1] ?? '';
}

function failed({ body }: Answer): SfAnswer {
  const [first] = JSON.parse(body) as readonly ApiError[];
  return { status: 1, name: first?.errorCode ?? '', message: first?.message ?? '' };
}

/** As `sf data import tree` tells what an org refused: record by record, beside the message. */
function refusedTree({ body }: Answer): SfAnswer {
  const { results } = JSON.parse(body) as TreeAnswer;
  const data = results.flatMap(({ referenceId, errors = [] }) =>
    errors.map(({ statusCode, message }) => ({ referenceId, StatusCode: statusCode, Message: message })),
  );
  return { status: 1, name: 'ERROR_HTTP_400', message: 'Data Import failed', data };
}

async function importTree(
  args: readonly string[],
  script: Script,
  records: OrgRecords,
  requests: string[],
): Promise<SfAnswer> {
  const plan = valueOf(args, '--plan');
  const [part] = JSON.parse(readFileSync(plan, 'utf8')) as readonly { sobject: string; files: string[] }[];
  const object = part?.sobject ?? '';
  requests.push(`POST /composite/tree/${object}`);
  const body = readFileSync(join(dirname(plan), part?.files[0] ?? ''), 'utf8');
  const request = { method: 'POST', path: '', query: new URLSearchParams(), url: '', body, userId: USER.Id };
  const answer = await saved(object, request, script, records);
  if (answer === undefined) return { status: 1, name: 'FetchError', message: 'socket hang up' };
  if (answer.status < 300) return { status: 0, result: [] };
  return answer.body.startsWith('[') ? failed(answer) : refusedTree(answer);
}

/** @param requests where what changes an org is noted, as the stand-in notes it */
export function fakeSf(script: Script, records: OrgRecords, requests: string[]): Sf {
  return async (args, { signal } = {}) => {
    if (signal?.aborted) throw interrupted();
    // Whoever waits for it is told at once that the time is over.
    if (script.login === 'hangs') return undefined;
    if (script.login === 'page')
      return {
        status: 1,
        name: 'SyntaxError',
        message: 'Unexpected token \'<\', "<!doctype "... is not valid JSON',
      };
    const command = args.filter((_, index) => index < args.findIndex((arg) => arg.startsWith('-'))).join(' ');
    if (script.login === 'expired')
      return failed(error(401, 'INVALID_SESSION_ID', 'Session expired or invalid'));
    if (command === 'org display')
      return {
        status: 0,
        result: { username: USER.Username, id: ORG_ID, instanceUrl: 'http://org.example' },
      };
    if (command === 'data query') {
      const answer = queried(new URLSearchParams({ q: valueOf(args, '--query') }), script, records);
      return answer.status < 300 ? { status: 0, result: JSON.parse(answer.body) } : failed(answer);
    }
    if (command === 'data import tree') return importTree(args, script, records, requests);
    throw new Error(`Nothing stands in for sf ${command}`);
  };
}

/** Advice for each known error of `sf` and Salesforce. */
import { EXIT, Failure } from '../command/failure.ts';
import type { Exit } from '../command/failure.ts';
import type { Sf, SfAnswer, SfOptions } from './sf.ts';

/** What an error means. */
export interface Explanation {
  /** Found in the error's name or message. */
  readonly when: RegExp;
  readonly exit: Exit;
  readonly advice: readonly string[];
}

const LOG_IN =
  'Log in and try again: npx sf org login web --alias ORG (a sandbox: add --instance-url https://test.salesforce.com).';
const RIGHTS =
  'The user needs "Modify Metadata Through Metadata API Functions" (or "Modify All Data") and "API Enabled": ask an admin of the org.';

/** How `sf` fails on an answer that is not from Salesforce: a page of HTML, half a body, no body. */
const UNREADABLE =
  /HTTP response contains html|Cannot (read|destructure) propert|is not iterable|Unexpected (token|end of JSON|non-whitespace)|Premature close|Unclosed root tag|deploy id is not available/i;

/** The first one that fits counts: the narrow ones come before the wide ones. */
const EXPLANATIONS: readonly Explanation[] = [
  {
    when: /NoDefaultDevHub|NOT_?A_?DEV_?HUB|NoDevHub|no default dev hub|ScratchOrgInfo.*not supported/i,
    exit: EXIT.login,
    advice: [
      'This needs a Dev Hub: turn it on in Setup > Dev Hub of a production or Developer Edition org,',
      'log in to it (npx sf org login web --set-default-dev-hub --alias hub), or name it with --dev-hub.',
    ],
  },
  {
    when: /LIMIT_EXCEEDED|signup limit|daily.*limit/i,
    exit: EXIT.refused,
    advice: [
      'The limit for today, or for orgs alive at a time, is reached: delete a scratch org you no longer need, or wait a day.',
    ],
  },
  {
    when: /NamedOrgNotFound|NoTargetEnv|NoAuthInfo|No authorization information|AuthInfo.*not found/i,
    exit: EXIT.login,
    advice: ['See which orgs you are logged in to: npx sf org list.', LOG_IN],
  },
  {
    when: /INVALID_SESSION_ID|RefreshTokenAuth|Bad_OAuth_Token|expired access\/refresh token|INVALID_LOGIN|invalid_grant|Session expired|(\b|_)401\b/i,
    exit: EXIT.login,
    advice: ['The login to this org is no longer valid.', LOG_IN],
  },
  {
    when: /API_DISABLED_FOR_ORG|API is not enabled/i,
    exit: EXIT.refused,
    advice: [
      'This edition of Salesforce has no API access, and without it nothing can be deployed from outside.',
    ],
  },
  {
    when: /INSUFFICIENT_ACCESS|insufficient (access|privileges)|not have (the )?(proper )?permission|(\b|_)403\b/i,
    exit: EXIT.refused,
    advice: [RIGHTS],
  },
  {
    when: /ENOTFOUND|ECONNREFUSED|ECONNRESET|EAI_AGAIN|ETIMEDOUT|ESOCKET|socket hang up|fetch failed|DomainNotFound/i,
    exit: EXIT.login,
    advice: ['The org could not be reached: check the network. Behind a proxy, set HTTPS_PROXY.'],
  },
  {
    when: /SERVER_UNAVAILABLE|(\b|_)50[0234]\b|UNABLE_TO_LOCK_ROW/i,
    exit: EXIT.refused,
    advice: ['Salesforce is busy or under maintenance: try again later; see https://status.salesforce.com.'],
  },
  {
    when: UNREADABLE,
    exit: EXIT.login,
    advice: [
      'Something between here and the org answers in its place, such as a proxy or a login page of a network.',
    ],
  },
];

/**
 * The failure that an answer of `sf` stands for, with what to do about it.
 * @param own what errors mean in this place; counts before what they mean elsewhere
 */
export function explain(answer: SfAnswer, doing: string, own: readonly Explanation[] = []): Failure {
  const said = `${answer.name ?? ''} ${answer.message ?? ''}`;
  const known = [...own, ...EXPLANATIONS].find(({ when }) => when.test(said));
  // What `sf` then says is about its own code.
  const reason = UNREADABLE.test(said)
    ? "the org's answer could not be read"
    : (answer.message ?? answer.name ?? 'sf gave no reason').trim();
  const message = `${doing} did not work: ${reason}`;
  if (known !== undefined) return new Failure(known.exit, message, known.advice);
  return new Failure(EXIT.refused, message, answer.actions ?? []);
}

/**
 * Runs one command of `sf` that must succeed.
 * @param doing what is being done, to begin the sentence with if it fails
 * @returns its result, of the shape that the caller knows this command to have
 * @throws Failure with what to do
 */
export async function runSf<T>(
  sf: Sf,
  doing: string,
  args: readonly string[],
  options: SfOptions & { readonly own?: readonly Explanation[] } = {},
): Promise<T> {
  const answer = await sf(args, options);
  if (answer === undefined) throw new Failure(EXIT.unfinished, `${doing} took too long.`, ['Try again.']);
  if (answer.status !== 0) throw explain(answer, doing, options.own);
  return answer.result as T;
}

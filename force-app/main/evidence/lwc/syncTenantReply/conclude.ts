/** From the fields of a tenant to what they mean, and to an answer where they leave no doubt. */
import { asLine } from './apps';
import type { Finding, FindingId, TenantOutput } from './findings';
import { allowListIn } from './allowList';
import { isSeveral } from './tenants';
import { truthOf, type Truth } from './values';
import { userAgentPolicy } from './userAgentPolicy';
import type { ReplyField, OtherLine, Taken } from './vocabulary';

interface Conclusion extends Pick<TenantOutput, 'findings' | 'ewsAccess'> {
  /** Fields that count for nothing here. */
  readonly unused: readonly OtherLine[];
}

const STATES: Readonly<Record<'tenant' | 'mailbox', Readonly<Record<'true' | 'false' | 'null', FindingId>>>> =
  {
    tenant: { true: 'tenantEnabled', false: 'tenantDisabled', null: 'tenantUnset' },
    mailbox: { true: 'mailboxEnabled', false: 'mailboxDisabled', null: 'mailboxUnset' },
  };

/**
 * @param known the app IDs that are known to be Lightning Sync's; without one, a list says nothing of it
 * @param typed the app IDs that the admin typed
 */
export function conclude(taken: Taken, known: readonly string[], typed: readonly string[]): Conclusion {
  const states = statesIn(taken.fields);
  const list = allowListIn(taken, known, typed);
  const policy = userAgentPolicy(taken.fields);
  const findings = [...states.findings, ...list.findings, ...policy.findings];
  const isSeveralTenants = isSeveral(taken);
  if (isSeveralTenants) findings.push({ id: 'severalTenants', value: '', line: null });
  const isContradictory = states.found.size > 1 || list.isContradictory;
  if (isContradictory) findings.push({ id: 'contradictory', value: '', line: null });
  const [state] = states.found;
  if (state === true && list.standing === null && !isContradictory)
    findings.push({ id: 'allowListMissing', value: '', line: null });
  // Both gates must let the app in: the list of apps, and the policy by program.
  if (list.standing === 'allowListHasApp' && !policy.isTold)
    findings.push({ id: 'userAgentPolicyMissing', value: '', line: null });
  // A value that stands alone elsewhere may be the one that is missing here.
  const isTorn = state === null && taken.others.some(({ text }) => isPieceOfTruth(text));
  const isUnsure = isContradictory || isSeveralTenants || isTorn;
  const answer = isUnsure ? null : answerOf(state, list.standing);
  return {
    findings,
    ewsAccess: answer === 'allowListed' && policy.isEnforced ? null : answer,
    unused: policy.unused.map(asLine),
  };
}

/** True or False by itself, also where it is cut. */
function isPieceOfTruth(text: string): boolean {
  return typeof truthOf(text) === 'boolean' || /^.{0,8}(?:…|\.\.\.)$/.test(text);
}

interface States {
  readonly findings: readonly Finding[];
  /** Of the tenant. */
  readonly found: ReadonlySet<Truth>;
}

function statesIn(fields: readonly ReplyField[]): States {
  const findings: Finding[] = [];
  const found = new Set<Truth>();
  for (const { name, value, scope, line } of fields) {
    if (name !== 'ewsenabled') continue;
    const truth = truthOf(value);
    if (truth === undefined) {
      findings.push({ id: 'valueUnclear', value, line });
      continue;
    }
    findings.push({ id: STATES[scope ?? 'tenant'][`${truth}`], value, line });
    if (scope === null) findings.push({ id: 'scopeAssumed', value: '', line });
    if (scope !== 'mailbox') found.add(truth);
  }
  return { findings, found };
}

function answerOf(state: Truth, standing: FindingId | null): Conclusion['ewsAccess'] {
  if (state === undefined) return null;
  if (state === false) return 'disabled';
  if (state === null) return 'unset';
  if (standing === 'allowListHasApp') return 'allowListed';
  return standing === 'allowListEmpty' || standing === 'allowListWithoutApp' ? 'notListed' : null;
}

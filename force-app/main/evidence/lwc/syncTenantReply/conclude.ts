/** From the fields of a tenant to what they mean, and to an answer where they leave no doubt. */
import type { Finding, FindingId, TenantOutput } from './findings';
import { type AllowList, allowListOf, type Truth, truthOf } from './values';
import type { Field } from './vocabulary';

export type Conclusion = Pick<TenantOutput, 'findings' | 'ewsAccess'>;

const STATES: Readonly<Record<'tenant' | 'mailbox', Readonly<Record<'true' | 'false' | 'null', FindingId>>>> =
  {
    tenant: { true: 'tenantEnabled', false: 'tenantDisabled', null: 'tenantUnset' },
    mailbox: { true: 'mailboxEnabled', false: 'mailboxDisabled', null: 'mailboxUnset' },
  };

/**
 * @param known the app IDs that are known to be Lightning Sync's; without one, a list says nothing of it
 */
export function conclude(fields: readonly Field[], known: readonly string[]): Conclusion {
  const findings: Finding[] = [];
  const states = new Set<Truth>();
  for (const { name, value, scope, line } of fields) {
    if (name !== 'ewsenabled') continue;
    const truth = truthOf(value);
    if (truth === undefined) {
      findings.push({ id: 'valueUnclear', value, line });
      continue;
    }
    findings.push({ id: STATES[scope ?? 'tenant'][`${truth}`], value, line });
    if (scope === null) findings.push({ id: 'scopeAssumed', value: '', line });
    if (scope !== 'mailbox') states.add(truth);
  }
  const list = listIn(fields, findings);
  const standing = list && standingOf(list, known);
  if (standing) findings.push({ ...standing, line: list.line });
  return { findings, ewsAccess: answer(states, standing?.id, findings) };
}

interface FoundList extends AllowList {
  readonly line: number;
}

/** One that cannot be read may hold anything. */
const UNREADABLE: AllowList = { ids: [], named: false, cut: true };

/** Every list of the text as one. */
function listIn(fields: readonly Field[], findings: Finding[]): FoundList | null {
  const lists = fields
    .filter(({ name }) => name === 'ewsallowedappids')
    .map(({ value, line }): FoundList => {
      const list = allowListOf(value);
      if (!list) findings.push({ id: 'valueUnclear', value, line });
      return { ...(list ?? UNREADABLE), line };
    });
  const [first, ...more] = lists;
  if (!first) return null;
  return more.reduce(
    (all, list) => ({
      ids: [...all.ids, ...list.ids],
      named: all.named || list.named,
      cut: all.cut || list.cut,
      line: all.line,
    }),
    first,
  );
}

function standingOf({ ids, named, cut }: AllowList, known: readonly string[]): Pick<Finding, 'id' | 'value'> {
  const value = ids.join(', ');
  if (named || ids.some((id) => known.includes(id))) return { id: 'allowListHasApp', value };
  if (cut) return { id: 'allowListCut', value };
  if (ids.length === 0) return { id: 'allowListEmpty', value };
  return { id: known.length > 0 ? 'allowListWithoutApp' : 'appIdNeeded', value };
}

function answer(
  states: ReadonlySet<Truth>,
  standing: FindingId | undefined,
  findings: Finding[],
): Conclusion['ewsAccess'] {
  if (states.size > 1) findings.push({ id: 'contradictory', value: '', line: null });
  if (states.size !== 1) return null;
  const [state] = states;
  if (state === false) return 'disabled';
  if (state === null) return 'unset';
  if (standing === undefined) findings.push({ id: 'allowListMissing', value: '', line: null });
  if (standing === 'allowListHasApp') return 'allowListed';
  return standing === 'allowListEmpty' || standing === 'allowListWithoutApp' ? 'notListed' : null;
}

/**
 * The second gate: a policy by the program that calls (`EwsApplicationAccessPolicy` with `EwsAllowList` or
 * `EwsBlockList`, of the organisation or of a mailbox). It must let an app in, too (Microsoft Learn, "Control access to
 * EWS in Exchange").
 */
import type { Finding, FindingId } from './findings';
import { withoutQuotes, truthOf } from './values';
import type { ReplyField, FieldName } from './vocabulary';

interface UserAgentPolicy {
  readonly findings: readonly Finding[];
  /** Whether the text says anything of the policy. */
  readonly isTold: boolean;
  /** Whether it may keep the app out. */
  readonly isEnforced: boolean;
  /** Lists that no policy uses. */
  readonly unused: readonly ReplyField[];
}

const POLICIES: Readonly<Record<string, { readonly id: FindingId; readonly list: FieldName }>> = {
  enforceallowlist: { id: 'userAgentAllowList', list: 'ewsallowlist' },
  enforceblocklist: { id: 'userAgentBlockList', list: 'ewsblocklist' },
};

export function userAgentPolicy(fields: readonly ReplyField[]): UserAgentPolicy {
  const policies = fields.filter(({ name }) => name === 'ewsapplicationaccesspolicy');
  const lists = new Map(
    fields
      .filter(({ name }) => name === 'ewsallowlist' || name === 'ewsblocklist')
      .map((field) => [`${field.object} ${field.name}`, field]),
  );
  const used = new Set<ReplyField>();
  const findings = policies.map(({ value, line, object }): Finding => {
    const policy = POLICIES[withoutQuotes(value).toLowerCase()];
    if (!policy)
      return { id: truthOf(value) === null ? 'userAgentPolicyUnset' : 'valueUnclear', value, line };
    const list = lists.get(`${object} ${policy.list}`);
    if (list) used.add(list);
    return { id: policy.id, value: list?.value ?? value, line };
  });
  return {
    findings,
    isTold: policies.length > 0,
    isEnforced: findings.some(({ id }) => id !== 'userAgentPolicyUnset'),
    unused: fields.filter(
      (field) => (field.name === 'ewsallowlist' || field.name === 'ewsblocklist') && !used.has(field),
    ),
  };
}

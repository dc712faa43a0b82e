/** The bridge as tasks: where it stands in the plan depends on whether the tenant is blocked already. */
import { BRIDGE_ANNOUNCED, BRIDGE_FOR, BRIDGE_LAST_DAY } from './bridge';
import { OPTIONS } from './options';
import type { TaskFacts } from './taskFacts';

const BRIDGE = {
  id: 'bridgeEws',
  options: [null, ...OPTIONS.map(({ id }) => id)],
  lastDay: BRIDGE_LAST_DAY,
  who: 'microsoftAdmin',
  permission: 'changeExchange',
  help: 'ewsAllowedApps',
  alsoSee: 'ewsWaves',
} as const satisfies Partial<TaskFacts>;

/** For a tenant that is blocked: the first task. */
export const BRIDGE_RESTORES = {
  ...BRIDGE,
  for: { ...BRIDGE_FOR, ewsAccess: ['disabled', 'notListed'] },
  whenKnown: 'ewsWaves',
  bridge: 'restore',
} as const satisfies TaskFacts;

/** For a tenant that a wave may block: after the readiness check. */
export const BRIDGE_SAFEGUARDS = {
  ...BRIDGE,
  for: { ...BRIDGE_FOR, ewsAccess: ['unset'] },
  whenKnown: 'ewsWaves',
  bridge: 'safeguard',
} as const satisfies TaskFacts;

/** Before the state of the tenant decides, it is not asked. */
export const BRIDGE_SAFEGUARDS_EARLY = {
  ...BRIDGE,
  for: BRIDGE_FOR,
  whenKnown: BRIDGE_ANNOUNCED,
  untilKnown: 'ewsWaves',
  bridge: 'safeguard',
} as const satisfies TaskFacts;

/** Options, and situations, that several facts concern together. */
import type { Criteria, OptionId } from './vocabulary';

export const BY_USER: readonly OptionId[] = ['eacUserLevelOAuth', 'eacGoogle'];
export const GRAPH: readonly OptionId[] = ['eacApplicationLevelOAuth', 'eacRbacOAuth'];
export const MICROSOFT_365: readonly OptionId[] = [
  'eacUserLevelOAuth',
  'eacServiceAccountOAuth',
  'eacOrgLevelOAuth',
  ...GRAPH,
];
export const CAPTURE: readonly OptionId[] = [...MICROSOFT_365, 'eacOnPremisesServiceAccount', 'eacGoogle'];
export const MOVING: Criteria = { usage: ['lightningSync'] };
export const STARTING: Criteria = { usage: ['newToSync'] };
export const MOVING_MICROSOFT_365: Criteria = {
  ...MOVING,
  emailService: ['exchangeOnline', 'exchangeHybrid'],
};

/** The org's mail domains: its users counted by domain, and what the domains' services suggest. */
export { isConsumerDomain } from './consumers';
export { type Census, DomainCounter, type DomainCount } from './counter';
export {
  type ScanProgress,
  type ScanResult,
  type UserPage,
  type UserPages,
  UserScan,
  USUAL_LIMIT,
} from './scan';
export { type ClassifiedDomain, type MixId, suggest, type Suggestion } from './suggest';

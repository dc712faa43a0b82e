/** Reads what a Microsoft admin sends back, pasted as it is. Pure; what it finds informs and answers nothing. */
export {
  type Finding,
  FINDING_IDS,
  type FindingId,
  readTenantOutput,
  type ReadOptions,
  type TenantOutput,
} from './findings';
export { appIds, CAPTURE_APP_ID } from './values';

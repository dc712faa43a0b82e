/** Which Microsoft cloud a domain's tenant is in, as its public sign-in metadata shows it. Asks nothing before it is asked. */
export {
  MICROSOFT_SIGN_IN,
  type TenantDirectory,
  TenantError,
  type TenantFailure,
  WebTenantDirectory,
} from './directory';
export { readTenantMetadata, type TenantFinding, type TenantFound } from './metadata';

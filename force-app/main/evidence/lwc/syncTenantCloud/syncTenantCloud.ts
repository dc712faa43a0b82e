/** Which Microsoft cloud a domain's tenant is in, as its public sign-in metadata shows it. Asks nothing before it is asked. */
export {
  MICROSOFT_SIGN_IN,
  TENANT_FAILURES,
  type TenantDirectory,
  TenantError,
  type TenantFailure,
  type TenantOptions,
  WebTenantDirectory,
} from './directory';
export { type NoTenant, readTenantMetadata, type TenantFinding, type TenantFound } from './metadata';

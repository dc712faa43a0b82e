/** The page's access to Microsoft's public directory of tenants. */
import { type TenantDirectory, WebTenantDirectory } from 'c/syncTenantCloud';

export const webTenants: TenantDirectory = new WebTenantDirectory((url, init) => fetch(url, init));

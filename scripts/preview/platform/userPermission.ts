/** The permissions of the preview's admin, as `@salesforce/userPermission/*` tells them: all that are asked for. */
export { USER_PERMISSIONS as granted } from '../../support/platform.ts';

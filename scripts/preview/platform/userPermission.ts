/**
 * The permissions of the preview's admin, as `@salesforce/userPermission/*` gives them: all that are asked for, save
 * those that the page's address takes away, as in `/wizard?without=ManageUsers`.
 */
import { USER_PERMISSIONS } from '../../support/platform.ts';

const taken = new URLSearchParams(window.location.search).getAll('without');

export const granted: ReadonlySet<string> = new Set(
  [...USER_PERMISSIONS].filter((name) => !taken.includes(name)),
);

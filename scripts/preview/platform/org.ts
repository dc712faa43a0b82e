/** The sample org of the preview: its records are kept in the browser, the same in every tab. */
import { objects, start } from 'preview:org';
import { browserStore, contentsAt } from '../org/store.ts';
import { type Access, uiApiOver } from '../org/uiApi.ts';
import { userId } from './user.ts';

const KEY = 'sync-readiness/sample-org';

/** Set to `none` or `read` in the browser's storage to see the wizard as a user without the permission sees it. */
const ACCESS_KEY = `${KEY}/access`;

const now = (): string => new Date().toISOString();

const store = browserStore(KEY, contentsAt(now(), start));

function accessOf(name: string): Access {
  const given = window.localStorage.getItem(ACCESS_KEY);
  return name in objects && (given === 'none' || given === 'read') ? given : 'edit';
}

/** What queries are answered from. */
export const ORG = { objects, store, access: accessOf };

export const api = uiApiOver({ ...ORG, userId, now });

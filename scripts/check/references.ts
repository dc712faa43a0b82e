/** Checks that what a bundle refers to exists. */
import { SYSTEM_FIELDS } from '../support/platform.ts';
import type { Reference } from './compile.ts';
import type { Inventory } from './inventory.ts';
import type { Problem } from './problem.ts';

type Check = (id: string, inventory: Inventory) => string | null;

function camelCase(name: string): string {
  return name.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function missingModule(id: string, { bundles, lightning }: Inventory): string | null {
  const [namespace, name = ''] = id.split('/');
  if (id === 'lwc') return null;
  if (namespace === 'c') return bundles.has(name) ? null : `there is no bundle "${name}"`;
  if (namespace === 'lightning')
    return lightning.has(name) ? null : `the platform has no module "${id}" that is known here`;
  return `"${id}" is no module that an org has`;
}

/** A component's tag, `c-sync-path`, is its module's name in other letters. */
function missingComponent(tag: string, inventory: Inventory): string | null {
  const [namespace = '', ...words] = tag.split('-');
  return missingModule(`${namespace}/${camelCase(words.join('-'))}`, inventory);
}

/** Follows a relationship only as far as the field that holds it. */
function missingField(id: string, { objects }: Inventory): string | null {
  const [object = '', path] = id.split('.', 2);
  const fields = objects.get(object);
  if (fields === undefined) return `there is no object "${object}" in the metadata`;
  const field = path?.replace(/__r$/, '__c');
  if (field === undefined || SYSTEM_FIELDS.has(field) || fields.has(field)) return null;
  return `the object "${object}" has no field "${field}" in the metadata`;
}

function oneOf(names: (inventory: Inventory) => ReadonlySet<string>, what: string): Check {
  return (id, inventory) =>
    names(inventory).has(id) ? null : `there is no ${what} "${id}" that is known here`;
}

const CHECKS: Readonly<Record<string, Check>> = {
  label: (id, inventory) =>
    inventory.labels.has(id.replace('c.', ''))
      ? null
      : `there is no label "${id.replace('c.', '')}" in any labels file`,
  module: missingModule,
  component: missingComponent,
  schema: missingField,
  i18n: oneOf(({ i18n }) => i18n, 'i18n value'),
  userPermission: oneOf(({ userPermissions }) => userPermissions, 'user permission'),
  customPermission: oneOf(({ customPermissions }) => customPermissions, 'custom permission'),
  resourceUrl: oneOf(({ staticResources }) => staticResources, 'static resource'),
  client: (id) => (id === 'formFactor' ? null : `there is no client value "${id}"`),
  user: (id) => (['Id', 'isGuest'].includes(id) ? null : `there is no user value "${id}"`),
};

/** A kind of reference that has no check here is a problem too: nothing passes unseen. */
export function checkReference({ type, id, file, line }: Reference, inventory: Inventory): Problem | null {
  const check = CHECKS[type];
  const message =
    check === undefined ? `refers to ${type} "${id}", a kind that nothing checks` : check(id, inventory);
  return message === null ? null : { file, line, message };
}

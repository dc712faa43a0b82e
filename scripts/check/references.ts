/** Checks that what a bundle refers to exists. */
import { USER_PERMISSIONS } from '../support/platform.ts';
import type { Reference } from './compile.ts';
import type { Inventory } from './inventory.ts';
import type { PackageProblem } from './problem.ts';

type Check = (id: string, inventory: Inventory) => string | null;

/** A component's tag, `c-sync-path`, is its module's name in other letters. */
export function moduleOfTag(tag: string): string {
  const [namespace = '', ...words] = tag.split('-');
  return `${namespace}/${words.join('-').replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())}`;
}

function findMissingModule(id: string, { has, lightning }: Inventory): string | null {
  const [namespace, name = ''] = id.split('/');
  if (id === 'lwc') return null;
  if (namespace === 'c') return has('LightningComponentBundle', name) ? null : `there is no bundle "${name}"`;
  if (namespace === 'lightning')
    return lightning.has(name) ? null : `the platform has no module "${id}" that is known here`;
  return `"${id}" is no module that an org has`;
}

/** Follows a relationship only as far as the field that holds it. */
function findMissingField(id: string, { has }: Inventory): string | null {
  const [object = '', path] = id.split('.', 2);
  if (!has('CustomObject', object)) return `there is no object "${object}" in the metadata`;
  const field = path?.replace(/__r$/, '__c');
  if (field === undefined || has('CustomField', `${object}.${field}`)) return null;
  return `the object "${object}" has no field "${field}" in the metadata`;
}

function checkOne(isThere: (id: string, inventory: Inventory) => boolean, what: string): Check {
  return (id, inventory) =>
    isThere(id, inventory) ? null : `there is no ${what} "${id}" that is known here`;
}

const CHECKS: Readonly<Record<string, Check>> = {
  label: (id, { has }) => {
    const name = id.replace('c.', '');
    return has('CustomLabel', name) ? null : `there is no label "${name}" in any labels file`;
  },
  module: findMissingModule,
  component: (tag, inventory) => findMissingModule(moduleOfTag(tag), inventory),
  schema: findMissingField,
  i18n: checkOne((id, { i18n }) => i18n.has(id), 'i18n value'),
  userPermission: checkOne((id) => USER_PERMISSIONS.has(id), 'user permission'),
  customPermission: checkOne((id, { has }) => has('CustomPermission', id), 'custom permission'),
  resourceUrl: checkOne((id, { has }) => has('StaticResource', id), 'static resource'),
  client: checkOne((id) => id === 'formFactor', 'client value'),
  user: checkOne((id) => ['Id', 'isGuest'].includes(id), 'user value'),
};

/** A kind of reference that has no check here is a problem too: nothing passes unseen. */
export function checkReference(
  { type, id, file, line }: Reference,
  inventory: Inventory,
): PackageProblem | null {
  const check = CHECKS[type];
  const message =
    check === undefined ? `refers to ${type} "${id}", a kind that nothing checks` : check(id, inventory);
  return message === null ? null : { file, line, message };
}

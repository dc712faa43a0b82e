/** Whether a text is about more than one tenant, by the names that stand beside its fields. */
import type { OtherLine, Taken } from './vocabulary';

/** Fields of an organisation that name it; each is compared with its own kind. */
const NAME = /^["']?(name|identity|organizationid|guid|distinguishedname)["']?\s{0,60}[:=]\s*(.+)$/i;

/** Two tenants are never taken for one: their fields would be mixed. */
export function isSeveral({ fields, others }: Taken): boolean {
  const objects = new Set(
    fields
      .filter(({ name, scope }) => name.startsWith('ews') && scope !== 'mailbox')
      .map(({ object }) => object),
  );
  const names = new Map<string, string>();
  return others.filter(({ object }) => objects.has(object)).some((other) => differs(other, names));
}

function differs({ text }: OtherLine, names: Map<string, string>): boolean {
  const [, key = '', value = ''] = NAME.exec(text) ?? [];
  if (key === '') return false;
  const kind = key.toLowerCase();
  const name = value.replace(/^["']|["']?,?\s{0,9}$/g, '').toLowerCase();
  const before = names.get(kind) ?? name;
  names.set(kind, before);
  return before !== name;
}

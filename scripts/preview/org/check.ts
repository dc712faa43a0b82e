/** What an org checks before it writes a record: names, types, lengths, picklists, required and unique fields. */
import type { FieldInfo } from '../../support/objects.ts';
import type { RecordFault } from './errors.ts';
import type { Row, StoredValue } from './store.ts';

/** Fields of an object by name, as far as they can be written. */
export type Writable = Readonly<Record<string, FieldInfo>>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What is wrong with the values that are to be written. */
export function faultsOf(fields: Readonly<Record<string, unknown>>, writable: Writable): RecordFault[] {
  return Object.entries(fields).flatMap(([name, value]): RecordFault[] => {
    const info = writable[name];
    if (!info) {
      const message = `Unable to create/update fields: ${name}. Please check the security settings of this field and verify that it is read/write for your profile or permission set.`;
      return [{ errorCode: 'INVALID_FIELD_FOR_INSERT_UPDATE', message, field: null }];
    }
    const fault = value === null || value === '' ? null : faultOf(value, info);
    return fault ? [{ ...fault, field: name }] : [];
  });
}

/** Required fields that a record would be without. */
export function findMissing(row: Readonly<Record<string, StoredValue>>, writable: Writable): RecordFault[] {
  return Object.entries(writable)
    .filter(([name, { required }]) => required && (row[name] ?? null) === null)
    .map(([name]) => ({
      errorCode: 'REQUIRED_FIELD_MISSING',
      message: `Required fields are missing: [${name}]`,
      field: name,
    }));
}

/** Unique values that another record has already; letter case makes no difference. */
export function findDuplicates(row: Row, others: readonly Row[], writable: Writable): RecordFault[] {
  return Object.entries(writable).flatMap(([name, { unique }]) => {
    const value = row[name] ?? null;
    if (!unique || value === null) return [];
    const twin = others.find((each) => each.Id !== row.Id && isSameValue(each[name], value));
    if (!twin) return [];
    const message = `duplicate value found: ${name} duplicates value on record with id: ${twin.Id}`;
    return [{ errorCode: 'DUPLICATE_VALUE', message, field: null }];
  });
}

function isSameValue(a: StoredValue | undefined, b: StoredValue): boolean {
  return String(a ?? '').toLowerCase() === String(b).toLowerCase();
}

type Fault = Omit<RecordFault, 'field'>;

function faultOf(value: unknown, { type, length, values, restricted, label }: FieldInfo): Fault | null {
  if (type === 'Checkbox') return typeof value === 'boolean' ? null : wrongTypeFault(label, value);
  if (type === 'Number') return typeof value === 'number' ? null : wrongTypeFault(label, value);
  if (typeof value !== 'string') return wrongTypeFault(label, value);
  if (type === 'Date') return isDay(value) ? null : wrongTypeFault(label, value);
  if (type === 'Lookup' || type === 'MasterDetail') return isId(value) ? null : badId(value);
  const chosen = type === 'MultiselectPicklist' ? value.split(';') : [value];
  const strange = values && restricted ? chosen.find((each) => !(each in values)) : undefined;
  if (strange !== undefined) {
    const message = `${label}: bad value for restricted picklist field: ${strange}`;
    return { errorCode: 'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST', message };
  }
  if (length === null || sizeOf(value) <= length) return null;
  return { errorCode: 'STRING_TOO_LONG', message: `${label}: data value too large (max length=${length})` };
}

/** A line end counts as two characters. */
function sizeOf(text: string): number {
  return text.replace(/\r\n?|\n/g, '\r\n').length;
}

function isDay(value: string): boolean {
  return (
    DAY.test(value) && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value)
  );
}

function isId(value: string): boolean {
  return /^[a-zA-Z0-9]{15}(?:[a-zA-Z0-9]{3})?$/.test(value);
}

function badId(value: string): Fault {
  return { errorCode: 'MALFORMED_ID', message: `id value of incorrect type: ${value}` };
}

function wrongTypeFault(label: string, value: unknown): Fault {
  return {
    errorCode: 'INVALID_TYPE_ON_FIELD_IN_RECORD',
    message: `${label}: value not of required type: ${String(value)}`,
  };
}

/**
 * An answer out of the JSON form that public resolvers share.
 * Source: https://developers.google.com/speed/public-dns/docs/doh/json
 */
import { type DnsRecord, plainName, RECORD_TYPES, type RecordType } from 'c/syncMailService';
import { type DnsAnswer, LookupError, type DnsQuestion } from './resolver';
import { txtValue } from './text';

/** Response codes (RFC 1035 §4.1.1) that are answers. */
const NO_ERROR = 0;
const NAME_ERROR = 3;

/** Bound on a chain of aliases. */
const LONGEST_CHAIN = 16;

interface RawRecord {
  readonly name: string;
  readonly type: number;
  readonly data: string;
}

const TYPE_OF = new Map<number, RecordType>(
  (Object.keys(RECORD_TYPES) as RecordType[]).map((type) => [RECORD_TYPES[type], type]),
);

/**
 * Reads an answer and checks that it is one to this question.
 * @param body the JSON text
 * @throws {LookupError} `malformed`, `serverFailure` or `otherName`
 */
export function parseAnswer(body: string, question: DnsQuestion): DnsAnswer {
  const message = objectOf(body);
  const status = message.Status;
  if (typeof status !== 'number') throw new LookupError('malformed', 'the answer has no status');
  checkQuestion(message.Question, question);
  if (status !== NO_ERROR && status !== NAME_ERROR)
    throw new LookupError('serverFailure', `the resolver answered with DNS status ${status}`);
  if (message.TC === true) throw new LookupError('malformed', 'the answer is cut off');
  const raw = rawRecords(message.Answer);
  const records = ownRecords(raw, question);
  if (records.length === 0 && raw.length > 0)
    throw new LookupError('otherName', `the answer is not about ${question.name}`);
  // An alias may lead to a name that is not there; the name that was asked for is.
  if (status === NAME_ERROR && records.length === 0) return { outcome: 'noSuchName', records };
  const found = records.some(({ type }) => type === question.type);
  return { outcome: found ? 'found' : 'empty', records };
}

function objectOf(body: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch (error) {
    throw new LookupError('malformed', `the answer is no JSON: ${String(error)}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new LookupError('malformed', 'the answer is no JSON object');
  return value as Record<string, unknown>;
}

/** Some resolvers leave the question out; one that is there has to be the one that was asked. */
function checkQuestion(value: unknown, question: DnsQuestion): void {
  const asked: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof asked !== 'object' || asked === null) return;
  const { name, type } = asked as Record<string, unknown>;
  const sameName = typeof name !== 'string' || plainName(name) === question.name;
  const sameType = typeof type !== 'number' || type === RECORD_TYPES[question.type];
  if (!sameName || !sameType)
    throw new LookupError('otherName', `the answer is to another question than ${question.name}`);
}

function rawRecords(value: unknown): RawRecord[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new LookupError('malformed', 'the answer holds no list of records');
  return value.map((entry: unknown) => {
    const { name, type, data } = (entry ?? {}) as Record<string, unknown>;
    if (typeof name !== 'string' || typeof type !== 'number' || typeof data !== 'string')
      throw new LookupError('malformed', 'a record of the answer is incomplete');
    return { name: plainName(name), type, data };
  });
}

/** The records of the asked name and of the aliases it leads to; what else the answer holds is left out. */
function ownRecords(raw: readonly RawRecord[], question: DnsQuestion): DnsRecord[] {
  const chain = [question.name];
  for (const name of chain) {
    for (const record of raw) {
      if (record.type !== RECORD_TYPES.CNAME || record.name !== name) continue;
      const target = plainName(record.data);
      if (!chain.includes(target) && chain.length <= LONGEST_CHAIN) chain.push(target);
    }
  }
  return raw.filter(({ name }) => chain.includes(name)).flatMap((record) => recordOf(record, question));
}

/** Records of other types (signatures, for one) are no part of the answer. */
function recordOf({ name, type, data }: RawRecord, question: DnsQuestion): DnsRecord[] {
  const known = TYPE_OF.get(type);
  if (known === undefined || (known !== question.type && known !== 'CNAME')) return [];
  if (known === 'MX') return [mxRecord(name, data)];
  if (known === 'TXT') return [{ name, type: known, value: txtValue(data) }];
  return [{ name, type: known, value: plainName(data) }];
}

function mxRecord(name: string, data: string): DnsRecord {
  const [, preference, host = ''] = /^(\d{1,5}) +(\S+)$/.exec(data.trim()) ?? [];
  if (preference === undefined)
    throw new LookupError('malformed', 'an MX record of the answer is incomplete');
  return { name, type: 'MX', preference: Number(preference), value: plainName(host) || '.' };
}

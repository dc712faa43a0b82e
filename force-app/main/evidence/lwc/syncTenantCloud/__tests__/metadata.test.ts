import fc from 'fast-check';
import { readTenantMetadata } from 'c/syncTenantCloud';

const ISSUER = { issuer: 'https://login.microsoftonline.com/0000/v2.0' };

const read = (fields: object, status = 200): unknown =>
  readTenantMetadata('contoso.com', status, JSON.stringify(fields));
const cloud = (microsoftCloud: string | null, strength: string): object => ({
  kind: 'tenant',
  domain: 'contoso.com',
  microsoftCloud,
  strength,
});

it.each([
  ['a region of the world', 'EU', undefined, 'microsoftonline.com', cloud('worldwide', 'strong')],
  ['the whole world', 'WW', undefined, 'microsoftonline.com', cloud('worldwide', 'strong')],
  [
    'GCC, which follows the rules of the world',
    'NA',
    'GCC',
    'microsoftonline.com',
    cloud('worldwide', 'strong'),
  ],
  ['GCC High', 'USGov', 'DODCON', 'microsoftonline.us', cloud('gccHighOrDod', 'strong')],
  ['GCC High without its sub-scope', 'USG', undefined, 'microsoftonline.us', cloud('gccHighOrDod', 'strong')],
  ['DoD', 'DOD', 'DOD', 'microsoftonline.us', cloud('gccHighOrDod', 'strong')],
  ['21Vianet', 'CN', undefined, 'partner.microsoftonline.cn', cloud('china21Vianet', 'weak')],
  ['the instance alone', undefined, undefined, 'microsoftonline.us', cloud('gccHighOrDod', 'weak')],
  ['fields that differ', 'NA', 'DODCON', 'microsoftonline.com', cloud(null, 'weak')],
  ['a region that differs', 'USGov', undefined, 'microsoftonline.com', cloud(null, 'weak')],
  ['no field', undefined, undefined, undefined, cloud(null, 'weak')],
  ['words that we do not know', 'Mars', 'X', 'microsoftonline.example', cloud(null, 'weak')],
])('%s', (_, region, subScope, instance, expected) => {
  const fields = {
    ...ISSUER,
    tenant_region_scope: region,
    tenant_region_sub_scope: subScope,
    cloud_instance_name: instance,
  };
  expect(read(fields)).toEqual(expected);
});

it('tells a domain without a tenant from a request that was refused', () => {
  const none = { kind: 'noTenant', domain: 'contoso.com' };
  expect(read({ error: 'invalid_tenant', error_description: 'AADSTS90002: Tenant not found.' }, 400)).toEqual(
    none,
  );
  expect(
    read({ error: 'invalid_request', error_description: 'AADSTS90002: Tenant not found.' }, 400),
  ).toEqual(none);
  expect(read({ error: 'invalid_request', error_description: 'AADSTS900144' }, 400)).toBeNull();
  expect(read({ ...ISSUER, cloud_instance_name: 'microsoftonline.com' }, 400)).toBeNull();
});

it('takes nothing else for an answer, and never throws', () => {
  expect(read({})).toBeNull();
  expect(readTenantMetadata('contoso.com', 200, '<html>')).toBeNull();
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), fc.constantFrom(200, 400, 404), (body, status) => {
      expect(readTenantMetadata('contoso.com', status, body)).toBeNull();
    }),
  );
});

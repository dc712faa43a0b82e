/** Which permissions the user has and lacks, as the platform tells them: true, or left out. */
import type { PermissionId } from 'c/syncFacts';

const NAMES = [
  'AssignPermissionSets',
  'CustomizeApplication',
  'ManageExchangeConfig',
  'ManageUsers',
  'ModifyAllData',
  'ViewSetup',
];

async function withGranted(granted: readonly string[]): Promise<typeof import('c/syncPermissions')> {
  jest.resetModules();
  for (const name of NAMES) {
    const value = granted.includes(name) ? true : undefined;
    jest.doMock(`@salesforce/userPermission/${name}`, () => ({ __esModule: true, default: value }), {
      virtual: true,
    });
  }
  return import('c/syncPermissions');
}

test.each([
  [['ManageUsers', 'ManageExchangeConfig'], []],
  [['ManageUsers'], ['ManageExchangeConfig']],
  [['ManageExchangeConfig'], ['ManageUsers']],
  [[], ['ManageUsers', 'ManageExchangeConfig']],
])('with %j, %j are missing', async (granted, expected) => {
  expect((await withGranted(granted)).missingPermissions()).toEqual(expected);
});

test.each<[PermissionId, string[], string[], string[][]]>([
  ['viewSetup', ['ViewSetup'], ['ViewSetup'], []],
  ['viewSetup', ['ManageUsers'], [], [['ViewSetup']]],
  ['migrateLightningSync', ['ManageUsers'], ['ManageUsers'], [['ManageExchangeConfig']]],
  ['setUpActivityCapture', ['ModifyAllData'], ['ModifyAllData'], [['ViewSetup'], ['ManageExchangeConfig']]],
  [
    'setUpActivityCapture',
    ['ViewSetup', 'ManageExchangeConfig'],
    ['ViewSetup', 'ManageExchangeConfig'],
    [['CustomizeApplication', 'ModifyAllData']],
  ],
  [
    'createConfiguration',
    ['ViewSetup', 'ModifyAllData'],
    ['ViewSetup', 'ModifyAllData'],
    [['CustomizeApplication']],
  ],
  [
    'setUpLightningSync',
    ['ManageUsers', 'ManageExchangeConfig'],
    ['ManageUsers', 'ManageExchangeConfig'],
    [['CustomizeApplication']],
  ],
  ['assignPermissionSets', ['AssignPermissionSets'], ['AssignPermissionSets'], []],
])('for %s, of those granted (%j) it counts %j and lacks %j', async (id, granted, has, lacks) => {
  const { canSeePermission, seePermission } = await withGranted(granted);
  expect(canSeePermission(id)).toBe(true);
  expect(seePermission(id)).toEqual({ has, lacks });
});

test.each([null, 'consentAtMicrosoft', 'changeExchange'] as const)('cannot see %s', async (id) => {
  expect((await withGranted(NAMES)).canSeePermission(id)).toBe(false);
});

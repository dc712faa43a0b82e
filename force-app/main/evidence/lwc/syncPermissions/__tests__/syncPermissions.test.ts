/** Which permissions are missing, as the platform tells them: true, or left out. */

async function missing(granted: readonly string[]): Promise<unknown> {
  jest.resetModules();
  for (const name of ['ManageUsers', 'ManageExchangeConfig']) {
    const value = granted.includes(name) ? true : undefined;
    jest.doMock(`@salesforce/userPermission/${name}`, () => ({ __esModule: true, default: value }), {
      virtual: true,
    });
  }
  const { missingPermissions } = await import('c/syncPermissions');
  return missingPermissions();
}

test.each([
  [['ManageUsers', 'ManageExchangeConfig'], []],
  [['ManageUsers'], ['ManageExchangeConfig']],
  [['ManageExchangeConfig'], ['ManageUsers']],
  [[], ['ManageUsers', 'ManageExchangeConfig']],
])('with %j, %j are missing', async (granted, expected) => {
  expect(await missing(granted)).toEqual(expected);
});

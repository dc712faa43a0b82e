/** The look at the admin's permissions: what is said of each, what cannot be seen, and nothing before it is asked for. */
import { find, findAll, show, texts } from 'unit/page';
import type { PermissionsSeen } from 'c/syncPermissions';
import { PLAN_LABELS } from 'c/syncPlanLabels';
import SyncTaskLook from 'c/syncTaskLook';
import { fill } from 'c/syncText';

const mockSee = jest.fn<PermissionsSeen, [string]>();
jest.mock('c/syncPermissions', () => ({
  canSeePermission: (id: string | null) => id !== null && id !== 'changeExchange',
  seePermission: (id: string) => mockSee(id),
}));

const said = (host: Element): string[] => texts(host, '[role=status] p');

async function look(seen: PermissionsSeen): Promise<ReturnType<typeof show>> {
  mockSee.mockReturnValue(seen);
  const element = show(SyncTaskLook, { permission: 'setUpActivityCapture', about: 'Connect' });
  find(element, 'button').click();
  await Promise.resolve();
  return element;
}

test('looks at nothing before the press, and its button has a name of its own', async () => {
  mockSee.mockClear();
  const element = show(SyncTaskLook, { permission: 'viewSetup', about: 'Connect' });
  expect(said(element)).toEqual([]);
  expect(mockSee).not.toHaveBeenCalled();
  expect(find(element, 'button').getAttribute('aria-label')).toBe('Look now: Connect');
  await expect(element).toBeAccessible();
});

test('names what the admin has, and what cannot be seen', async () => {
  const element = await look({ has: ['ViewSetup', 'ManageExchangeConfig'], lacks: [] });
  expect(said(element)).toEqual([
    fill(PLAN_LABELS.look_has, 'View Setup and Configuration and Manage Lightning Sync'),
    PLAN_LABELS.look_unseen,
  ]);
  await expect(element).toBeAccessible();
});

test('names what the admin lacks, and what would be enough', async () => {
  const element = await look({
    has: ['ViewSetup'],
    lacks: [['ManageExchangeConfig'], ['CustomizeApplication', 'ModifyAllData']],
  });
  expect(said(element)).toEqual([
    fill(PLAN_LABELS.look_has, 'View Setup and Configuration'),
    fill(PLAN_LABELS.look_lacks, 'Manage Lightning Sync and Customize Application or Modify All Data'),
    PLAN_LABELS.look_unseen,
  ]);
});

test('the button stays where it is, so that the focus does', async () => {
  mockSee.mockReturnValue({ has: ['ViewSetup'], lacks: [] });
  const element = show(SyncTaskLook, { permission: 'viewSetup', about: 'Check' });
  const button = find(element, 'button');
  button.focus();
  button.click();
  await Promise.resolve();
  expect(said(element)).not.toEqual([]);
  expect(element.shadowRoot?.activeElement).toBe(button);
});

test('does not say that the admin has nothing', async () => {
  const element = await look({ has: [], lacks: [['AssignPermissionSets']] });
  expect(said(element)).toEqual([
    fill(PLAN_LABELS.look_lacks, 'Assign Permission Sets'),
    PLAN_LABELS.look_unseen,
  ]);
});

test.each([null, 'changeExchange'] as const)(
  'has no button where the org cannot be asked: %s',
  (permission) => {
    expect(findAll(show(SyncTaskLook, { permission }), '*')).toHaveLength(0);
  },
);

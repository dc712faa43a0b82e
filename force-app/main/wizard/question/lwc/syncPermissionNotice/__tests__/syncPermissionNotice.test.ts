/** The notice of missing permissions: there where one is missing, and nothing where none is. */
import { findAll, show, texts } from 'unit/page';
import SyncPermissionNotice from 'c/syncPermissionNotice';
import type { UserPermission } from 'c/syncPermissions';
import { QUESTION_LABELS } from 'c/syncQuestionLabels';
import { fill } from 'c/syncText';

const mockMissing = jest.fn<UserPermission[], []>();
jest.mock('c/syncPermissions', () => ({ missingPermissions: () => mockMissing() }));

test.each<[UserPermission[], string]>([
  [['ManageUsers'], 'Manage Users'],
  [['ManageExchangeConfig'], 'Manage Lightning Sync'],
  [['ManageUsers', 'ManageExchangeConfig'], 'Manage Users and Manage Lightning Sync'],
])('without %s it names %s, and whom to ask', async (missing, names) => {
  mockMissing.mockReturnValue(missing);
  const element = show(SyncPermissionNotice);
  expect(texts(element, 'h3')).toEqual([QUESTION_LABELS.evidence_permissionsTitle]);
  expect(texts(element, 'p')).toEqual([
    fill(QUESTION_LABELS.evidence_permissionsMissing, names),
    QUESTION_LABELS.evidence_permissionsAsk,
  ]);
  await expect(element).toBeAccessible();
});

test('has nothing to say where none is missing', () => {
  mockMissing.mockReturnValue([]);
  expect(findAll(show(SyncPermissionNotice), '*')).toHaveLength(0);
});

/** The words of what was seen that are shared with other texts. */
import type { ServiceId } from 'c/syncMailService';
import type { UserPermission } from 'c/syncPermissions';
import { TEXT_LABELS } from 'c/syncTextLabels';

/** A mail service as seen from outside; one that is also an answer has the answer's name. */
export const SERVICE_TEXT: Readonly<Record<ServiceId, string>> = {
  exchangeOnline: TEXT_LABELS.emailService_exchangeOnline,
  google: TEXT_LABELS.emailService_google,
  other: TEXT_LABELS.service_other,
  unknown: TEXT_LABELS.service_unknown,
};

/** Permissions of a user, as Setup names them. */
export const USER_PERMISSION_TEXT: Readonly<Record<UserPermission, string>> = {
  AssignPermissionSets: TEXT_LABELS.permission_assignPermissionSets,
  CustomizeApplication: TEXT_LABELS.userPermission_CustomizeApplication,
  ManageUsers: TEXT_LABELS.permission_manageUsers,
  ManageExchangeConfig: TEXT_LABELS.userPermission_ManageExchangeConfig,
  ModifyAllData: TEXT_LABELS.userPermission_ModifyAllData,
  ViewSetup: TEXT_LABELS.permission_viewSetup,
};

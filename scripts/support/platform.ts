/** What the platform has besides the package, as far as the project uses it; no Node here, the preview loads it too. */

/** User permissions that a component may ask for with `@salesforce/userPermission/<name>`. */
export const USER_PERMISSIONS: ReadonlySet<string> = new Set([
  'AssignPermissionSets',
  'CustomizeApplication',
  'ManageExchangeConfig',
  'ManageUsers',
  'ModifyAllData',
  'ViewSetup',
]);

/** Modules in the namespace `lightning` that the base components package lacks and the preview supplies. */
export const SUPPLIED_MODULES: ReadonlySet<string> = new Set(['graphql', 'navigation', 'uiRecordApi']);

/** Components of that namespace that the base components package lacks and the preview stands in for. */
export const SUPPLIED_COMPONENTS: ReadonlySet<string> = new Set(['recordPicker']);

/** Fields that every object has. */
export const SYSTEM_FIELDS: ReadonlySet<string> = new Set([
  'CreatedById',
  'CreatedDate',
  'Id',
  'LastModifiedById',
  'LastModifiedDate',
  'Name',
  'OwnerId',
  'SystemModstamp',
]);

/** Fields of the platform's own objects. */
export const STANDARD_FIELDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['User', new Set(['Email', 'IsActive', 'ProfileId', 'Username', 'UserType'])],
  ['Organization', new Set(['InstanceName', 'IsSandbox', 'OrganizationType'])],
]);

/** Every address the product links to, in one list: sources, help articles, pages of Setup. */

const help = (id: string): string => `https://help.salesforce.com/s/articleView?id=${id}.htm&type=5`;
const knowledge = (number: string): string => `https://help.salesforce.com/s/articleView?id=${number}&type=1`;
const releaseNote = (id: string, release: number): string =>
  `https://help.salesforce.com/s/articleView?id=release-notes.${id}.htm&release=${release}&type=5`;
const exchangeBlog = (post: string): string => `https://techcommunity.microsoft.com/blog/exchange/${post}`;
/** The blog's older posts, at the address under which they were read; it forwards to the newer one. */
const exchangeBlogUntil2024 = (post: string): string =>
  `https://techcommunity.microsoft.com/t5/exchange-team-blog/${post}`;
const exchangeLearn = (page: string): string =>
  `https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/${page}`;

/** Articles that a claim rests on, or that explain a task. */
export const ARTICLES = {
  basicAuthPlan: exchangeBlogUntil2024('improving-security-together/ba-p/805892'),
  basicAuthPause: exchangeBlogUntil2024(
    'basic-authentication-and-exchange-online-february-2021-update/ba-p/2111904',
  ),
  basicAuthDate: exchangeBlogUntil2024(
    'basic-authentication-and-exchange-online-september-2021-update/ba-p/2772210',
  ),
  basicAuthReEnable: exchangeBlogUntil2024(
    'basic-authentication-deprecation-in-exchange-online-september/ba-p/3609437',
  ),
  basicAuthTimesUp: exchangeBlogUntil2024(
    'basic-authentication-deprecation-in-exchange-online-time-s-up/ba-p/3695312',
  ),
  basicAuthDeprecation: exchangeLearn('deprecation-of-basic-authentication-exchange-online'),
  serviceAccountArticle: knowledge('000388783'),
  ewsRetirement: exchangeBlog('retirement-of-exchange-web-services-in-exchange-online/3924440'),
  ewsTenants: exchangeBlog('exchange-online-ews-your-time-is-almost-up/4492361'),
  ewsWaves: exchangeBlog('ews-deprecation-is-here-%E2%80%93-what-this-means-to-you/4561431'),
  ewsAllowedApps: exchangeBlog(
    'introducing-ewsallowedappids-preparing-for-the-final-phase-of-ews-retirement/4529471',
  ),
  ewsLicences: exchangeBlog('update-to-ews-access-for-kiosk--frontline-worker-licensed-users/4474299'),
  ewsControl:
    'https://learn.microsoft.com/exchange/client-developer/exchange-web-services/how-to-control-access-to-ews-in-exchange',
  exchangeAdministrator:
    'https://learn.microsoft.com/microsoft-365/admin/add-users/about-exchange-online-admin-role',
  exchangeRbacTest:
    'https://learn.microsoft.com/powershell/module/exchange/test-serviceprincipalauthorization',
  entraPermissions:
    'https://learn.microsoft.com/entra/identity/enterprise-apps/manage-application-permissions',
  ewsBothMethods: knowledge('000382000'),
  lightningSyncRetirement: help('sales.lightning_sync_move_consider'),
  lightningSyncEnd: knowledge('005321528'),
  lightningSyncRequirements: help('sales.exchange_sync_sys_req'),
  lightningSyncStatus: help('sales.exchange_sync_admin_status_msg'),
  lightningSyncServiceAccount: help('sales.lightning_sync_admin_exch_connect_w_service_acct'),
  lightningSyncOAuth: help('sales.lightning_sync_admin_security_connection_oauth'),
  lightningSyncMethods: help('sales.lightning_sync_admin_exch_choose_connect_method'),
  exchangeServerSupport: exchangeBlog(
    't-9-months-exchange-server-2016-and-exchange-server-2019-end-of-support/4366605',
  ),
  eacConnectionMethods: releaseNote('rn_sales_productivity_eac_connection_methods', 228),
  eacServiceAccountRetired: knowledge('002420794'),
  eacGraphMigration: help('sales.eac_graph_migration'),
  eacMicrosoft365: help('sales.eac_setup_microsoft365_connection'),
  eacUserLevel: help('sales.aac_setup_user_level_connection'),
  eacApplicationLevel: help('sales.eac_setup_microsoft365_app_level_connection'),
  eacRbacCommands: knowledge('005228035'),
  eacOnPremises: help('sales.eac_setup_microsoft_exchange_onprem'),
  eacOnPremisesServiceAccount: help('sales.aac_setup_service_account_on_prem'),
  eacComparison: help('sales.email_integration_admin_eac_vs_lightning_sync'),
  eacConsiderations: help('sales.aac_limitations'),
  eacConfiguration: help('sales.aac_setup_create_configuration'),
  eacConnectAccount: help('sales.aac_connect_additional_accounts'),
  eacTerms: help('sales.aac_setup_test_user_sync_status'),
  eacStatus: help('sales.eac_setup_status_and_metrics'),
  permissionSetLicences: help('platform.users_permissionset_licenses_view'),
  emailToSalesforce: help('sales.email_my_email_2_sfdc_considerations'),
  moveHowItWorks: help('sales.lightning_sync_move_how_work'),
  moveReadinessCheck: help('sales.lightning_sync_move_steps_check'),
  movePermissions: help('sales.lightning_sync_move_perms'),
  moveAssign: help('sales.lightning_sync_move_assign'),
  upgradeInbox: help('sales.inbox_graph_migration'),
  upgradeUserLevel: help('sales.eac_start_migration_user_level'),
  upgradeOrgLevel: help('sales.eac_start_migration_org_level'),
} as const;

export type ArticleId = keyof typeof ARTICLES;

/** Pages of Setup, as paths on the org's own address. */
export const SETUP_PAGES = {
  outlookSync: '/lightning/setup/LightningForOutlookAndSyncSettings/home',
  gmailSync: '/lightning/setup/LightningForGmailAndSyncSettings/home',
  activityCapture: '/lightning/setup/ActivitySyncEngineSettingsMain/home',
  permissionSets: '/lightning/setup/PermSets/home',
  companyInformation: '/lightning/setup/CompanyProfileInfo/home',
  users: '/lightning/setup/ManageUsers/home',
} as const;

export type SetupPageId = keyof typeof SETUP_PAGES;

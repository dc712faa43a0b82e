/** The words of the links: articles, and pages of Setup. */
import SR_article_basicAuthPlan from '@salesforce/label/c.SR_article_basicAuthPlan';
import SR_article_basicAuthPause from '@salesforce/label/c.SR_article_basicAuthPause';
import SR_article_basicAuthDate from '@salesforce/label/c.SR_article_basicAuthDate';
import SR_article_basicAuthReEnable from '@salesforce/label/c.SR_article_basicAuthReEnable';
import SR_article_basicAuthTimesUp from '@salesforce/label/c.SR_article_basicAuthTimesUp';
import SR_article_basicAuthDeprecation from '@salesforce/label/c.SR_article_basicAuthDeprecation';
import SR_article_serviceAccountArticle from '@salesforce/label/c.SR_article_serviceAccountArticle';
import SR_article_ewsRetirement from '@salesforce/label/c.SR_article_ewsRetirement';
import SR_article_ewsTenants from '@salesforce/label/c.SR_article_ewsTenants';
import SR_article_ewsWaves from '@salesforce/label/c.SR_article_ewsWaves';
import SR_article_ewsBothMethods from '@salesforce/label/c.SR_article_ewsBothMethods';
import SR_article_lightningSyncRetirement from '@salesforce/label/c.SR_article_lightningSyncRetirement';
import SR_article_lightningSyncEnd from '@salesforce/label/c.SR_article_lightningSyncEnd';
import SR_article_lightningSyncRequirements from '@salesforce/label/c.SR_article_lightningSyncRequirements';
import SR_article_lightningSyncServiceAccount from '@salesforce/label/c.SR_article_lightningSyncServiceAccount';
import SR_article_lightningSyncOAuth from '@salesforce/label/c.SR_article_lightningSyncOAuth';
import SR_article_lightningSyncMethods from '@salesforce/label/c.SR_article_lightningSyncMethods';
import SR_article_exchangeServerSupport from '@salesforce/label/c.SR_article_exchangeServerSupport';
import SR_article_eacServiceAccountRetired from '@salesforce/label/c.SR_article_eacServiceAccountRetired';
import SR_article_eacGraphMigration from '@salesforce/label/c.SR_article_eacGraphMigration';
import SR_article_eacMicrosoft365 from '@salesforce/label/c.SR_article_eacMicrosoft365';
import SR_article_eacUserLevel from '@salesforce/label/c.SR_article_eacUserLevel';
import SR_article_eacApplicationLevel from '@salesforce/label/c.SR_article_eacApplicationLevel';
import SR_article_eacRbacCommands from '@salesforce/label/c.SR_article_eacRbacCommands';
import SR_article_eacOnPremises from '@salesforce/label/c.SR_article_eacOnPremises';
import SR_article_eacOnPremisesServiceAccount from '@salesforce/label/c.SR_article_eacOnPremisesServiceAccount';
import SR_article_eacGoogle from '@salesforce/label/c.SR_article_eacGoogle';
import SR_article_eacComparison from '@salesforce/label/c.SR_article_eacComparison';
import SR_article_eacConsiderations from '@salesforce/label/c.SR_article_eacConsiderations';
import SR_article_moveHowItWorks from '@salesforce/label/c.SR_article_moveHowItWorks';
import SR_article_moveReadinessCheck from '@salesforce/label/c.SR_article_moveReadinessCheck';
import SR_article_movePermissions from '@salesforce/label/c.SR_article_movePermissions';
import SR_article_upgradeUserLevel from '@salesforce/label/c.SR_article_upgradeUserLevel';
import SR_article_upgradeOrgLevel from '@salesforce/label/c.SR_article_upgradeOrgLevel';
import SR_setupPage_outlookSync from '@salesforce/label/c.SR_setupPage_outlookSync';
import SR_setupPage_gmailSync from '@salesforce/label/c.SR_setupPage_gmailSync';
import SR_setupPage_activityCapture from '@salesforce/label/c.SR_setupPage_activityCapture';
import SR_setupPage_permissionSets from '@salesforce/label/c.SR_setupPage_permissionSets';
import SR_setupPage_users from '@salesforce/label/c.SR_setupPage_users';

import { type ArticleId, ARTICLES, type SetupPageId } from 'c/syncFacts';

/** What each article is called when we link to it. */
const ARTICLE_TEXT: Readonly<Record<ArticleId, string>> = {
  basicAuthPlan: SR_article_basicAuthPlan,
  basicAuthPause: SR_article_basicAuthPause,
  basicAuthDate: SR_article_basicAuthDate,
  basicAuthReEnable: SR_article_basicAuthReEnable,
  basicAuthTimesUp: SR_article_basicAuthTimesUp,
  basicAuthDeprecation: SR_article_basicAuthDeprecation,
  serviceAccountArticle: SR_article_serviceAccountArticle,
  ewsRetirement: SR_article_ewsRetirement,
  ewsTenants: SR_article_ewsTenants,
  ewsWaves: SR_article_ewsWaves,
  ewsBothMethods: SR_article_ewsBothMethods,
  lightningSyncRetirement: SR_article_lightningSyncRetirement,
  lightningSyncEnd: SR_article_lightningSyncEnd,
  lightningSyncRequirements: SR_article_lightningSyncRequirements,
  lightningSyncServiceAccount: SR_article_lightningSyncServiceAccount,
  lightningSyncOAuth: SR_article_lightningSyncOAuth,
  lightningSyncMethods: SR_article_lightningSyncMethods,
  exchangeServerSupport: SR_article_exchangeServerSupport,
  eacServiceAccountRetired: SR_article_eacServiceAccountRetired,
  eacGraphMigration: SR_article_eacGraphMigration,
  eacMicrosoft365: SR_article_eacMicrosoft365,
  eacUserLevel: SR_article_eacUserLevel,
  eacApplicationLevel: SR_article_eacApplicationLevel,
  eacRbacCommands: SR_article_eacRbacCommands,
  eacOnPremises: SR_article_eacOnPremises,
  eacOnPremisesServiceAccount: SR_article_eacOnPremisesServiceAccount,
  eacGoogle: SR_article_eacGoogle,
  eacComparison: SR_article_eacComparison,
  eacConsiderations: SR_article_eacConsiderations,
  moveHowItWorks: SR_article_moveHowItWorks,
  moveReadinessCheck: SR_article_moveReadinessCheck,
  movePermissions: SR_article_movePermissions,
  upgradeUserLevel: SR_article_upgradeUserLevel,
  upgradeOrgLevel: SR_article_upgradeOrgLevel,
};

/** Pages of Setup, by the names they have there. */
export const SETUP_PAGE_TEXT: Readonly<Record<SetupPageId, string>> = {
  outlookSync: SR_setupPage_outlookSync,
  gmailSync: SR_setupPage_gmailSync,
  activityCapture: SR_setupPage_activityCapture,
  permissionSets: SR_setupPage_permissionSets,
  users: SR_setupPage_users,
};

/** The name of the article at an address. */
export function articleName(address: string): string {
  const found = (Object.keys(ARTICLES) as ArticleId[]).find((id) => ARTICLES[id] === address);
  return found ? ARTICLE_TEXT[found] : address;
}

/** What each task says beside its title: who does it, with which permission, where, and which article says how. */
import { adviceFor } from 'unit/advice';
import { NEW_TO_SYNC, OAUTH, TODAY } from 'unit/cases';
import { type Task } from 'c/syncAdvice';
import { ARTICLES, SETUP_PAGES } from 'c/syncFacts';

/** Who does a task, with what, where, and which article says how. */
const facts = ({ who, permission, setupPage, help, alsoSee }: Task): unknown[] => [
  who,
  permission,
  setupPage,
  help,
  alsoSee,
];

test('each task says who does it, with which permission, where, and which article says how', () => {
  const plan = adviceFor(OAUTH, TODAY).plan('eacUserLevelOAuth');
  const found = Object.fromEntries(plan.map((task) => [task.id, facts(task)]));
  expect(found).toMatchObject({
    checkLicences: [
      'salesforceAdmin',
      'viewSetup',
      SETUP_PAGES.companyInformation,
      ARTICLES.movePermissions,
      null,
    ],
    runReadinessCheck: [
      'salesforceAdmin',
      'migrateLightningSync',
      SETUP_PAGES.outlookSync,
      ARTICLES.moveReadinessCheck,
      null,
    ],
    bridgeEws: ['microsoftAdmin', 'changeExchange', null, ARTICLES.ewsAllowedApps, ARTICLES.ewsWaves],
    checkAddresses: ['microsoftAdmin', null, null, ARTICLES.eacConsiderations, null],
    grantForUsers: [
      'microsoftAdmin',
      'consentAtMicrosoft',
      null,
      ARTICLES.upgradeUserLevel,
      ARTICLES.eacGraphMigration,
    ],
    connectAccounts: ['users', null, null, ARTICLES.eacConnectAccount, null],
  });
});

test.each([
  ['eacUserLevelOAuth', 'upgradeUserLevel'],
  ['eacApplicationLevelOAuth', 'upgradeOrgLevel'],
  ['eacRbacOAuth', 'upgradeOrgLevel'],
] as const)('the article on the upgrade to %s is its own', (option, article) => {
  const upgrade = adviceFor(OAUTH, TODAY)
    .plan(option)
    .find(({ id }) => id === 'upgradeToGraph');
  expect(upgrade?.help).toBe(ARTICLES[article]);
});

test.each([
  ['eacUserLevelOAuth', 'eacUserLevel'],
  ['eacApplicationLevelOAuth', 'eacApplicationLevel'],
] as const)('connecting %s is told by the option’s own article', (option, article) => {
  const connect = adviceFor(NEW_TO_SYNC, TODAY)
    .plan(option)
    .find(({ id }) => id === 'connect');
  expect(connect?.help).toBe(ARTICLES[article]);
});

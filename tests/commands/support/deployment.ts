/** A small deployment, for tests of what becomes of one. */
import type { Deployment } from '../../../scripts/org/deployment.ts';

export const DEPLOYMENT: Deployment = {
  title: 'Deploying',
  targetOrg: 'acme',
  what: ['--source-dir', 'force-app/main/setup/tabs'],
  dryRun: false,
  minutes: 1,
};

export const ID = '0Af000000000001AAA';

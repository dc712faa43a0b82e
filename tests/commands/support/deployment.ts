/** What is deployed in tests of what becomes of it. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Deployment } from '../../../scripts/org/deployment.ts';

export const DEPLOYMENT: Deployment = {
  title: 'Deploying',
  targetOrg: 'acme',
  what: ['--source-dir', 'force-app/main/setup/tabs'],
  dryRun: false,
  minutes: 1,
};

export const ID = '0Af000000000001AAA';

/** In place of the project's translations, some that say little. */
export function plantTranslations(project: string, ...languages: readonly string[]): void {
  const folder = join(project, 'force-app', 'translations');
  rmSync(folder, { recursive: true, force: true });
  for (const language of languages) {
    const object = join(folder, 'objectTranslations', `Sync_Task__c-${language}`);
    mkdirSync(object, { recursive: true });
    mkdirSync(join(folder, 'translations'), { recursive: true });
    const metadata = 'xmlns="http://soap.sforce.com/2006/04/metadata"';
    writeFileSync(
      join(folder, 'translations', `${language}.translation-meta.xml`),
      `<Translations ${metadata}><customTabs><label>X</label><name>Sync_Readiness</name></customTabs></Translations>`,
    );
    writeFileSync(
      join(object, `Sync_Task__c-${language}.objectTranslation-meta.xml`),
      `<CustomObjectTranslation ${metadata}><nameFieldLabel>X</nameFieldLabel></CustomObjectTranslation>`,
    );
    writeFileSync(
      join(object, 'Who__c.fieldTranslation-meta.xml'),
      `<CustomFieldTranslation ${metadata}><label>X</label><name>Who__c</name></CustomFieldTranslation>`,
    );
  }
}

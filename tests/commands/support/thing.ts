/** A package of two labels, an object and a tab, with a German translation of each text. */
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { formatProblem } from '../../../scripts/check/problem.ts';
import { checkTranslations } from '../../../scripts/check/translations.ts';
import { writeTexts } from '../../../scripts/translations.ts';
import { readState } from '../../../scripts/translations/state.ts';
import { labelsFile, plant } from '../../support/tree.ts';

export const NAMESPACE = 'xmlns="http://soap.sforce.com/2006/04/metadata"';

const OBJECT = `<CustomObject ${NAMESPACE}><label>Thing</label><pluralLabel>Things</pluralLabel>
  <nameField><label>Number</label><type>AutoNumber</type></nameField></CustomObject>`;
const FIELD = `<CustomField ${NAMESPACE}><fullName>Who__c</fullName><label>Who</label><inlineHelpText>Who does it.</inlineHelpText>
  <type>Picklist</type><valueSet><valueSetDefinition><sorted>false</sorted>
  <value><fullName>us</fullName><default>false</default><label>Next step</label></value>
  <value><fullName>you</fullName><default>false</default><label>You &amp; me</label></value>
  </valueSetDefinition></valueSet></CustomField>`;
const LAYOUT = `<Layout ${NAMESPACE}>
  <layoutSections><customLabel>true</customLabel><label>All - of it</label></layoutSections>
  <layoutSections><customLabel>false</customLabel><label>System Information</label></layoutSections></Layout>`;
const TAB = `<CustomTab ${NAMESPACE}><label>Acme</label><lwcComponent>x</lwcComponent></CustomTab>`;

const LABELS = { SR_done: '{0} of {1} done', SR_next: 'Next step' };

/** A package of two labels, an object and a tab, and where its translations go. */
export function project(context: TestContext, labels: Readonly<Record<string, string>> = LABELS): Project {
  const folder = plant(context, {
    'main/wizard/plan/labels/Plan.labels-meta.xml': labelsFile(labels),
    'main/record/objects/Thing__c/Thing__c.object-meta.xml': OBJECT,
    'main/record/objects/Thing__c/fields/Who__c.field-meta.xml': FIELD,
    'main/record/layouts/Thing__c-Thing - Layout.layout-meta.xml': LAYOUT,
    'main/setup/tabs/Acme.tab-meta.xml': TAB,
    'translations/unchanged.json': JSON.stringify({ every: ['Acme'], in: {} }),
  });
  return { source: join(folder, 'main'), folder: join(folder, 'translations') };
}

export interface Project {
  readonly source: string;
  readonly folder: string;
}

export const GERMAN = {
  SR_done: '{0} von {1} erledigt',
  SR_next: 'Nächster Schritt',
  'Thing__c/singular/Nominative': 'Sache',
  'Thing__c/singular/Accusative': 'Sache',
  'Thing__c/singular/Genitive': 'Sache',
  'Thing__c/singular/Dative': 'Sache',
  'Thing__c/plural/Nominative': 'Sachen',
  'Thing__c/plural/Accusative': 'Sachen',
  'Thing__c/plural/Genitive': 'Sachen',
  'Thing__c/plural/Dative': 'Sachen',
  'Thing__c/gender': 'Feminine',
  'Thing__c/nameField': 'Nummer',
  'Thing__c/layout/Thing - Layout/section/All - of it': 'Alles',
  'Thing__c.Who__c': 'Wer',
  'Thing__c.Who__c/help': 'Wer <es> tut.'.replace(/[<>]/g, '»'),
  'Thing__c.Who__c/value/You & me': 'Du & ich',
};

export function put(
  { source, folder }: Project,
  texts: Readonly<Record<string, string>>,
  language = 'de',
): void {
  writeTexts(readState(language, source, folder), new Map(Object.entries(texts)), folder);
}

export function names(listed: readonly unknown[]): string[] {
  return (listed as readonly { texts: readonly { name: string }[] }[]).flatMap(({ texts }) =>
    texts.map(({ name }) => name),
  );
}

export function problems({ source, folder }: Project): string[] {
  return checkTranslations(source, folder).map(formatProblem);
}

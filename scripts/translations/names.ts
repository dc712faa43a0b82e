/** What each text that can be translated is called: one name, whatever file it stands in. */
import type { NameForm } from './languages.ts';

/** A custom label has its own name; these are the names of all others. */
export const textName = {
  app: (app: string) => `app/${app}`,
  appDescription: (app: string) => `app/${app}/description`,
  tab: (tab: string) => `tab/${tab}`,
  reportType: (type: string) => `reportType/${type}`,
  reportTypeDescription: (type: string) => `reportType/${type}/description`,
  reportTypeSection: (type: string, section: string) => `reportType/${type}/section/${section}`,
  /** Such as `Sync_Task__c/singular` and `Sync_Task__c/plural/Genitive`. */
  object: (object: string, { plural, caseType }: NameForm) =>
    [object, plural ? 'plural' : 'singular', ...(caseType === undefined ? [] : [caseType])].join('/'),
  gender: (object: string) => `${object}/gender`,
  startsWith: (object: string) => `${object}/startsWith`,
  nameField: (object: string) => `${object}/nameField`,
  layoutSection: (object: string, layout: string, section: string) =>
    `${object}/layout/${layout}/section/${section}`,
  field: (object: string, field: string) => `${object}.${field}`,
  fieldHelp: (object: string, field: string) => `${object}.${field}/help`,
  relationship: (object: string, field: string) => `${object}.${field}/relationship`,
  /** By its label in English, as the platform finds it. */
  value: (object: string, field: string, label: string) => `${object}.${field}/value/${label}`,
} as const;

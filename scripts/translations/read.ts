/** Reads the files of a language, in the formats of the Metadata API, as texts by name. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { filesBelow, ROOT } from '../support/project.ts';
import { groupsAt, readXml, textAt, type XmlFields } from '../support/xml.ts';
import { textName } from './names.ts';

/** The package directory of the translations, absolute. */
export const TRANSLATIONS = join(ROOT, 'force-app', 'translations');

/** Texts in one language, by name. */
export type Translation = ReadonlyMap<string, string>;

type Entry = readonly [name: string, text: string | undefined];

function wordsIn(fields: XmlFields): Entry[] {
  const list = (field: string): [string, XmlFields][] =>
    groupsAt(fields, field).map((each) => [textAt(each, 'name') ?? '', each]);
  return [
    ...list('customApplications').flatMap(([name, app]): Entry[] => [
      [textName.app(name), textAt(app, 'label')],
      [textName.appDescription(name), textAt(app, 'description')],
    ]),
    ...list('customLabels').map(([name, label]): Entry => [name, textAt(label, 'label')]),
    ...list('customTabs').map(([name, tab]): Entry => [textName.tab(name), textAt(tab, 'label')]),
    ...list('reportTypes').flatMap(([name, type]): Entry[] => [
      [textName.reportType(name), textAt(type, 'label')],
      [textName.reportTypeDescription(name), textAt(type, 'description')],
      ...groupsAt(type, 'sections').map((section): Entry => [
        textName.reportTypeSection(name, textAt(section, 'name') ?? ''),
        textAt(section, 'label'),
      ]),
    ]),
  ];
}

function objectIn(object: string, fields: XmlFields): Entry[] {
  return [
    ...groupsAt(fields, 'caseValues').map((form): Entry => {
      const plural = textAt(form, 'plural') === 'true';
      return [textName.object(object, { plural, caseType: textAt(form, 'caseType') }), textAt(form, 'value')];
    }),
    [textName.gender(object), textAt(fields, 'gender')],
    ...groupsAt(fields, 'layouts').flatMap((layout) =>
      groupsAt(layout, 'sections').map((section): Entry => [
        textName.layoutSection(object, textAt(layout, 'layout') ?? '', textAt(section, 'section') ?? ''),
        textAt(section, 'label'),
      ]),
    ),
    [textName.nameField(object), textAt(fields, 'nameFieldLabel')],
    [textName.startsWith(object), textAt(fields, 'startsWith')],
  ];
}

function fieldIn(object: string, fields: XmlFields): Entry[] {
  const field = textAt(fields, 'name') ?? '';
  return [
    [textName.fieldHelp(object, field), textAt(fields, 'help')],
    [textName.field(object, field), textAt(fields, 'label')],
    ...groupsAt(fields, 'picklistValues').map((value): Entry => [
      textName.value(object, field, textAt(value, 'masterLabel') ?? ''),
      textAt(value, 'translation'),
    ]),
    [textName.relationship(object, field), textAt(fields, 'relationshipLabel')],
  ];
}

/** The files of a language that there are. @param folder the package directory, absolute */
export function filesOf(language: string, folder: string = TRANSLATIONS): string[] {
  if (!existsSync(folder)) return [];
  return filesBelow(folder).filter(
    (file) =>
      basename(file) === `${language}.translation-meta.xml` ||
      (/\.(object|field)Translation-meta\.xml$/.test(file) &&
        basename(dirname(file)).endsWith(`-${language}`)),
  );
}

/** @returns the texts of a language, by name; empty where it has no files */
export function readTranslation(language: string, folder: string = TRANSLATIONS): Map<string, string> {
  const entries = filesOf(language, folder).flatMap((file): Entry[] => {
    const { name, fields } = readXml(readFileSync(file, 'utf8'));
    const object = basename(dirname(file)).slice(0, -`-${language}`.length);
    if (name === 'CustomObjectTranslation') return objectIn(object, fields);
    return name === 'CustomFieldTranslation' ? fieldIn(object, fields) : wordsIn(fields);
  });
  return new Map(
    entries.flatMap(([name, text]): [string, string][] => (text === undefined ? [] : [[name, text]])),
  );
}

/** Every text of the package that can be translated, read from its metadata; no name is listed by hand. */
import { readFileSync } from 'node:fs';
import { basename, dirname, relative, sep } from 'node:path';
import { labels } from '../support/labels.ts';
import { filesBelow, PACKAGE } from '../support/project.ts';
import { groupsAt, readXml, textAt, type XmlFields } from '../support/xml.ts';
import type { Language } from './languages.ts';
import { textName } from './names.ts';

/** One text, in English. */
export interface SourceText {
  readonly name: string;
  readonly english: string;
  /** The part of the package that it belongs to, such as `wizard/plan`. */
  readonly room: string;
  /** In characters. */
  readonly longest: number;
  /** Translated by itself, even where another text says the same in English: a label, a form of a name, its grammar. */
  readonly isOwn: boolean;
  /** The only values that the platform takes: what is no text, but tells of the grammar of one. */
  readonly values?: readonly string[];
}

/**
 * In characters: Metadata API Developer Guide for labels; for the others what the platform allows of the English text, so that
 * no page has to show more in one language than in another.
 */
const LONGEST = { label: 1000, name: 40, help: 510, value: 255, section: 80, description: 255 } as const;

type Named = readonly [name: string, english: string | undefined, longest: number, isOwn?: boolean];

function appTexts(app: string, fields: XmlFields): Named[] {
  return [
    [textName.app(app), textAt(fields, 'label'), LONGEST.name],
    [textName.appDescription(app), textAt(fields, 'description'), LONGEST.description],
  ];
}

/** The tab of an object is called as the object is. */
function tabTexts(tab: string, fields: XmlFields): Named[] {
  return [[textName.tab(tab), textAt(fields, 'label'), LONGEST.name]];
}

function reportTypeTexts(type: string, fields: XmlFields): Named[] {
  const sections = groupsAt(fields, 'sections').flatMap((section) => textAt(section, 'masterLabel') ?? []);
  return [
    [textName.reportType(type), textAt(fields, 'label'), LONGEST.section],
    [textName.reportTypeDescription(type), textAt(fields, 'description'), LONGEST.description],
    ...sections.map((name): Named => [textName.reportTypeSection(type, name), name, LONGEST.section]),
  ];
}

function objectTexts(object: string, fields: XmlFields, language: Language): Named[] {
  const [singular, plural] = [textAt(fields, 'label'), textAt(fields, 'pluralLabel')];
  return [
    ...language.forms.map((form): Named => [
      textName.object(object, form),
      form.plural ? plural : singular,
      LONGEST.name,
      true,
    ]),
    [textName.nameField(object), textAt(fields, 'nameField', 'label'), LONGEST.name],
  ];
}

function fieldTexts(object: string, field: string, fields: XmlFields): Named[] {
  const values = groupsAt(fields, 'valueSet', 'valueSetDefinition', 'value').flatMap(
    (value) => textAt(value, 'label') ?? [],
  );
  return [
    [textName.field(object, field), textAt(fields, 'label'), LONGEST.name],
    [textName.fieldHelp(object, field), textAt(fields, 'inlineHelpText'), LONGEST.help],
    [textName.relationship(object, field), textAt(fields, 'relationshipLabel'), LONGEST.name],
    ...values.map((label): Named => [textName.value(object, field, label), label, LONGEST.value]),
  ];
}

/** The sections that have no `customLabel` are the platform's own words, which it translates itself. */
function layoutTexts(name: string, fields: XmlFields): Named[] {
  const [object = '', layout = ''] = [name.slice(0, name.indexOf('-')), name.slice(name.indexOf('-') + 1)];
  return groupsAt(fields, 'layoutSections')
    .filter((section) => textAt(section, 'customLabel') === 'true')
    .flatMap((section) => textAt(section, 'label') ?? [])
    .map((section): Named => [textName.layoutSection(object, layout, section), section, LONGEST.section]);
}

function namedTexts(file: string, language: Language): Named[] {
  const [, name = '', kind] = /^(.+)\.(\w+)-meta\.xml$/.exec(basename(file)) ?? [];
  const { fields } = readXml(readFileSync(file, 'utf8'));
  if (kind === 'app') return appTexts(name, fields);
  if (kind === 'tab') return tabTexts(name, fields);
  if (kind === 'reportType') return reportTypeTexts(name, fields);
  if (kind === 'object') return objectTexts(name, fields, language);
  if (kind === 'field') return fieldTexts(basename(dirname(dirname(file))), name, fields);
  return kind === 'layout' ? layoutTexts(name, fields) : [];
}

function grammarTexts(file: string, room: string, { genders, startsWith }: Language): SourceText[] {
  if (!file.endsWith('.object-meta.xml')) return [];
  const object = basename(file, '.object-meta.xml');
  const found = [
    { name: textName.gender(object), english: 'The gender of the name in the singular', values: genders },
    { name: textName.startsWith(object), english: 'The sound that the name begins with', values: startsWith },
  ];
  return found
    .filter(({ values }) => values.length > 0)
    .map((each) => ({ ...each, room, longest: LONGEST.name, isOwn: true }));
}

/** The folder of the package that a file belongs to, save the folder of its kind, such as `wizard/plan`. */
function roomOf(source: string, file: string): string {
  const parts = relative(source, file).split(sep);
  const kind = parts.findIndex((part) =>
    /^(labels|objects|layouts|tabs|applications|reportTypes)$/.test(part),
  );
  return parts.slice(0, kind).join('/');
}

const TRANSLATED = /\.(app|tab|reportType|object|field|layout)-meta\.xml$/;

/**
 * Every text that a language needs, in the order of the files.
 * @param source the package's source, absolute
 */
export function sourceTexts(language: Language, source: string = PACKAGE): SourceText[] {
  const words = labels(source).map(({ name, text, file }) => ({
    name,
    english: text,
    room: roomOf(source, file),
    longest: LONGEST.label,
    isOwn: true,
  }));
  const others = filesBelow(source)
    .filter((file) => TRANSLATED.test(file))
    .flatMap((file): SourceText[] => {
      const room = roomOf(source, file);
      const named = namedTexts(file, language).flatMap(([name, english, longest, isOwn = false]) =>
        english === undefined ? [] : [{ name, english, room, longest, isOwn }],
      );
      return [...named, ...grammarTexts(file, room, language)];
    });
  return [...words, ...others];
}

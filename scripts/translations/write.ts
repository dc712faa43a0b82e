/** Writes the files of a language, in the formats of the Metadata API. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesOf, TRANSLATIONS, type Translation } from './read.ts';

/** An element that holds others, told from its like by some of them. */
interface Group {
  readonly element: string;
  readonly keys: Readonly<Record<string, string>>;
}

/** Where a text stands. */
interface Place {
  /** Below the package directory. */
  readonly file: string;
  readonly root: string;
  readonly groups: readonly Group[];
  readonly leaf: string;
}

/** An element that is being written: texts, and elements with what tells them from one another. */
interface Element {
  readonly texts: Map<string, string>;
  readonly children: Map<string, { readonly element: string; readonly content: Element }>;
}

const NAMESPACE = 'http://soap.sforce.com/2006/04/metadata';

function inWords(language: string, leaf: string, ...groups: readonly Group[]): Place {
  return {
    file: join('translations', `${language}.translation-meta.xml`),
    root: 'Translations',
    groups,
    leaf,
  };
}

function inObject(language: string, object: string, leaf: string, ...groups: readonly Group[]): Place {
  const name = `${object}-${language}`;
  const file = join('objectTranslations', name, `${name}.objectTranslation-meta.xml`);
  return { file, root: 'CustomObjectTranslation', groups, leaf };
}

function inField(
  language: string,
  object: string,
  field: string,
  leaf: string,
  ...groups: readonly Group[]
): Place {
  const file = join('objectTranslations', `${object}-${language}`, `${field}.fieldTranslation-meta.xml`);
  return { file, root: 'CustomFieldTranslation', groups, leaf };
}

/** The inverse of `textName`. */
function placeOf(language: string, name: string): Place {
  const app = /^app\/([^/]+)(\/description)?$/.exec(name);
  if (app) {
    const group = { element: 'customApplications', keys: { name: app[1] ?? '' } };
    return inWords(language, app[2] === undefined ? 'label' : 'description', group);
  }
  const tab = /^tab\/(.+)$/.exec(name)?.[1];
  if (tab !== undefined) return inWords(language, 'label', { element: 'customTabs', keys: { name: tab } });
  const [, type, detail, section] =
    /^reportType\/([^/]+)(?:\/(description)|\/section\/(.+))?$/.exec(name) ?? [];
  if (type !== undefined) {
    const group = { element: 'reportTypes', keys: { name: type } };
    if (section === undefined) return inWords(language, detail ?? 'label', group);
    return inWords(language, 'label', group, { element: 'sections', keys: { name: section } });
  }
  const [, object, field, aspect, value] =
    /^(\w+)(?:\.(\w+))?(?:\/(\w+))?(?:\/(.+))?$/.exec(name.includes('__c') ? name : '') ?? [];
  if (object === undefined) return inWords(language, 'label', { element: 'customLabels', keys: { name } });
  if (field !== undefined) {
    if (aspect === 'value')
      return inField(language, object, field, 'translation', {
        element: 'picklistValues',
        keys: { masterLabel: value ?? '' },
      });
    return inField(
      language,
      object,
      field,
      aspect === 'relationship' ? 'relationshipLabel' : (aspect ?? 'label'),
    );
  }
  if (aspect === 'singular' || aspect === 'plural') {
    const keys = { ...(value === undefined ? {} : { caseType: value }), plural: String(aspect === 'plural') };
    return inObject(language, object, 'value', { element: 'caseValues', keys });
  }
  if (aspect === 'layout') {
    const [layout = '', inLayout = ''] = (value ?? '').split('/section/');
    return inObject(
      language,
      object,
      'label',
      { element: 'layouts', keys: { layout } },
      { element: 'sections', keys: { section: inLayout } },
    );
  }
  return inObject(language, object, aspect === 'nameField' ? 'nameFieldLabel' : (aspect ?? ''));
}

function emptyElement(texts: Readonly<Record<string, string>> = {}): Element {
  return { texts: new Map(Object.entries(texts)), children: new Map() };
}

function put(into: Element, [group, ...deeper]: readonly Group[], leaf: string, text: string): void {
  if (group === undefined) {
    into.texts.set(leaf, text);
    return;
  }
  const key = JSON.stringify([group.element, group.keys]);
  const child = into.children.get(key) ?? { element: group.element, content: emptyElement(group.keys) };
  into.children.set(key, child);
  put(child.content, deeper, leaf, text);
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function byCode([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : Number(a > b);
}

/** Elements by name, as an org exports them; those of one name by what tells them apart. */
function lines({ texts, children }: Element, indent: string): string[] {
  const parts = [
    ...[...texts].map(([element, text]): [string, string[]] => [
      JSON.stringify([element]),
      [`${indent}<${element}>${escape(text)}</${element}>`],
    ]),
    ...[...children].map(([key, { element, content }]): [string, string[]] => [
      key,
      [`${indent}<${element}>`, ...lines(content, `${indent}  `), `${indent}</${element}>`],
    ]),
  ];
  return parts.sort(byCode).flatMap(([, part]) => part);
}

/**
 * Writes all files of a language; what it had before is gone.
 * @param folder the package directory, absolute
 */
export function writeTranslation(
  language: string,
  translation: Translation,
  folder: string = TRANSLATIONS,
): void {
  const files = new Map<string, { readonly root: string; readonly content: Element }>();
  for (const [name, text] of translation) {
    const { file, root, groups, leaf } = placeOf(language, name);
    const field = /([^/\\]+)\.fieldTranslation-meta\.xml$/.exec(file)?.[1];
    const found = files.get(file) ?? {
      root,
      content: emptyElement(field === undefined ? {} : { name: field }),
    };
    files.set(file, found);
    put(found.content, groups, leaf, text);
  }
  for (const file of filesOf(language, folder)) rmSync(file);
  for (const [file, { root, content }] of files) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    const text = [
      '<?xml version="1.0" encoding="UTF-8" ?>',
      `<${root} xmlns="${NAMESPACE}">`,
      ...lines(content, '  '),
      `</${root}>`,
      '',
    ];
    writeFileSync(path, text.join('\n'));
  }
}

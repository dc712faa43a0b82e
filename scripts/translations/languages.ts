/** The languages of the translations, with what the platform asks of each: forms of an object's name, gender, its first sound. */

/** A form of an object's name, as `caseValues` of CustomObjectTranslation has it. */
export interface NameForm {
  readonly plural: boolean;
  /** Such as `Genitive`; undefined where the language has no cases. */
  readonly caseType?: string | undefined;
}

/** What a language asks of the name of an object. */
export interface Language {
  /** Salesforce's code, such as `pt_BR`: the name of the translation's file. */
  readonly code: string;
  /** In English. */
  readonly name: string;
  readonly forms: readonly NameForm[];
  /** Of nouns; empty: the language has none. */
  readonly genders: readonly string[];
  /** The sounds that a noun may begin with; empty where nothing hangs on it. */
  readonly startsWith: readonly string[];
}

const SINGULAR: NameForm = { plural: false };
const SINGULAR_AND_PLURAL: readonly NameForm[] = [SINGULAR, { plural: true }];
const CASES = ['Nominative', 'Accusative', 'Genitive', 'Dative'];
const TWO_GENDERS = ['Feminine', 'Masculine'];

/** As orgs export them: compare the objectTranslations of SalesforceFoundation/NPSP. */
export const LANGUAGES: readonly Language[] = [
  {
    code: 'de',
    name: 'German',
    forms: [false, true].flatMap((plural) => CASES.map((caseType) => ({ plural, caseType }))),
    genders: ['Feminine', 'Masculine', 'Neuter'],
    startsWith: [],
  },
  { code: 'es', name: 'Spanish', forms: SINGULAR_AND_PLURAL, genders: TWO_GENDERS, startsWith: [] },
  {
    code: 'fr',
    name: 'French',
    forms: SINGULAR_AND_PLURAL,
    genders: TWO_GENDERS,
    startsWith: ['Consonant', 'Vowel'],
  },
  { code: 'ja', name: 'Japanese', forms: [SINGULAR], genders: [], startsWith: [] },
  {
    code: 'pt_BR',
    name: 'Portuguese (Brazil)',
    forms: SINGULAR_AND_PLURAL,
    genders: TWO_GENDERS,
    startsWith: [],
  },
];

/** @throws Error for a code that is none of ours */
export function languageWith(code: string): Language {
  const found = LANGUAGES.find((each) => each.code === code);
  if (found === undefined) throw new Error(`There is no language "${code}".`);
  return found;
}

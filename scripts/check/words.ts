/** Checks the labels: each defined once, each used, none used that does not exist, and no text said by two of them. */
import { readFileSync } from 'node:fs';
import { LABELS_OF_AN_ORG, type Label, labels } from '../support/labels.ts';
import { filesBelow } from '../support/project.ts';
import { labelUse } from './labelUse.ts';
import type { PackageProblem } from './problem.ts';

/** Visualforce says `$Label.X`, Aura `$Label.c.X`. */
const USE = /\$Label\.(?:c\.)?(\w+)/g;
const MARKUP = /\.(page|component|cmp|app|evt|js)$/;

/** Labels of equal text that mean different things, so that a translation may part them. */
const DIFFERENT: readonly (readonly string[])[] = [
  // A column of counts; a page of Setup, by the name that Salesforce gives it.
  ['SR_evidence_tableUsers', 'SR_setupPage_users'],
];

const LIMIT = LABELS_OF_AN_ORG.toLocaleString('en-US');

/** How far the README may be behind. */
const README_STEP = 50;

interface Use {
  readonly name: string;
  readonly file: string;
}

function usesInMarkup(source: string): Use[] {
  const files = filesBelow(source).filter((file) => MARKUP.test(file));
  return files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(USE)].map((match) => ({ name: match[1] ?? '', file })),
  );
}

function findRepeatedLabels(defined: readonly Label[]): PackageProblem[] {
  const first = new Map(defined.toReversed().map((label) => [label.name, label]));
  return defined
    .filter((label) => first.get(label.name) !== label)
    .map(({ name, file }) => ({ file, message: `defines the label "${name}" twice` }));
}

function mayBeEqual(...names: readonly string[]): boolean {
  return DIFFERENT.some((different) => names.every((name) => different.includes(name)));
}

function equalTexts(defined: readonly Label[]): PackageProblem[] {
  const first = new Map(defined.toReversed().map((label) => [label.text, label]));
  return defined.flatMap(({ name, text, file }) => {
    const other = first.get(text)?.name ?? name;
    if (other === name || mayBeEqual(name, other)) return [];
    const message = `the label "${name}" says the same as "${other}": ${text}. Use one for both`;
    return [{ file, message }];
  });
}

/**
 * @param source the package's source, absolute, with its generated bundles
 * @param imported names of the labels that components import by themselves
 */
export function checkWords(source: string, imported: ReadonlySet<string>): PackageProblem[] {
  const defined = labels(source);
  const names = new Set(defined.map(({ name }) => name));
  const inMarkup = usesInMarkup(source);
  const inBundles = labelUse(source);
  const used = new Set([...imported, ...inBundles.used, ...inMarkup.map(({ name }) => name)]);
  const unused = defined.filter(({ name }) => !used.has(name));
  const missing = inMarkup.filter(({ name }) => !names.has(name));
  return [
    ...findRepeatedLabels(defined),
    ...equalTexts(defined),
    ...unused.map(({ name, file }) => ({ file, message: `nothing uses the label "${name}"` })),
    ...missing.map(({ name, file }) => ({ file, message: `there is no label "${name}" in any labels file` })),
    ...inBundles.problems,
  ];
}

/**
 * Whether the README states the package's share of an org's labels.
 * @param file the README, absolute
 * @param count how many labels the package has
 */
export function checkShare(file: string, count: number): PackageProblem[] {
  const stated = /(\d+) of (?:the|an org's) ([\d,]+) custom labels/.exec(readFileSync(file, 'utf8'));
  const most = Number(stated?.[1]);
  if (stated?.[2] === LIMIT && count <= most && most - count < README_STEP) return [];
  const round = Math.ceil(count / README_STEP) * README_STEP;
  const message = `does not say that the package takes ${round} of the ${LIMIT} custom labels (it has ${count})`;
  return [{ file, message }];
}

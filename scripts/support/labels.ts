/** The custom labels of a package: the words, by name, as the metadata files hold them. */
import { readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';
import { filesBelow, PACKAGE } from './project.ts';

/** Every label counts against what an org may have: Salesforce Features and Edition Allocations, custom labels. */
export const LABELS_OF_AN_ORG = 5_000;

/** One custom label. */
export interface Label {
  readonly name: string;
  readonly text: string;
  /** The file that defines it, absolute. */
  readonly file: string;
}

const parser = new XMLParser({ parseTagValue: false, isArray: (name) => name === 'labels' });

interface LabelsFile {
  readonly CustomLabels?: {
    readonly labels?: readonly { readonly fullName?: string; readonly value?: string }[];
  };
}

function labelsIn(file: string): Label[] {
  const parsed = parser.parse(readFileSync(file, 'utf8')) as LabelsFile;
  return (parsed.CustomLabels?.labels ?? []).map(({ fullName, value }) => ({
    name: fullName ?? '',
    text: value ?? '',
    file,
  }));
}

/**
 * Every label of every labels file, in the order of the files; a name defined twice comes twice.
 * @param source the package's source, absolute
 */
export function labels(source: string = PACKAGE): Label[] {
  return filesBelow(source)
    .filter((file) => file.endsWith('.labels-meta.xml'))
    .flatMap(labelsIn);
}

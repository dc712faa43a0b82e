/** Whether an org has room for the custom labels of the package. */
import { LABELS_OF_AN_ORG, labels } from '../../support/labels.ts';
import type { OrgReading } from './reading.ts';

/** What the names of the package's labels begin with. */
const OURS = 'SR_';

/**
 * Counts the org's own custom labels but for those of an earlier deployment of the package, which the next one replaces.
 * Those of managed packages do not count (so it is quoted from Salesforce Help; we have not read it there).
 * @returns null where they could not be read
 */
export function readOtherLabels(reading: OrgReading): Promise<number | null> {
  const doing = 'Reading the custom labels';
  const soql = 'SELECT Name FROM ExternalString WHERE NamespacePrefix = null';
  return reading.attempt(doing, async () => {
    const all = await reading.query<{ readonly Name: string }>(doing, soql, ['--use-tooling-api']);
    return all.filter(({ Name }) => !Name.startsWith(OURS)).length;
  });
}

let ours: number | undefined;

/** How many labels the package has; read once, however many orgs are asked. */
function ownLabels(): number {
  ours ??= labels().length;
  return ours;
}

/**
 * How many custom labels the org may still have, and whether that is enough.
 * @param others custom labels of the org that are not the package's
 */
export function labelRoomLine(others: number): string {
  const [left, needed] = [LABELS_OF_AN_ORG - others, ownLabels()];
  const text = left.toLocaleString('en-US');
  return left >= needed ? text : `${text}, too few: ${needed.toLocaleString('en-US')} needed`;
}

/** @param others custom labels of the org that are not the package's */
export function labelRoomText(others: number): string {
  const needed = ownLabels();
  const [has, left, needs] = [others, LABELS_OF_AN_ORG - others, needed].map((count) =>
    count.toLocaleString('en-US'),
  );
  const room = `The org has ${has} custom labels of its own, so ${left} are left; the wizard needs ${needs}`;
  return others + needed <= LABELS_OF_AN_ORG
    ? `${room}.`
    : `${room}: delete custom labels that nothing uses before you deploy.`;
}

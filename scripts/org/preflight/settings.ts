/** The org's settings that have to do with syncing, as its metadata holds them. */
import { readFileSync } from 'node:fs';
import { withFolder } from '../../command/exit.ts';
import { EXIT, Failure } from '../../command/failure.ts';
import { filesBelow } from '../../support/project.ts';
import { type XmlFields, readXml, textAt } from '../../support/xml.ts';
import { runSf } from '../explain.ts';
import type { OrgReading } from './reading.ts';

/** A setting or permission that could not be read is null. */
export type Flag = boolean | null;

export interface OrgSettings {
  /** `enableContactAndEventSync` of the email integration: on for Lightning Sync **or** Einstein Activity Capture. */
  readonly contactAndEventSync: Flag;
  /** `enableActivityCapture` of Einstein Activity Capture. */
  readonly activityCapture: Flag;
  /** `enableTranslationWorkbench` of the language settings. */
  readonly translationWorkbench: Flag;
}

const FILES = ['EmailIntegration', 'EAC', 'Language'];

/** What is on or off, by the name of the field. */
type Switches = Readonly<Record<string, unknown>>;

/** @throws Failure for a file that is no XML */
function fieldsIn(file: string): XmlFields {
  try {
    return readXml(readFileSync(file, 'utf8')).fields;
  } catch (error) {
    throw new Failure(EXIT.refused, `The settings of the org cannot be read: ${String(error)}`);
  }
}

function switchesIn(file: string): Switches {
  const fields = fieldsIn(file);
  const values = new Map([
    ['true', true],
    ['false', false],
  ]);
  return Object.fromEntries(
    Object.keys(fields).map((name) => [name, values.get(textAt(fields, name) ?? '')]),
  );
}

export function flagIn(switches: Switches | null | undefined, name: string): Flag {
  const value = switches?.[name];
  return typeof value === 'boolean' ? value : null;
}

async function retrieve({ sf, targetOrg }: OrgReading, doing: string): Promise<Switches> {
  return withFolder('preflight', async (folder) => {
    const what = FILES.flatMap((name) => ['--metadata', `Settings:${name}`]);
    const where = ['--target-metadata-dir', folder, '--unzip', '--target-org', targetOrg];
    await runSf(sf, doing, ['project', 'retrieve', 'start', ...what, ...where]);
    const files = filesBelow(folder).filter((file) => file.endsWith('.settings'));
    return Object.assign({}, ...files.map(switchesIn)) as Switches;
  });
}

/** @throws Failure (interrupted) only */
export async function readSettings(reading: OrgReading): Promise<OrgSettings> {
  const doing = 'Reading the settings of email integration, Einstein Activity Capture and languages';
  const switches = await reading.attempt(doing, () => retrieve(reading, doing));
  return {
    contactAndEventSync: flagIn(switches, 'enableContactAndEventSync'),
    activityCapture: flagIn(switches, 'enableActivityCapture'),
    translationWorkbench: flagIn(switches, 'enableTranslationWorkbench'),
  };
}

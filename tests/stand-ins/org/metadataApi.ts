/** The stand-in's metadata API: takes deployments and retrievals by SOAP, and ends them as the script says. */
import JSZip from 'jszip';
import { XMLParser } from 'fast-xml-parser';

/** How the org ends a deployment. */
export type Ending = 'succeeds' | 'componentError' | 'neverEnds' | 'halfAnswered';

export interface Received {
  readonly id: string;
  readonly checkOnly: boolean;
  /** Whether `package.xml` stands at the top of the zip, and not in a folder for each package. */
  readonly singlePackage: boolean;
  /** What the zip holds, by path. */
  readonly files: ReadonlyMap<string, string>;
}

export interface Answer {
  readonly status: number;
  /** Content type. */
  readonly type: string;
  readonly body: string;
}

type Request = Readonly<Record<string, unknown>>;

const parser = new XMLParser({ removeNSPrefix: true, ignoreAttributes: true, parseTagValue: false });

/** The one request in a SOAP envelope: its name and fields. */
export function requestIn(envelope: string): readonly [name: string, request: Request] {
  const parsed = parser.parse(envelope) as { Envelope: { Body: Record<string, Request> } };
  const entry = Object.entries(parsed.Envelope.Body)[0];
  if (entry === undefined) throw new Error('An envelope without a request arrived at the stand-in.');
  return entry;
}

function envelope(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns="http://soap.sforce.com/2006/04/metadata" xmlns:sf="http://soap.sforce.com/2006/04/metadata"><soapenv:Body>${body}</soapenv:Body></soapenv:Envelope>`;
}

function result(
  name: string,
  fields: Readonly<Record<string, string | number | boolean>>,
  more = '',
): Answer {
  const inner = Object.entries(fields).map(([key, value]) => `<${key}>${value}</${key}>`);
  return {
    status: 200,
    type: 'text/xml',
    body: envelope(`<${name}Response><result>${inner.join('')}${more}</result></${name}Response>`),
  };
}

export function fault(code: string, message: string): Answer {
  const inner = `<faultcode>sf:${code}</faultcode><faultstring>${code}: ${message}</faultstring>`;
  return { status: 500, type: 'text/xml', body: envelope(`<soapenv:Fault>${inner}</soapenv:Fault>`) };
}

export async function unzipped(base64: string): Promise<Map<string, string>> {
  const zip = await JSZip.loadAsync(base64, { base64: true });
  const files = Object.values(zip.files).filter((entry) => !entry.dir);
  return new Map(
    await Promise.all(files.map(async (entry) => [entry.name, await entry.async('string')] as const)),
  );
}

const PROBLEM =
  '<details><componentFailures><changed>false</changed><componentType>LightningComponentBundle</componentType><created>false</created><createdDate>2026-11-22T00:00:00.000Z</createdDate><deleted>false</deleted><fileName>lwc/syncReadiness</fileName><fullName>syncReadiness</fullName><lineNumber>7</lineNumber><problem>Invalid reference of type label</problem><problemType>Error</problemType><success>false</success></componentFailures></details>';

const ENDINGS: Readonly<Record<Ending, { readonly status: string; readonly more: string }>> = {
  succeeds: { status: 'Succeeded', more: '<details></details>' },
  componentError: { status: 'Failed', more: PROBLEM },
  neverEnds: { status: 'InProgress', more: '<details></details>' },
  halfAnswered: { status: 'InProgress', more: '<details></details>' },
};

/** What the org tells of a deployment at this moment. */
export function deployStatus(id: string, ending: Ending, checkOnly: boolean): Answer {
  const { status, more } = ENDINGS[ending];
  const day = '2026-11-22T00:00:00.000Z';
  const fields = {
    checkOnly,
    createdBy: '005000000000001AAA',
    createdByName: 'Dana Admin',
    createdDate: day,
    done: status !== 'InProgress',
    id,
    ignoreWarnings: false,
    lastModifiedDate: day,
    numberComponentErrors: ending === 'componentError' ? 1 : 0,
    numberComponentsDeployed: ending === 'succeeds' ? 9 : 4,
    numberComponentsTotal: 9,
    numberTestErrors: 0,
    numberTestsCompleted: 0,
    numberTestsTotal: 0,
    rollbackOnError: true,
    runTestsEnabled: false,
    startDate: day,
    status,
    success: status === 'Succeeded',
  };
  return result('checkDeployStatus', fields, more);
}

export function accepted(id: string): Answer {
  return result('deploy', { done: false, id, state: 'Queued' });
}

export function cancelling(id: string): Answer {
  return result('cancelDeploy', { done: false, id });
}

export function retrieving(id: string): Answer {
  return result('retrieve', { done: false, id, state: 'Queued' });
}

/** The translations that there are; an org without Translation Workbench does not know the type. */
export function listed(languages: readonly string[] | 'off'): Answer {
  if (languages === 'off') return fault('INVALID_TYPE', 'Cannot use: Translations in this organization');
  const day = '2026-11-22T00:00:00.000Z';
  const results = languages.map(
    (name) =>
      `<result><createdById>005000000000001AAA</createdById><createdByName>Dana Admin</createdByName><createdDate>${day}</createdDate><fileName>translations/${name}.translation</fileName><fullName>${name}</fullName><id></id><lastModifiedById>005000000000001AAA</lastModifiedById><lastModifiedByName>Dana Admin</lastModifiedByName><lastModifiedDate>${day}</lastModifiedDate><type>Translations</type></result>`,
  );
  const body = envelope(`<listMetadataResponse>${results.join('')}</listMetadataResponse>`);
  return { status: 200, type: 'text/xml', body };
}

/** A finished retrieval of settings files, by their names. */
export async function retrieved(id: string, settings: Readonly<Record<string, string>>): Promise<Answer> {
  const zip = new JSZip();
  zip.file(
    'unpackaged/package.xml',
    '<Package xmlns="http://soap.sforce.com/2006/04/metadata"><version>66.0</version></Package>',
  );
  for (const [name, xml] of Object.entries(settings)) zip.file(`unpackaged/settings/${name}.settings`, xml);
  const zipFile = await zip.generateAsync({ type: 'base64' });
  return result('checkRetrieveStatus', { done: true, id, status: 'Succeeded', success: true, zipFile });
}

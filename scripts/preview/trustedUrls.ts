/** The hosts that the package's Trusted URLs let the page talk to, as an org would. */
import { readFileSync } from 'node:fs';
import { filesBelow, PACKAGE } from '../support/project.ts';
import { readXml, textAt } from '../support/xml.ts';

/** Every address that the metadata allows for requests, in the order of the files. */
export function trustedUrls(): string[] {
  return filesBelow(PACKAGE)
    .filter((file) => file.endsWith('.cspTrustedSite-meta.xml'))
    .flatMap((file) => {
      const { fields } = readXml(readFileSync(file, 'utf8'));
      const isOn = (name: string): boolean => textAt(fields, name) === 'true';
      const address = textAt(fields, 'endpointUrl');
      return address && isOn('isActive') && isOn('isApplicableToConnectSrc') ? [address] : [];
    });
}

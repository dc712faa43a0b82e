/** The hosts that the package's Trusted URLs let the page talk to, as an org would. */
import { readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';
import { filesBelow, PACKAGE } from '../support/project.ts';

interface TrustedSiteFile {
  readonly CspTrustedSite?: {
    readonly endpointUrl?: string;
    readonly isActive?: string;
    readonly isApplicableToConnectSrc?: string;
  };
}

const parser = new XMLParser({ parseTagValue: false });

/**
 * Every address that the metadata allows for requests, in the order of the files.
 * @param source the package's source, absolute
 */
export function trustedUrls(source: string = PACKAGE): string[] {
  return filesBelow(source)
    .filter((file) => file.endsWith('.cspTrustedSite-meta.xml'))
    .flatMap((file) => {
      const { CspTrustedSite: site } = parser.parse(readFileSync(file, 'utf8')) as TrustedSiteFile;
      const allowed = site?.isActive === 'true' && site.isApplicableToConnectSrc === 'true';
      return allowed && site.endpointUrl ? [site.endpointUrl] : [];
    });
}

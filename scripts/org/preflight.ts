/** `npm run preflight`: what an org tells about its syncing before anything is installed. Changes nothing. */
import { Interview } from 'c/syncAdvice';
import { MICROSOFT_SIGN_IN } from 'c/syncTenantCloud';
import { RESOLVER, sourcesAt, TENANTS } from '../cli/detect/sources.ts';
import { defineCommand, describeCommand, isMain, main, ORG_EXIT_CODES } from '../command/frame.ts';
import { minutesFor } from '../command/values.ts';
import { today } from '../support/today.ts';
import { TARGET_ORG } from './org.ts';
import { MailLookup } from './preflight/mail.ts';
import { readOrg } from './preflight/orgLine.ts';
import { OrgReading } from './preflight/reading.ts';
import { orgText } from './preflight/text.ts';

/** Requests under way at a time at the resolver and at Microsoft, for all orgs together. */
const LOOKUPS = 16;

export const preflight = defineCommand(
  describeCommand({
    usage: 'npm run preflight --',
    summary: 'Reads what an org tells about Lightning Sync and Einstein Activity Capture. Changes nothing.',
    details: [
      'Reads the edition, the settings, licences and permissions, counts active users by mail domain (addresses are kept',
      'nowhere), looks up the mail services of the domains, and gives the verdict as far as all this goes.',
      ...ORG_EXIT_CODES,
    ],
  })
    .requiredOption(...TARGET_ORG)
    .option('--json', 'print one JSON object, for scripts')
    .option('--no-lookup', 'look no mail domain up: nothing but the org is asked')
    .option(...RESOLVER)
    .option(...TENANTS, MICROSOFT_SIGN_IN)
    .option('-w, --wait <MINUTES>', 'how long an org may take in all', minutesFor('--wait'), 10),
  async ({ targetOrg, json, lookup, resolver, tenants, wait: minutes }, context) => {
    const reader = {
      interview: new Interview(today()),
      lookup: lookup ? new MailLookup(sourcesAt(resolver, tenants, LOOKUPS), LOOKUPS, context.signal) : null,
    };
    const line = await readOrg(new OrgReading(targetOrg, context, minutes), reader, context);
    context.print(json ? JSON.stringify(line) : orgText(line));
  },
);

if (isMain(import.meta)) await main(preflight);

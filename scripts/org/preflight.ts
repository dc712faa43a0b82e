/** `npm run preflight`: what can be read of orgs' syncing before anything is installed. Changes nothing. */
import { join } from 'node:path';
import { Interview } from 'c/syncAdvice';
import { MICROSOFT_SIGN_IN } from 'c/syncTenantCloud';
import { RESOLVER, sourcesAt, TENANTS } from '../cli/detect/sources.ts';
import { pathOf } from '../command/input.ts';
import { defineCommand, describeCommand, isMain, main, ORG_EXIT_CODES } from '../command/frame.ts';
import { nameFor, readWait, wholeNumberFor } from '../command/values.ts';
import { CSV_FILE, giveReport, HTML_FILE } from '../report.ts';
import { BUILD } from '../support/project.ts';
import { today } from '../support/today.ts';
import { KeptLines } from './preflight/kept.ts';
import { MailLookup } from './preflight/mail.ts';
import { readOrg } from './preflight/orgLine.ts';
import { OrgReading } from './preflight/reading.ts';
import { survey } from './preflight/survey.ts';
import { orgText } from './preflight/text.ts';
import { ALL_ORGS, ORGS_FILE, SHARD, TARGET_ORGS, targetOrgs } from './targets.ts';

/** Requests under way at a time at the resolver and at Microsoft, for all orgs together. */
const LOOKUPS = 16;

/** Each is a process of `sf`, busy for most of its time with starting. */
const USUAL_CONCURRENCY = 4;
const MOST_CONCURRENCY = 64;

/** Where the lines of several orgs go if nothing else is said. */
const KEPT = join(BUILD, 'preflight.ndjson');

export const preflight = defineCommand(
  describeCommand({
    usage: 'npm run preflight --',
    summary: 'Reads what orgs tell about Lightning Sync and Einstein Activity Capture. Changes nothing.',
    details: [
      'Reads the edition, the settings, licences and permissions, counts active users by mail domain (addresses are kept',
      'nowhere), looks up the mail services of the domains, and gives the verdict as far as all this goes.',
      'Of several orgs, each line is kept as soon as it is there: after Ctrl-C, --resume goes on. An org that fails is one row.',
      ...ORG_EXIT_CODES,
      'Of several orgs: 1 if some could not be read.',
    ],
  })
    .option(...TARGET_ORGS)
    .option(...ORGS_FILE)
    .option(...ALL_ORGS)
    .option(...SHARD)
    .option(
      '--concurrency <N>',
      'orgs at a time',
      wholeNumberFor('--concurrency', 1, MOST_CONCURRENCY),
      USUAL_CONCURRENCY,
    )
    .option(
      '--keep <FILE>',
      'where the lines of several orgs go (default: build/preflight.ndjson)',
      nameFor('--keep', 'a file'),
    )
    .option('--resume', 'go on from the lines that are kept; orgs that failed are tried again')
    .option('--json', 'print one JSON object a line for each org, for scripts')
    .option(...HTML_FILE)
    .option(...CSV_FILE)
    .option('--no-lookup', 'look no mail domain up: nothing but the orgs is asked')
    .option(...RESOLVER)
    .option(...TENANTS, MICROSOFT_SIGN_IN)
    .option('-w, --wait <MINUTES>', 'how long an org may take in all', readWait, 10),
  async (options, context) => {
    const { json = false, html, csv, keep, resume = false, concurrency, wait: minutes } = options;
    const { lookup, resolver, tenants } = options;
    const { orgs } = await targetOrgs(options, context);
    const reader = {
      interview: new Interview(today()),
      lookup: lookup ? new MailLookup(sourcesAt(resolver, tenants, LOOKUPS), LOOKUPS, context.signal) : null,
    };
    const [only] = orgs;
    const isReport = html !== undefined || csv !== undefined || keep !== undefined;
    if (only !== undefined && orgs.length === 1 && !isReport) {
      const line = await readOrg(new OrgReading(only, context, minutes), reader, context);
      context.print(json ? JSON.stringify(line) : orgText(line));
      return;
    }
    const kept = new KeptLines(keep === undefined ? KEPT : pathOf(keep));
    const quiet = { ...context, print: json ? (): void => undefined : context.print };
    await survey({ orgs, concurrency, minutes, resume, json }, kept, reader, context, (rows) =>
      giveReport(rows, { html, csv }, quiet),
    );
  },
);

if (isMain(import.meta)) await main(preflight);

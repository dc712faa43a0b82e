/** `npm run --silent detect`: the mail service of domains, one line of JSON each; see `--help`. */
import { EXIT } from '../command/failure.ts';
import { defineCommand, describeCommand, isMain, main } from '../command/frame.ts';
import { wholeNumberFor } from '../command/values.ts';
import { type AskedDomain, detectLines, domainsIn, LONGEST_LINE } from './detect/detector.ts';
import { DetectProgress } from './detect/progress.ts';
import { OFF, RESOLVER, sourcesAt, TENANTS } from './detect/sources.ts';
import { readChunks, STANDARD_INPUT } from '../command/input.ts';
import { linesOf } from './lines.ts';

/** Requests under way at a time: as many by themselves, and at most. */
const USUAL_CONCURRENCY = 8;
const MOST_CONCURRENCY = 256;

const DETAILS = [
  'One JSON object a line comes out for each domain, in the order of the domains:',
  '{"domain":"contoso.com","service":"exchangeOnline","microsoftCloud":"worldwide","strength":"strong","evidence":[…]}',
  'With --tenants, "tenant" says whether the domain has one and in which Microsoft cloud, or has an "error" of its own.',
  'Where a domain is none, or cannot be looked up, its line has an "error" and the rest goes on; an empty line is passed',
  'over. No finding proves where the mailboxes are: Exchange Online, a hybrid and Exchange Server can look the same.',
  'Exit code: 0; 1 if a line has an "error"; 2 for arguments that are not allowed.',
];

export const detect = defineCommand(
  describeCommand({
    usage: 'npm run --silent detect --',
    summary: 'Says which mail service domains use, as far as their DNS records show it.',
    details: DETAILS,
  })
    .argument('[DOMAIN...]', 'the domains; without any, one a line is read from standard input')
    .option(...RESOLVER)
    .option(...TENANTS, OFF)
    .option(
      '--concurrency <N>',
      `requests under way at a time, 1 to ${MOST_CONCURRENCY}`,
      wholeNumberFor('--concurrency', 1, MOST_CONCURRENCY),
      USUAL_CONCURRENCY,
    )
    .option('--progress', 'tell how far it is on standard error, also where that is no terminal'),
  async (
    { resolver: addresses, tenants: address, concurrency, progress: isWanted = false },
    context,
    domains,
  ) => {
    const sources = sourcesAt(addresses, address, concurrency);
    const given: AskedDomain[] = domains.map((text) => ({ text, line: null }));
    const asked =
      given.length > 0 ? given : domainsIn(linesOf(readChunks('domains', STANDARD_INPUT), LONGEST_LINE));
    const progress = new DetectProgress(process.stderr, isWanted);
    await context.stream(detectLines(asked, sources, concurrency, progress.note));
    progress.end();
    if (progress.failed) process.exitCode = EXIT.refused;
  },
);

if (isMain(import.meta)) await main(detect);

/** `npm run preflight`: what an org tells about its syncing before anything is installed. Changes nothing. */
import { Interview } from 'c/syncAdvice';
import { linkWith } from 'c/syncFlow';
import { defineCommand, describeCommand, isMain, main, ORG_EXIT_CODES } from '../command/frame.ts';
import { facts } from './facts.ts';
import { findings } from './findings.ts';
import { reachOrg, TARGET_ORG } from './org.ts';
import { today } from '../support/today.ts';
import type { Findings } from './findings.ts';
import type { OrgFacts } from './facts.ts';

function list(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  - ${line}`), ''];
}

function forPeople({ tells, cannotTell, answers }: Findings, { unread }: OrgFacts, wizard: string): string {
  const known = Object.entries(answers).map(([key, value]) => `${key}: ${value}`);
  return [
    ...list('What the org tells', tells),
    ...list('What it cannot tell', cannotTell),
    ...list('What could not be read', unread),
    ...list('Answers this settles (change them in the wizard if you know better)', known),
    `Go on in the wizard, once it is deployed: ${wizard}`,
  ].join('\n');
}

export const preflight = defineCommand(
  describeCommand({
    usage: 'npm run preflight --',
    summary: 'Reads what an org tells about Lightning Sync and Einstein Activity Capture. Changes nothing.',
    details: [
      'Reads the edition, the settings of email integration and Einstein Activity Capture, and your own permissions.',
      ...ORG_EXIT_CODES,
    ],
  })
    .requiredOption(...TARGET_ORG)
    .option('--json', 'print one JSON object, for scripts'),
  async ({ targetOrg, json }, context) => {
    const org = await reachOrg(targetOrg, context);
    const read = await facts(targetOrg, context);
    const found = findings(read);
    const { answers } = new Interview(today()).advise(found.answers);
    const wizard = linkWith(answers, org.instanceUrl);
    context.print(
      json ? JSON.stringify({ org, facts: read, ...found, wizard }, null, 2) : forPeople(found, read, wizard),
    );
  },
);

if (isMain(import.meta)) await main(preflight);

/** `npm run preflight`: what an org tells about its syncing before anything is installed. Changes nothing. */
import { Interview } from 'c/syncAdvice';
import { linkWith } from 'c/syncFlow';
import { main } from './command.ts';
import { facts } from './facts.ts';
import { findings } from './findings.ts';
import { reached, TARGET_ORG } from './org.ts';
import { today } from '../support/today.ts';
import type { Command } from './command.ts';
import type { Findings } from './findings.ts';
import type { OrgFacts } from './facts.ts';

const OPTIONS = {
  'target-org': TARGET_ORG,
  json: { type: 'boolean', help: 'Print one JSON object, for scripts' },
} as const;

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

export const preflight: Command<typeof OPTIONS> = {
  name: 'preflight',
  summary: 'Reads what an org tells about Lightning Sync and Einstein Activity Capture. Changes nothing.',
  details: [
    'Reads the edition, the settings of email integration and Einstein Activity Capture, and your own permissions.',
  ],
  options: OPTIONS,
  run: async (values, context) => {
    const org = await reached(values['target-org'], context);
    const read = await facts(values['target-org'], context);
    const found = findings(read);
    const { answers } = new Interview(today()).advise(found.answers);
    const wizard = linkWith(answers, org.instanceUrl);
    context.print(
      values.json
        ? JSON.stringify({ org, facts: read, ...found, wizard }, null, 2)
        : forPeople(found, read, wizard),
    );
  },
};

if (process.argv[1] === import.meta.filename) await main(preflight);

/** The notes of a release: what changed, from the changelog, and how to install it. */

/**
 * The part of a changelog that is about one version.
 * @param changelog as on keepachangelog.com: a heading such as `## [1.2.0] - 2026-11-25` over each version
 * @returns the text below the heading, trimmed; null without one, or with nothing below it
 */
export function changesOf(changelog: string, version: string): string | null {
  const lines = changelog.split(/\r?\n/);
  const isHeading = (line: string): boolean => line.startsWith('## ');
  const start = lines.findIndex(
    (line) => isHeading(line) && /^## \[?v?([^\]\s]+)/.exec(line)?.[1] === version,
  );
  if (start < 0) return null;
  const length = lines.slice(start + 1).findIndex(isHeading);
  const below = lines.slice(start + 1, length < 0 ? undefined : start + 1 + length);
  return below.join('\n').trim() || null;
}

/**
 * @param changes of this version; null: nothing is known of them
 * @param languages of which there are translations
 */
export function notesOf(version: string, changes: string | null, languages: readonly string[]): string {
  const name = `sync-readiness-${version}`;
  return [
    ...(changes === null ? [] : [changes, '']),
    '## Install',
    '',
    'You need the Salesforce CLI (`sf`) and an org in which you may deploy. In the folder of the downloaded files:',
    '',
    '```sh',
    'sha256sum --check --ignore-missing SHA256SUMS',
    'sf org login web --alias acme',
    `sf project deploy start --target-org acme --metadata-dir ${name}.zip`,
    'sf org assign permset --target-org acme --name Sync_Readiness_Admin',
    '```',
    '',
    'Then open the app _Sync Readiness_ in the App Launcher.',
    ...(languages.length === 0
      ? []
      : [
          '',
          `Translations (${languages.join(', ')}): deploy ${name}-LANGUAGE.zip the same way, afterwards, for each language that is on in`,
          'Setup > Translation Language Settings. The org refuses one that is off.',
        ]),
    '',
    `To remove it, take the permission set from everybody who has it, then deploy ${name}-remove.zip the same way. Saved assessments`,
    `stay. ${name}-remove-with-records.zip deletes them, too.`,
    '',
  ].join('\n');
}

/** What `npm run sources` keeps beside the facts. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ARTICLES } from 'c/syncFacts';
import type { SourceVisit } from '../../scripts/sources/judge.ts';
import { noteReadings } from '../../scripts/sources/note.ts';
import { fingerprint } from '../../scripts/sources/paragraphs.ts';
import { NEVER_READ, readReadings, writeReadings } from '../../scripts/sources/readings.ts';
import { temporaryFolder } from '../support/tree.ts';

const READING = { read: '2026-11-01', address: 'https://help.example/a', paragraphs: [fingerprint('A')] };

test('what is kept is read back; what is no reading is an error that names it', (t) => {
  const file = join(temporaryFolder(t), 'sources.json');
  writeReadings({ probe: READING, formerly: READING }, ['added', 'probe'], file);
  assert.deepEqual(readReadings(file), { added: NEVER_READ, probe: READING });
  writeFileSync(file, JSON.stringify({ probe: { ...READING, paragraphs: ['The text itself'] } }));
  assert.throws(() => readReadings(file), /"probe" is no reading/);
});

test('a source is noted as read where it was found; of one out of reach, the last reading stays', (t) => {
  const file = join(temporaryFolder(t), 'sources.json');
  writeReadings({ probe: READING }, ['probe', 'other'], file);
  const visits = new Map<string, SourceVisit>([
    ['probe', { kind: 'unreachable', reason: 'HTTP 503' }],
    ['other', { kind: 'page', address: 'https://help.example/o', paragraphs: ['B', 'Updated 2026-11-24'] }],
  ]);
  assert.deepEqual(noteReadings(visits, ['probe', 'other'], '2026-11-25', file), ['probe (HTTP 503)']);
  assert.deepEqual(readReadings(file), {
    probe: READING,
    other: { read: '2026-11-25', address: 'https://help.example/o', paragraphs: [fingerprint('B')] },
  });
});

test('the readings of the project are of sources that the facts cite, and stay out of an org', () => {
  const unknown = Object.keys(readReadings()).filter((id) => !(id in ARTICLES));
  assert.deepEqual(unknown, [], 'npm run sources -- --read ID takes them out');
  assert.match(readFileSync('.forceignore', 'utf8'), /\*\*\/advice\/sources\.json/);
});

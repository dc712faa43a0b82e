/** Counts in Spanish, French and Portuguese, where the words around a number agree with it: none may stand there. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labels } from '../../scripts/support/labels.ts';
import { readTranslation } from '../../scripts/translations/read.ts';

/** Labels that are filled with a count, which may be 0, 1 or many. */
const COUNTED = [
  'SR_closedOptions',
  'SR_compare_withClosed',
  'SR_evidence_domainsShown',
  'SR_evidence_lookedUp',
  'SR_evidence_unrecognised',
  'SR_evidence_usersCounted',
  'SR_evidence_usersCountedOf',
  'SR_evidence_usersPrivate',
  'SR_filter_all',
  'SR_filter_late',
  'SR_filter_mine',
  'SR_group_open',
  'SR_linkIgnored',
  'SR_linkIgnoredNamed',
  'SR_record_late',
  'SR_record_progress',
  'SR_tasksDone',
];

/** These speak of several only, or have a form of their own for one. */
const SEVERAL = ['SR_compare_openMany', 'SR_evidence_severalDomains', 'SR_evidence_usersLookUp'];

/** What follows is the same for any number: "1 more", "2 more". */
const ANY = ['SR_evidence_domainsMore', 'SR_evidence_lookUpShown'];

for (const code of ['es', 'fr', 'pt_BR'])
  test(`in ${code} a count stands behind a colon or in brackets`, () => {
    const translation = readTranslation(code);
    const wrong = COUNTED.filter((name) => !/[:(]\s?\{0\}/.test(translation.get(name) ?? ''));
    assert.deepEqual(wrong, []);
    for (const name of ANY) assert.match(translation.get(name) ?? '', /\b(más|plus|mais)\b/);
  });

test('every label whose English has a count is known', () => {
  const known = [...COUNTED, ...SEVERAL, ...ANY];
  const names = new Set(labels().map(({ name }) => name));
  assert.deepEqual(
    known.filter((name) => !names.has(name)),
    [],
  );
  const counting = /\{0\} (of \{1\}|open|more|domains|options)|largest \{0\}|(done|counted|shown): \{0\}/;
  const found = labels().filter(({ text }) => counting.test(text));
  assert.deepEqual(
    found.map(({ name }) => name).filter((name) => !known.includes(name)),
    [],
  );
});

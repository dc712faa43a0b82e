import { mergeEvidence } from 'c/syncEvidenceStore';

const KEPT = [
  'Seen on Nov 1, 2026',
  'Users counted: 20',
  'contoso.com: Exchange Online, strong sign · Users: 12',
  'fabrikam.com · Users: 8',
  'The Microsoft admin’s reply: EWS is switched off for the tenant.',
].join('\n');

test('what was seen of another domain is added', () => {
  const seen = 'Seen on Nov 22, 2026\nnorthwind.example: Google Workspace, strong sign';
  expect(mergeEvidence(KEPT, seen)).toBe(`${seen}\n\n${KEPT}`);
});

test('what was seen of the same domain takes its place, under its own day', () => {
  const seen = 'Seen on Nov 22, 2026\nContoso.com: Google Workspace, weak sign';
  const merged = mergeEvidence(KEPT, seen);
  expect(merged.split('\n\n')[0]).toBe(seen);
  expect(merged).not.toContain('Exchange Online');
  expect(merged).toContain('fabrikam.com · Users: 8');
});

test('a new reply takes the place of the earlier one, and a new count that of the earlier count', () => {
  const seen = 'Seen on Nov 22, 2026\nUsers counted: 5 of 30\nThe Microsoft admin’s reply: EWS is on.';
  const merged = mergeEvidence(KEPT, seen);
  expect(merged).not.toMatch(/Users counted: 20|switched off/);
  expect(merged).toContain('contoso.com: Exchange Online');
});

test('nothing seen changes nothing, nothing kept is nothing to keep, and the same again adds nothing', () => {
  const seen = 'Seen on Nov 22, 2026\nfabrikam.com: Google Workspace, strong sign';
  expect(mergeEvidence(KEPT, '')).toBe(KEPT);
  expect(mergeEvidence('', seen)).toBe(seen);
  const once = mergeEvidence(KEPT, seen);
  expect(mergeEvidence(once, seen)).toBe(once);
  expect(mergeEvidence(KEPT.replaceAll('\n', '\r\n'), seen)).toBe(once);
});

test('what is known of a tenant stands beside what its records show, and is renewed by itself', () => {
  const kept = `${KEPT}\ncontoso.com belongs to a Microsoft organization. Cloud: Worldwide, strong sign.`;
  const seen = 'Seen on Nov 22, 2026\ncontoso.com belongs to no Microsoft organization.';
  expect(mergeEvidence(kept, seen)).toBe(`${seen}\n\n${KEPT}`);
});

test('of more than there is room for the oldest facts are left out, each as a whole', () => {
  const lines = (text: string): number => text.replaceAll('\n', '\r\n').length;
  const seen = 'Seen on Nov 22, 2026\nnorthwind.example: Google Workspace, strong sign';
  const all = mergeEvidence(KEPT, seen);
  expect(mergeEvidence(KEPT, seen, lines(all))).toBe(all);
  const facts = new Set(all.split('\n'));
  for (let longest = 0; longest < lines(all); longest += 7) {
    const short = mergeEvidence(KEPT, seen, longest);
    expect(lines(short)).toBeLessThanOrEqual(longest);
    expect(short.split('\n').filter((line) => short !== '' && !facts.has(line))).toEqual([]);
    expect(all.startsWith(short.split('\n\n')[0] ?? '')).toBe(true);
    expect(mergeEvidence(short, seen, longest)).toBe(short);
  }
});

test('a day of which nothing is left is left out', () => {
  const earlier = 'Seen on Nov 1, 2026\ncontoso.com: Google Workspace, weak sign';
  const seen = 'Seen on Nov 22, 2026\ncontoso.com: Exchange Online, strong sign';
  expect(mergeEvidence(earlier, seen)).toBe(seen);
});

test('nothing seen leaves what was kept as it was, line ends and all', () => {
  const kept = KEPT.replaceAll('\n', '\r\n');
  expect(mergeEvidence(kept, '', 10)).toBe(kept);
  expect(mergeEvidence('', '\n \n')).toBe('');
});

test('empty lines and lines of spaces are no facts, and no days', () => {
  const seen = 'Seen on Nov 22, 2026\nnorthwind.example: Google Workspace, strong sign';
  expect(mergeEvidence(`\n\n  \n${KEPT}\n   \n`, `\n\n${seen}\n \n\n`)).toBe(`${seen}\n\n${KEPT}`);
});

test('what was seen takes the place of what was kept, whatever empty lines stand before it', () => {
  const seen = 'Seen on Nov 22, 2026\nContoso.com: Google Workspace, weak sign';
  expect(mergeEvidence(KEPT, `\n\n${seen}`)).toBe(mergeEvidence(KEPT, seen));
});

test('sentences without a subject are all about the count, and give way to those of a new one', () => {
  const kept = 'Seen on Nov 1, 2026\n12 users have no address\nMore users were not counted';
  const seen = 'Seen on Nov 22, 2026\n3 users have no address';
  expect(mergeEvidence(kept, seen)).toBe(seen);
});

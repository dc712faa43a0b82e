/** Evidence in short, as it is kept with an assessment: blocks of lines, a day's line first and then one fact a line. */

/** What stands between what a fact is about and what it says. */
const AFTER_SUBJECT = /\s?[:：]\s|\s·\s/;

/** A domain with more behind it. */
const DOMAIN_FIRST = /^([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)\s/u;

/** Characters of a line end in the org. */
const LINE_END = 2;

interface Block {
  readonly day: string;
  readonly facts: readonly string[];
}

/**
 * Adds evidence by what it is about: what was seen now takes the place of what was kept of the same domain, of the org's
 * users or of the Microsoft admin's reply; everything else that was kept stays, under its own day.
 * @param kept as the assessment has it; may be empty
 * @param seen as this page has it, one block; empty: nothing was seen
 * @param longest what there is room for, in characters, where a line end counts as two: of what is too much, the oldest
 *   facts are left out, each as a whole
 * @returns the newest first; the same once more changes nothing
 */
export function mergeEvidence(kept: string, seen: string, longest = Infinity): string {
  if (seen === '') return kept;
  const [now, ...rest] = [...blocksOf(seen), ...blocksOf(kept)];
  if (!now) return '';
  const subjects = new Set(now.facts.map(subjectOf));
  const older = rest
    .map(({ day, facts }) => ({ day, facts: facts.filter((fact) => !subjects.has(subjectOf(fact))) }))
    .filter(({ facts }) => facts.length > 0);
  return blocksThatFit([now, ...older], longest)
    .map(({ day, facts }) => [day, ...facts].join('\n'))
    .join('\n\n');
}

/** The newest facts that there is room for. */
function blocksThatFit(blocks: readonly Block[], longest: number): Block[] {
  // A block ends with two line ends, save the last one.
  let room = longest + 2 * LINE_END;
  const takes = (fact: string): boolean => {
    room -= fact.length + LINE_END;
    return room >= 0;
  };
  return blocks
    .map(({ day, facts }) => ({ day, facts: takes(`${day}\r\n`) ? facts.filter(takes) : [] }))
    .filter(({ facts }) => facts.length > 0);
}

function blocksOf(text: string): Block[] {
  return text
    .split(/(?:\r?\n){2,}/)
    .map((block) => block.split(/\r?\n/).filter((line) => line.trim() !== ''))
    .flatMap(([day, ...facts]) => (day === undefined ? [] : [{ day, facts }]));
}

/**
 * A domain's records, a domain's tenant (a sentence that begins with the domain), or a reply; facts without such a
 * beginning are all about the count of the org's users.
 */
function subjectOf(fact: string): string {
  const [subject = '', said] = fact.split(AFTER_SUBJECT, 2);
  const [, domain] = DOMAIN_FIRST.exec(subject) ?? [];
  if (domain !== undefined) return `${domain.toLowerCase()} tenant`;
  return said === undefined ? '' : subject.toLowerCase();
}

/** The list of allowed apps in a text: whether Lightning Sync's app is on it, and whether the text shows all of it. */
import type { Finding, FindingId } from './findings';
import { ANY_FIELD } from './layouts';
import { type AppList, appIds, appListOf, CAPTURE_APP_ID, isIdsOnly } from './values';
import { APP_LIST, type Taken } from './vocabulary';

interface AllowList {
  readonly findings: readonly Finding[];
  /** Null where the text has no list, or lists that differ. */
  readonly standing: FindingId | null;
  readonly isContradictory: boolean;
}

type FoundList = Pick<AppList, 'ids' | 'named' | 'cut'> & { readonly line: number };

/** @see conclude for the parameters */
export function allowListIn(taken: Taken, known: readonly string[], typed: readonly string[]): AllowList {
  const findings: Finding[] = [];
  const lists = listsIn(taken, findings);
  const list = singleList(lists);
  const standing = list && standingOf(list, known);
  if (standing) findings.push({ ...standing, line: list.line });
  const capture = lists.find(({ ids }) => ids.includes(CAPTURE_APP_ID));
  if (capture || typed.includes(CAPTURE_APP_ID))
    findings.push({ id: 'captureAppId', value: CAPTURE_APP_ID, line: capture?.line ?? null });
  return { findings, standing: standing?.id ?? null, isContradictory: lists.length > 0 && !list };
}

/** One that cannot be read may hold anything. */
const UNREADABLE: AppList = { ids: [], named: false, cut: true, closed: false };

function listsIn({ fields, others }: Taken, findings: Finding[]): FoundList[] {
  const found = fields.filter(({ name }) => name === APP_LIST);
  if (found.length === 0) return [];
  // Without brackets, IDs that stand alone elsewhere in the text may belong to the list.
  const hasStrayIds = others.some(
    ({ text }) => !ANY_FIELD.test(text) && (isIdsOnly(text) || appIds(text).length > 0),
  );
  return found.map(({ value, line, open }) => {
    const list = appListOf(value);
    if (!list) findings.push({ id: 'valueUnclear', value, line });
    const { ids, named, cut, closed } = list ?? UNREADABLE;
    return { ids, named, cut: cut || open || (hasStrayIds && !closed), line };
  });
}

/**
 * What several lists say together: the whole one, where those that are cut fit into it.
 * @returns null where two say different things, or there is none
 */
function singleList(lists: readonly FoundList[]): FoundList | null {
  const whole = lists.filter(({ cut }) => !cut);
  const [first] = whole;
  if (first) {
    const ids = new Set(first.ids);
    const fits = lists.every(
      (list) => list.ids.every((id) => ids.has(id)) && (list.cut || list.ids.length === ids.size),
    );
    return fits ? { ...first, named: lists.some(({ named }) => named) } : null;
  }
  const [part] = lists;
  if (!part) return null;
  const ids = [...new Set(lists.flatMap((list) => list.ids))];
  return { ...part, ids, named: lists.some(({ named }) => named) };
}

function standingOf({ ids, named, cut }: FoundList, known: readonly string[]): Pick<Finding, 'id' | 'value'> {
  const value = ids.join(', ');
  if (named || ids.some((id) => known.includes(id))) return { id: 'allowListHasApp', value };
  if (cut) return { id: 'allowListCut', value };
  if (ids.length === 0) return { id: 'allowListEmpty', value };
  return { id: known.length > 0 ? 'allowListWithoutApp' : 'appIdNeeded', value };
}

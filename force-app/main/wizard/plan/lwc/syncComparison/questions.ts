/** The rows of the comparison: each question with the statement on each option. */
import type { Advice, Option } from 'c/syncAdvice';
import { FACTS_VERIFIED, type IsoDay, SETUP_PAGES, type SetupPageId } from 'c/syncFacts';
import { PLAN_LABELS } from 'c/syncPlanLabels';
import { articleName, fill, formatDate, REASON_TEXT, SETUP_PAGE_TEXT, STANDING_TEXT } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';

/** What is to be said of one option to one question, before sources have numbers. */
export interface Said {
  readonly key: string;
  readonly text: string;
  readonly source?: string | null;
  readonly verified?: IsoDay;
  readonly href?: string;
}

export interface AskedAspect {
  readonly id: string;
  readonly title: string;
  /** For each option, in their order. */
  readonly said: readonly (readonly Said[])[];
}

/**
 * Every question, with what is to be said of these options, in this order.
 * @param orgUrl address of the org where links cannot be relative; else empty
 */
export function questionsOf(
  advice: Advice,
  options: readonly Option[],
  orgUrl: string,
): readonly AskedAspect[] {
  const compared = options.map(({ id }) => advice.compare(id));
  const aspects = (compared[0]?.answered ?? []).map(({ aspect }, index) => ({
    id: aspect,
    title: PLAN_LABELS[`compare_aspect_${aspect}` as const],
    said: compared.map(({ answered }) =>
      (answered[index]?.claims ?? []).map(({ id, ...from }) => ({
        key: id,
        text: PLAN_LABELS[`compare_claim_${id}` as const],
        ...from,
      })),
    ),
  }));
  return [
    {
      id: 'standing',
      title: PLAN_LABELS.compare_row_standing,
      said: options.map((option) => [standingOf(option)]),
    },
    ...aspects,
    {
      id: 'setup',
      title: PLAN_LABELS.compare_row_setup,
      said: compared.map(({ setupPage }, index) => [
        options[index]?.standing === 'closed'
          ? { key: 'closed', text: STANDING_TEXT.closed }
          : { key: setupPage, text: setupLabel(setupPage), href: `${orgUrl}${setupPage}` },
      ]),
    },
    {
      id: 'help',
      title: PLAN_LABELS.compare_row_help,
      said: compared.map(({ help }) => [{ key: help, text: articleName(help), href: help }]),
    },
  ];
}

/** No option that is announced to end is advised, so an open option has no end. */
function standingOf({ id, standing, because, on, source }: Option): Said {
  const from = { source, verified: FACTS_VERIFIED };
  if (standing === null) return { key: 'open', text: PLAN_LABELS.standing_open };
  if (standing !== 'closed' && id !== 'stayForNow')
    return { key: 'noEnd', text: PLAN_LABELS.compare_noEnd, ...from };
  const why = because ? fill(REASON_TEXT[because], on ? formatDate(on) : '') : '';
  return { key: `${because ?? ''}${on ?? ''}`, text: why, ...from };
}

function setupLabel(path: string): string {
  const page = (Object.keys(SETUP_PAGES) as SetupPageId[]).find((id) => SETUP_PAGES[id] === path);
  return page ? fill(TEXT_LABELS.openInSetup, SETUP_PAGE_TEXT[page]) : path;
}

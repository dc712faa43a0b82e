/** What the wizard opens with: the draft of this browser, and answers that the link brought. */
import { addressParameters } from 'c/syncAddress';
import type { Interview } from 'c/syncAdvice';
import { APP_LABELS } from 'c/syncAppLabels';
import type { Found } from 'c/syncDraft';
import { type LinkAnswers, readLink, resume, type ScreenId, START, type State } from 'c/syncFlow';
import { fill, formatCount, formatList, joinSentences } from 'c/syncText';

interface Opening {
  readonly state: State;
  /** What the admin should know about it; null: nothing. */
  readonly notice: string | null;
}

/**
 * The link's answers, and the option whose plan it opens, count over those of the draft, once: not when the same link is opened again, as by a reload, since
 * they may have been changed. What else a link says is left out with a notice.
 */
export function openingState(interview: Interview, found: Found): Opening {
  const link = readLink(addressParameters());
  const { screen, ...kept } = typeof found === 'string' ? START : found.draft;
  const isNew = link.text !== '' && link.text !== kept.link;
  const brought = isNew && (link.option !== null || Object.keys(link.answers).length > 0);
  const state: State = {
    ...START,
    ...kept,
    link: link.text || null,
    answers: { ...kept.answers, ...(brought && link.answers) },
    chosen: (brought && link.option) || kept.chosen,
  };
  const notices = [
    found === 'unusable' ? APP_LABELS.draftDropped : null,
    brought ? APP_LABELS.linkTaken : null,
    isNew ? ignoredText(link) : null,
  ].filter((notice) => notice !== null);
  return {
    state: resume(state, brought ? screenOf(link) : screen, interview),
    notice: joinSentences(...notices) || null,
  };
}

/** Without an option there is one to choose. */
function screenOf({ option }: LinkAnswers): ScreenId {
  return option ? 'plan' : 'options';
}

function ignoredText({ ignored, ignoredQuestions }: LinkAnswers): string | null {
  if (ignored === 0) return null;
  const count = formatCount(ignored);
  if (ignoredQuestions.length === 0) return fill(APP_LABELS.linkIgnored, count);
  return fill(APP_LABELS.linkIgnoredNamed, count, formatList(ignoredQuestions));
}

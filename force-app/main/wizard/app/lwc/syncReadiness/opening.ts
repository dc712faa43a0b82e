/** What the wizard opens with: the draft of this browser, and answers that the link brought. */
import { addressParameters } from 'c/syncAddress';
import type { Interview } from 'c/syncAdvice';
import { APP_LABELS } from 'c/syncAppLabels';
import { readDraft } from 'c/syncDraft';
import { readLink, resume, type ScreenId, START, type State } from 'c/syncFlow';
import { fill } from 'c/syncText';

export interface Opening {
  readonly state: State;
  /** What the admin should know about it; null: nothing. */
  readonly notice: string | null;
}

/** As far as the answers lead. */
const LAST_SCREEN: ScreenId = 'plan';

/** The link's answers count over those kept here; what else it says is left out with a notice. */
export function opening(interview: Interview): Opening {
  const found = readDraft();
  const { answers, ignored } = readLink(addressParameters());
  const brought = Object.keys(answers).length > 0;
  const { screen, ...kept } = typeof found === 'string' ? START : found.draft;
  const state: State = { ...START, ...kept, answers: { ...kept.answers, ...answers } };
  const notices = [
    found === 'unusable' ? APP_LABELS.draftDropped : null,
    brought ? APP_LABELS.linkTaken : null,
    ignored.length > 0 ? fill(APP_LABELS.linkIgnored, ignored.join(', ')) : null,
  ].filter((notice) => notice !== null);
  return {
    state: resume(state, brought ? LAST_SCREEN : screen, interview),
    notice: notices.join(' ') || null,
  };
}

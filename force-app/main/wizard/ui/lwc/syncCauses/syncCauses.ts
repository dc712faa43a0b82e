/** Why: each cause with its window, its source and the day it was verified; warnings apart from what stops the sync. */
import { api, LightningElement } from 'lwc';
import { type Cause, isWarning } from 'c/syncAdvice';
import { CAUSE_TEXT, formatWindow } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';

interface CauseView {
  readonly id: string;
  readonly name: string;
  readonly what: string;
  readonly when: string;
  readonly source: string;
  readonly verified: string;
}

export default class SyncCauses extends LightningElement {
  @api causes: readonly Cause[] = [];

  get groups(): { readonly title: string; readonly causes: CauseView[] }[] {
    const stopping = this.causes.filter(({ id }) => !isWarning(id));
    const warning = this.causes.filter(({ id }) => isWarning(id));
    return [
      { title: TEXT_LABELS.whyTitle, causes: stopping.map(viewOf) },
      { title: TEXT_LABELS.warningsTitle, causes: warning.map(viewOf) },
    ].filter(({ causes }) => causes.length > 0);
  }
}

function viewOf(cause: Cause): CauseView {
  const { name, what } = CAUSE_TEXT[cause.id];
  // What was never otherwise has no date to wait for.
  const when = isWarning(cause.id) && cause.earliest === null ? '' : formatWindow(cause);
  return { id: cause.id, name, what, when, source: cause.source, verified: cause.verified };
}

/** Texts of the wizard that depend on its state. */
import { APP_LABELS } from 'c/syncAppLabels';
import type { State, View } from 'c/syncFlow';
import { SAVED_LABELS } from 'c/syncSavedLabels';
import { fill } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';

/** What is missing; null: nothing, as far as was tried. */
export function missingText({ missing }: State, { question }: View): string | null {
  if (!missing) return null;
  return question === 'usage' ? APP_LABELS.choose : APP_LABELS.chooseUnsure;
}

/** The label of the button to the next screen; null: there is none. */
export function nextLabelOf({ isPlan, nextStep }: View): string | null {
  if (isPlan) return null;
  return nextStep ? fill(APP_LABELS.nextStep, TEXT_LABELS[`step_${nextStep}`]) : APP_LABELS.next;
}

/** The label of the button to the saved assessments, or back from them. */
export function savedLabelOf(isShown: boolean): string {
  return isShown ? SAVED_LABELS.saved_back : SAVED_LABELS.saved_listTitle;
}

/** What can be done about a problem, in words. */
import SR_saved_tryAgain from '@salesforce/label/c.SR_saved_tryAgain';
import SR_saved_loadTheirs from '@salesforce/label/c.SR_saved_loadTheirs';
import SR_saved_saveAsNew from '@salesforce/label/c.SR_saved_saveAsNew';

export const PROBLEM_TEXT = {
  again: SR_saved_tryAgain,
  theirs: SR_saved_loadTheirs,
  asNew: SR_saved_saveAsNew,
} as const;

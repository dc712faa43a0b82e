/** Words that only the checklist needs. */
import SR_saved_tickNotSaved from '@salesforce/label/c.SR_saved_tickNotSaved';

export const TASKS_TEXT = {
  notSaved: SR_saved_tickNotSaved,
} as const;

/** The words of the list of saved assessments. */
import SR_saved_listEmpty from '@salesforce/label/c.SR_saved_listEmpty';
import SR_saved_more from '@salesforce/label/c.SR_saved_more';
import SR_saved_open from '@salesforce/label/c.SR_saved_open';
import SR_saved_openNamed from '@salesforce/label/c.SR_saved_openNamed';
import SR_saved_opening from '@salesforce/label/c.SR_saved_opening';
import SR_saved_isOpen from '@salesforce/label/c.SR_saved_isOpen';
import SR_saved_line from '@salesforce/label/c.SR_saved_line';
import SR_saved_changedBy from '@salesforce/label/c.SR_saved_changedBy';
import SR_saved_unknown from '@salesforce/label/c.SR_saved_unknown';
import SR_saved_askText from '@salesforce/label/c.SR_saved_askText';
import SR_saved_askNo from '@salesforce/label/c.SR_saved_askNo';
import SR_saved_askYes from '@salesforce/label/c.SR_saved_askYes';

export const LIST_TEXT = {
  empty: SR_saved_listEmpty,
  more: SR_saved_more,
  open: SR_saved_open,
  openNamed: SR_saved_openNamed,
  opening: SR_saved_opening,
  isOpen: SR_saved_isOpen,
  asOf: SR_saved_line,
  changedBy: SR_saved_changedBy,
  unknown: SR_saved_unknown,
  ask: SR_saved_askText,
  keep: SR_saved_askNo,
  replace: SR_saved_askYes,
} as const;

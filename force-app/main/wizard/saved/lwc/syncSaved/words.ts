/** The words around what is kept in the org. */
import SR_saved_title from '@salesforce/label/c.SR_saved_title';
import SR_saved_reading from '@salesforce/label/c.SR_saved_reading';
import SR_saved_listTitle from '@salesforce/label/c.SR_saved_listTitle';
import SR_saved_continue from '@salesforce/label/c.SR_saved_continue';

export const SAVED_TEXT = {
  title: SR_saved_title,
  reading: SR_saved_reading,
  listTitle: SR_saved_listTitle,
  continueTitle: SR_saved_continue,
} as const;

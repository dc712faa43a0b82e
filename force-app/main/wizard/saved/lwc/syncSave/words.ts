/** The words around saving. */
import SR_saved_intro from '@salesforce/label/c.SR_saved_intro';
import SR_saved_save from '@salesforce/label/c.SR_saved_save';
import SR_saved_saveAgain from '@salesforce/label/c.SR_saved_saveAgain';
import SR_saved_saving from '@salesforce/label/c.SR_saved_saving';
import SR_saved_savedAs from '@salesforce/label/c.SR_saved_savedAs';
import SR_saved_unsaved from '@salesforce/label/c.SR_saved_unsaved';
import SR_saved_otherDay from '@salesforce/label/c.SR_saved_otherDay';

export const SAVE_TEXT = {
  intro: SR_saved_intro,
  save: SR_saved_save,
  saveAgain: SR_saved_saveAgain,
  saving: SR_saved_saving,
  savedAs: SR_saved_savedAs,
  unsaved: SR_saved_unsaved,
  otherDay: SR_saved_otherDay,
} as const;

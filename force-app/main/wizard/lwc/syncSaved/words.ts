/** The words around saving and opening. */
import SR_saved_title from '@salesforce/label/c.SR_saved_title';
import SR_saved_intro from '@salesforce/label/c.SR_saved_intro';
import SR_saved_save from '@salesforce/label/c.SR_saved_save';
import SR_saved_saveAgain from '@salesforce/label/c.SR_saved_saveAgain';
import SR_saved_saving from '@salesforce/label/c.SR_saved_saving';
import SR_saved_reading from '@salesforce/label/c.SR_saved_reading';
import SR_saved_savedAs from '@salesforce/label/c.SR_saved_savedAs';
import SR_saved_unsaved from '@salesforce/label/c.SR_saved_unsaved';
import SR_saved_otherDay from '@salesforce/label/c.SR_saved_otherDay';
import SR_saved_tryAgain from '@salesforce/label/c.SR_saved_tryAgain';
import SR_saved_loadTheirs from '@salesforce/label/c.SR_saved_loadTheirs';
import SR_saved_saveAsNew from '@salesforce/label/c.SR_saved_saveAsNew';
import SR_saved_listTitle from '@salesforce/label/c.SR_saved_listTitle';
import SR_saved_listEmpty from '@salesforce/label/c.SR_saved_listEmpty';
import SR_saved_more from '@salesforce/label/c.SR_saved_more';
import SR_saved_open from '@salesforce/label/c.SR_saved_open';
import SR_saved_openNamed from '@salesforce/label/c.SR_saved_openNamed';
import SR_saved_isOpen from '@salesforce/label/c.SR_saved_isOpen';
import SR_saved_line from '@salesforce/label/c.SR_saved_line';
import SR_saved_changedBy from '@salesforce/label/c.SR_saved_changedBy';
import SR_saved_unknown from '@salesforce/label/c.SR_saved_unknown';
import SR_saved_askTitle from '@salesforce/label/c.SR_saved_askTitle';
import SR_saved_askText from '@salesforce/label/c.SR_saved_askText';
import SR_saved_askYes from '@salesforce/label/c.SR_saved_askYes';
import SR_saved_askNo from '@salesforce/label/c.SR_saved_askNo';

export const SAVED_TEXT = {
  title: SR_saved_title,
  intro: SR_saved_intro,
  save: SR_saved_save,
  saveAgain: SR_saved_saveAgain,
  saving: SR_saved_saving,
  reading: SR_saved_reading,
  savedAs: SR_saved_savedAs,
  unsaved: SR_saved_unsaved,
  otherDay: SR_saved_otherDay,
  tryAgain: SR_saved_tryAgain,
  loadTheirs: SR_saved_loadTheirs,
  saveAsNew: SR_saved_saveAsNew,
  listTitle: SR_saved_listTitle,
  listEmpty: SR_saved_listEmpty,
  more: SR_saved_more,
  open: SR_saved_open,
  openNamed: SR_saved_openNamed,
  isOpen: SR_saved_isOpen,
  line: SR_saved_line,
  changedBy: SR_saved_changedBy,
  unknown: SR_saved_unknown,
  askTitle: SR_saved_askTitle,
  askText: SR_saved_askText,
  askYes: SR_saved_askYes,
  askNo: SR_saved_askNo,
} as const;

/** The words that only what is handed over needs. */
import SR_handover_answers from '@salesforce/label/c.SR_handover_answers';
import SR_handover_evidence from '@salesforce/label/c.SR_handover_evidence';
import SR_handover_reopen from '@salesforce/label/c.SR_handover_reopen';
import SR_handover_doneByOn from '@salesforce/label/c.SR_handover_doneByOn';
import SR_handover_doneOn from '@salesforce/label/c.SR_handover_doneOn';
import SR_handover_number from '@salesforce/label/c.SR_handover_number';
import SR_handover_task from '@salesforce/label/c.SR_handover_task';
import SR_handover_how from '@salesforce/label/c.SR_handover_how';
import SR_handover_why from '@salesforce/label/c.SR_handover_why';
import SR_handover_who from '@salesforce/label/c.SR_handover_who';
import SR_handover_permission from '@salesforce/label/c.SR_handover_permission';
import SR_handover_setupPage from '@salesforce/label/c.SR_handover_setupPage';
import SR_handover_help from '@salesforce/label/c.SR_handover_help';
import SR_handover_done from '@salesforce/label/c.SR_handover_done';
import SR_handover_doneBy from '@salesforce/label/c.SR_handover_doneBy';
import SR_handover_doneDay from '@salesforce/label/c.SR_handover_doneDay';
import SR_handover_yes from '@salesforce/label/c.SR_handover_yes';
import SR_handover_no from '@salesforce/label/c.SR_handover_no';
import SR_handover_eventFirst from '@salesforce/label/c.SR_handover_eventFirst';
import SR_handover_eventDay from '@salesforce/label/c.SR_handover_eventDay';
import SR_handover_eventLast from '@salesforce/label/c.SR_handover_eventLast';
import SR_handover_reminderFirst from '@salesforce/label/c.SR_handover_reminderFirst';
import SR_handover_reminderDay from '@salesforce/label/c.SR_handover_reminderDay';
import SR_handover_reminderLast from '@salesforce/label/c.SR_handover_reminderLast';

export const HANDOVER_TEXT = {
  answers: SR_handover_answers,
  evidence: SR_handover_evidence,
  reopen: SR_handover_reopen,
  doneByOn: SR_handover_doneByOn,
  doneOn: SR_handover_doneOn,
  number: SR_handover_number,
  task: SR_handover_task,
  how: SR_handover_how,
  why: SR_handover_why,
  who: SR_handover_who,
  permission: SR_handover_permission,
  setupPage: SR_handover_setupPage,
  help: SR_handover_help,
  done: SR_handover_done,
  doneBy: SR_handover_doneBy,
  doneDay: SR_handover_doneDay,
  yes: SR_handover_yes,
  no: SR_handover_no,
  eventFirst: SR_handover_eventFirst,
  eventDay: SR_handover_eventDay,
  eventLast: SR_handover_eventLast,
  reminderFirst: SR_handover_reminderFirst,
  reminderDay: SR_handover_reminderDay,
  reminderLast: SR_handover_reminderLast,
} as const;

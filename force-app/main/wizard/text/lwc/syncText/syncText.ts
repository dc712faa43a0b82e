/** Every word the wizard says: ids to labels, and days to words. A text that is missing fails the type check. */
export { FAILURE_TEXT, MEANING_TEXT, MIX_TEXT, SCAN_TEXT, SERVICE_TEXT, STRENGTH_TEXT } from './evidence';
export { EVIDENCE_TEXT, USER_PERMISSION_TEXT } from './evidencePage';
export {
  fill,
  formatCount,
  formatDate,
  formatDay,
  formatInstant,
  formatList,
  formatMonth,
  formatVerdict,
  formatWindow,
  type Tone,
  toneOf,
  type VerdictText,
} from './format';
export { articleName, SETUP_PAGE_TEXT } from './links';
export { CLOSED_TITLE, NOTE_TEXT, OPTION_TEXT, REASON_TEXT, STANDING_OPEN, STANDING_TEXT } from './options';
export { PAGE_TEXT } from './page';
export { DOER_TEXT, PERMISSION_TEXT, TASK_TEXT, WHY } from './plan';
export { type ChoiceText, QUESTION_TEXT, type QuestionText } from './questions';
export { FINDING_TEXT } from './tenantOutput';
export { CAUSE_TEXT, HIT_TEXT, SEVERITY_TEXT, UNDETERMINED_WINDOW, WINDOW_TEXT } from './verdicts';

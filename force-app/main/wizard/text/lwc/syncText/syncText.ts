/** Labels put together: by the ids they belong to, with values filled in, and days in words. */
export { caveatsOf, type MethodView, methodViews } from './bridge';
export { SERVICE_TEXT, USER_PERMISSION_TEXT } from './evidence';
export {
  fill,
  fillCount,
  formatCount,
  formatDate,
  formatDay,
  formatInstant,
  formatList,
  formatMonth,
  formatNames,
  formatTime,
  formatVerdict,
  formatWindow,
  joinSentences,
  type Tone,
  toneOf,
  type VerdictText,
} from './format';
export { letter } from './letter';
export { addressInLanguage, articleName, SETUP_PAGE_TEXT } from './links';
export { noteText, OPTION_TEXT, REASON_TEXT, STANDING_TEXT } from './options';
export {
  asOfText,
  type HalfText,
  halvesText,
  mailboxesText,
  recommendationText,
  subjectText,
  verdictText,
  wayBackText,
} from './phrases';
export { BRIDGE_TEXT, DOER_TEXT, PERMISSION_TEXT, TASK_TEXT, taskText } from './plan';
export { type ChoiceText, QUESTION_TEXT, type QuestionText } from './questions';
export { CAUSE_TEXT, HIT_TEXT, SEVERITY_TEXT, UNDETERMINED_WINDOW, WINDOW_TEXT } from './verdicts';

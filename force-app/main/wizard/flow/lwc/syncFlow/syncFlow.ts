/** The flow of the wizard, pure: actions lead from one state to the next, and a view is made from the state. */
export { type Action, type ActionEvent, actionEvent, type DayAction, type ViewDayAction } from './actions';
export { type LinkAnswers, linkWith, readLink } from './link';
export { isBegun, type TaskNotes, type WizardProgress, progressOf } from './progress';
export { type RareCase, type RareCaseId, USUAL_ANSWERS } from './rareCases';
export type { Retry, Saving } from './saving';
export { type ScreenId, screensOf, type Step, stepOf, type StepState } from './screens';
export { START, type State } from './start';
export { adviceOf, reduce, resume } from './state';
export { type View, viewOf } from './view';

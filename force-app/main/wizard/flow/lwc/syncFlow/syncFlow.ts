/** The flow of the wizard, pure: what the admin does leads from one state to the next, and a state tells what to show. */
export { type ScreenId, screensOf, type Step, stepOf, STEPS, type StepState } from './screens';
export { type Action, reduce, resume, START, type State, type Work } from './state';
export { type View, viewOf } from './view';

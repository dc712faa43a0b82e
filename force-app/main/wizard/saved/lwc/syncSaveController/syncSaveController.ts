/** Saves, lists and opens assessments; its component holds the wired queries, other parts call it and show what it reports. */
export { AssessmentList, isRefused, type Listed } from './assessmentList';
export type { SaveInput } from './save';
export { SaveController } from './saveController';

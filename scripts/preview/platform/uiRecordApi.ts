/** Stands in for `lightning/uiRecordApi`: no records yet. */
export { UnavailableAdapter as getRecord } from './unavailable.ts';
export {
  unavailable as createRecord,
  unavailable as deleteRecord,
  unavailable as updateRecord,
} from './unavailable.ts';

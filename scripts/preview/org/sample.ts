/** What the sample org holds at first: its users, and assessments that were saved on earlier days. */
import { ASSESSMENT, TASK, TASK_FIELDS } from 'c/syncAssessment';
import { type Objects } from '../../support/objects.ts';
import { sampleRecords, SAMPLES } from '../../support/sample.ts';
import { type Contents, memoryStore, type Row } from './store.ts';
import { uiApiOver } from './uiApi.ts';

/** Who is signed in to the sample org. */
export const SAMPLE_USER: Row = { Id: '005000000000001AAA', Name: 'Ada Admin', IsActive: true };
const COLLEAGUE: Row = { Id: '005000000000002AAA', Name: 'Ben Builder', IsActive: true };
/** Left the company: still the owner of what was given to her. */
const FORMER: Row = { Id: '005000000000003AAA', Name: 'Cleo Former', IsActive: false };

/** @param objects of the package; without the objects for records, only the users are there */
export async function sampleContents(objects: Objects): Promise<Contents> {
  const store = memoryStore({ rows: { User: [SAMPLE_USER, COLLEAGUE, FORMER] }, made: 0 });
  if (!(ASSESSMENT in objects)) return store.read();
  for (const sample of SAMPLES) {
    const userId = (sample.by === 'admin' ? SAMPLE_USER : COLLEAGUE).Id;
    const api = uiApiOver({ objects, store, userId, now: () => `${sample.day}T09:00:00.000Z` });
    const { assessment, tasks } = sampleRecords(sample, userId);
    const { id } = await api.createRecord({ apiName: ASSESSMENT, fields: assessment });
    for (const task of tasks) {
      await api.createRecord({ apiName: TASK, fields: { ...task, [TASK_FIELDS.assessment]: id } });
    }
  }
  return store.read();
}

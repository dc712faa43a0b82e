/** What the sample org holds at first: its users, and assessments that were saved on earlier days. */
import {
  type Answers,
  assess,
  type IsoDay,
} from '../../../force-app/main/advice/lwc/syncAdvice/syncAdvice.ts';
import { draftOf, plannedTasks } from '../../../force-app/main/record/lwc/syncRecord/draft.ts';
import {
  assessmentFields,
  taskFields,
  taskKey,
} from '../../../force-app/main/record/lwc/syncRecord/fields.ts';
import { ASSESSMENT, TASK, TASK_FIELDS } from '../../../force-app/main/record/lwc/syncRecord/schema.ts';
import { type Objects } from '../../support/objects.ts';
import { type Contents, memoryStore, type Row } from './store.ts';
import { uiApiOver } from './uiApi.ts';

/** Who is signed in to the sample org. */
export const SAMPLE_USER: Row = { Id: '005000000000001AAA', Name: 'Ada Admin' };
const COLLEAGUE: Row = { Id: '005000000000002AAA', Name: 'Ben Builder' };

const MICROSOFT: Answers = {
  usage: 'lightningSync',
  emailService: 'exchangeOnline',
  microsoftCloud: 'worldwide',
  salesforceCloud: 'standard',
  connectionMethod: 'oauth2',
};

const SAVED: readonly {
  readonly day: IsoDay;
  readonly by: Row;
  readonly answers: Answers;
  readonly done: number;
}[] = [
  {
    day: '2022-08-30',
    by: COLLEAGUE,
    answers: { ...MICROSOFT, connectionMethod: 'serviceAccount' },
    done: 0,
  },
  { day: '2026-03-02', by: COLLEAGUE, answers: MICROSOFT, done: 1 },
  {
    day: '2026-10-12',
    by: SAMPLE_USER,
    answers: { ...MICROSOFT, ewsAccess: 'unset', rollout: 'scoped' },
    done: 2,
  },
];

/** @param objects of the package; without the objects for records, only the users are there */
export async function sampleContents(objects: Objects): Promise<Contents> {
  const store = memoryStore({ rows: { User: [SAMPLE_USER, COLLEAGUE] }, made: 0 });
  if (!(ASSESSMENT in objects)) return store.read();
  for (const [index, { day, by, answers, done }] of SAVED.entries()) {
    const api = uiApiOver({ objects, store, userId: by.Id, now: () => `${day}T09:00:00.000Z` });
    const assessment = assess(answers, day);
    const key = `00000000-0000-4000-8000-00000000000${index}`;
    const shown = { key, answers, passedOver: [], asOf: day, assessment, chosen: null, evidence: '' };
    const { id } = await api.createRecord({ apiName: ASSESSMENT, fields: assessmentFields(draftOf(shown)) });
    for (const [place, planned] of plannedTasks(assessment.plan).entries()) {
      const isDone = place < done;
      const fields = {
        ...taskFields(planned, place + 1),
        [TASK_FIELDS.key]: taskKey(key, planned),
        [TASK_FIELDS.assessment]: id,
        [TASK_FIELDS.done]: isDone,
        [TASK_FIELDS.doneBy]: isDone ? by.Id : null,
        [TASK_FIELDS.doneOn]: isDone ? day : null,
      };
      await api.createRecord({ apiName: TASK, fields });
    }
  }
  return store.read();
}

/** The sample assessments, the same in the preview and in the demo's org: who answered what, on which day. */
import { Interview } from 'c/syncAdvice';
import type { Answers, IsoDay } from 'c/syncFacts';
import {
  assessmentFields,
  type RecordFields,
  plannedTasks,
  savedAssessmentOf,
  TASK_FIELDS,
  taskFields,
  taskKey,
} from 'c/syncAssessment';

export interface Sample {
  /** Never changes: by it a demo that is run again finds what it has. */
  readonly key: string;
  /** In the past, so that a check on any later day finds a change. */
  readonly day: IsoDay;
  readonly by: 'admin' | 'colleague';
  readonly answers: Answers;
  /** How many tasks of the plan are done, from the first. */
  readonly done: number;
  /** What was seen, in the words of the wizard; empty: no look-up was made. */
  readonly evidence: string;
}

const MICROSOFT: Answers = {
  usage: 'lightningSync',
  emailService: 'exchangeOnline',
  microsoftCloud: 'worldwide',
  salesforceCloud: 'standard',
  connectionMethod: 'oauth2',
};

export const SAMPLES: readonly Sample[] = [
  {
    key: '00000000-0000-4000-8000-000020220830',
    day: '2022-08-30',
    by: 'colleague',
    answers: { ...MICROSOFT, connectionMethod: 'serviceAccount' },
    done: 0,
    evidence: '',
  },
  {
    key: '00000000-0000-4000-8000-000020260302',
    day: '2026-03-02',
    by: 'colleague',
    answers: MICROSOFT,
    done: 1,
    evidence: '',
  },
  {
    key: '00000000-0000-4000-8000-000020261012',
    day: '2026-10-12',
    by: 'admin',
    answers: { ...MICROSOFT, ewsAccess: 'unset', rollout: 'scoped' },
    done: 2,
    evidence: [
      'Seen on Oct 12, 2026',
      'contoso.com: Exchange Online (Microsoft 365), strong sign · Microsoft cloud: Worldwide, GCC included',
    ].join('\n'),
  },
];

/** The records of one sample, in the fields that the wizard saves. */
interface SampleRecords {
  readonly assessment: RecordFields;
  /** In the order of the plan, without the field that leads to their assessment. */
  readonly tasks: readonly RecordFields[];
}

/**
 * What the wizard would have saved on the sample's day: the verdict is never written down, it follows from the answers.
 * @param doneBy id of the user who did the tasks that are done; null where the org's users are not known
 */
export function sampleRecords(
  { key, day, answers, done, evidence }: Sample,
  doneBy: string | null,
): SampleRecords {
  const advice = new Interview(day).advise(answers);
  const tasks = plannedTasks(advice.plan()).map((planned, place) => {
    const isDone = place < done;
    return {
      ...taskFields(planned, place + 1),
      [TASK_FIELDS.key]: taskKey(key, planned),
      [TASK_FIELDS.done]: isDone,
      [TASK_FIELDS.doneBy]: isDone ? doneBy : null,
      [TASK_FIELDS.doneOn]: isDone ? day : null,
    };
  });
  // Answers not needed on that day stay, so that a sample can be judged on any later day.
  const assessment = { ...savedAssessmentOf({ key, advice, chosen: null, evidence }), answers };
  return { assessment: assessmentFields(assessment), tasks };
}

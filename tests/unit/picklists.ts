/** The ids that each picklist holds, by object and field: what the metadata must have, and what a record may say. */
import { ANSWER_FIELDS, ASSESSMENT, ASSESSMENT_FIELDS, TASK, TASK_FIELDS } from 'c/syncAssessment';
import { ANSWER_VALUES, CAUSES, DOERS, OPTIONS, type QuestionId, STATUSES, TASK_IDS } from 'c/syncFacts';

const QUESTIONS = Object.keys(ANSWER_VALUES) as readonly QuestionId[];

export const PICKLISTS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  [ASSESSMENT]: {
    ...Object.fromEntries(QUESTIONS.map((id) => [ANSWER_FIELDS[id], ANSWER_VALUES[id]])),
    [ASSESSMENT_FIELDS.status]: STATUSES,
    [ASSESSMENT_FIELDS.causes]: Object.keys(CAUSES),
    [ASSESSMENT_FIELDS.option]: OPTIONS.map(({ id }) => id),
    [ASSESSMENT_FIELDS.next]: QUESTIONS,
    [ASSESSMENT_FIELDS.skipped]: QUESTIONS,
  },
  [TASK]: { [TASK_FIELDS.task]: TASK_IDS, [TASK_FIELDS.who]: DOERS },
};

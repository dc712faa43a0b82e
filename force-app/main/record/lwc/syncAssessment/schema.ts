/** The names of objects and fields, the same as in the metadata: here and nowhere else in code. */
import { ANSWER_VALUES, type CauseId, CAUSES, type OptionId, OPTIONS, type QuestionId } from 'c/syncFacts';

export const ASSESSMENT = 'Sync_Assessment__c';
export const TASK = 'Sync_Task__c';
/** The tasks of an assessment, as queries name them. */
export const TASKS_OF_ASSESSMENT = 'Sync_Tasks__r';

/** Where each answer is kept. */
export const ANSWER_FIELDS: Readonly<Record<QuestionId, string>> = {
  usage: 'Usage__c',
  emailService: 'Email_Service__c',
  microsoftCloud: 'Microsoft_Cloud__c',
  salesforceCloud: 'Salesforce_Cloud__c',
  connectionMethod: 'Connection_Method__c',
  ewsAccess: 'EWS_Access__c',
  rollout: 'Rollout__c',
};

/** Where the rest of an assessment is kept. */
export const ASSESSMENT_FIELDS = {
  key: 'Client_Key__c',
  asOf: 'As_Of__c',
  status: 'Status__c',
  stops: 'Stops__c',
  earliest: 'Earliest__c',
  latest: 'Latest__c',
  causes: 'Causes__c',
  option: 'Option__c',
  next: 'Next_Question__c',
  skipped: 'Passed_Over__c',
  factsVerified: 'Facts_Verified__c',
  evidence: 'Evidence__c',
} as const;

/** Where a task is kept. */
export const TASK_FIELDS = {
  key: 'Client_Key__c',
  assessment: 'Assessment__c',
  task: 'Task__c',
  who: 'Who__c',
  order: 'Order__c',
  inPlan: 'In_Plan__c',
  done: 'Done__c',
  doneBy: 'Done_By__c',
  doneOn: 'Done_On__c',
  assignee: 'Assignee__c',
  due: 'Due__c',
} as const;

/** The relationship that a custom field goes through, as queries name it. */
export function relationshipOf(field: string): string {
  return field.replace(/__c$/, '__r');
}

/** Longest text that the field for the evidence takes, in characters. */
export const EVIDENCE_LENGTH = 32_768;

export const CAUSE_IDS = Object.keys(CAUSES) as readonly CauseId[];
export const QUESTION_IDS = Object.keys(ANSWER_VALUES) as readonly QuestionId[];
export const OPTION_IDS: readonly OptionId[] = OPTIONS.map(({ id }) => id);

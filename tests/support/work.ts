/** Work to be saved in tests, and what came of saving it. */
import assert from 'node:assert/strict';
import { assess } from 'c/syncAdvice';
import type { IsoDay } from 'c/syncFacts';
import { draftOf, plannedTasks } from '../../force-app/main/record/lwc/syncRecord/draft.ts';
import {
  type Loaded,
  newKey,
  type PlannedTask,
  type SavedAssessment,
} from '../../force-app/main/record/lwc/syncRecord/model.ts';
import type { Result } from '../../force-app/main/record/lwc/syncRecord/problems.ts';
import type { Visit } from './org.ts';

export const ASSESSMENT = 'Sync_Assessment__c';
export const TASK = 'Sync_Task__c';
export const DAY: IsoDay = '2026-11-22';
export const DONE = { by: '005000000000001AAA', on: DAY };

export interface Work {
  readonly saved: SavedAssessment;
  readonly plan: readonly PlannedTask[];
}

export function work(key = newKey(), more: Partial<SavedAssessment> = {}): Work {
  const answers = { usage: 'lightningSync', emailService: 'google', salesforceCloud: 'standard' } as const;
  const assessment = assess(answers, DAY);
  const saved = draftOf({
    key,
    answers,
    passedOver: [],
    asOf: DAY,
    assessment,
    chosen: null,
    evidence: 'MX of contoso.com: aspmx.l.google.com\n412 users',
  });
  return { saved: { ...saved, ...more }, plan: plannedTasks(assessment.plan) };
}

export function value<T>(result: Result<T>): T {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}

export function problem(result: Result<unknown>): string {
  assert.ok(!result.ok, 'It did not fail');
  return result.problem.kind;
}

export async function saveNew(visit: Visit, { saved, plan }: Work = work()): Promise<Loaded> {
  return value(await visit.door.save(saved, plan, null));
}

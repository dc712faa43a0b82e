/** Work to be saved in tests, and what came of saving it. */
import assert from 'node:assert/strict';
import { adviceFor } from '../unit/advice.ts';
import type { IsoDay } from 'c/syncFacts';
import {
  type Loaded,
  newKey,
  type PlannedTask,
  plannedTasks,
  type RecordResult,
  type SavedAssessment,
  savedAssessmentOf,
} from 'c/syncAssessment';
import { TestOrg, type Visit } from '../stand-ins/testOrg.ts';

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
  const advice = adviceFor(answers, DAY);
  const saved = savedAssessmentOf({
    key,
    advice,
    chosen: null,
    evidence: 'MX of contoso.com: aspmx.l.google.com\n412 users',
  });
  return { saved: { ...saved, ...more }, plan: plannedTasks(advice.plan()) };
}

export function value<T>(result: RecordResult<T>): T {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}

export function problem(result: RecordResult<unknown>): string {
  assert.ok(!result.ok, 'It did not fail');
  return result.problem.kind;
}

export async function saveNew(visit: Visit, { saved, plan }: Work = work()): Promise<Loaded> {
  return value(await visit.repository.save(saved, plan, null));
}

/** An org that has saved nothing yet, a page that an admin has open, and work to be saved. */
export function begin(): Work & { readonly org: TestOrg; readonly visit: Visit } {
  const org = new TestOrg();
  return { org, visit: org.visit(), ...work() };
}

/** Work that was just saved, with the first task of its plan. */
export async function saveFirst(visit: Visit): Promise<{ start: Loaded; task: Loaded['tasks'][number] }> {
  const start = await saveNew(visit);
  const [task] = start.tasks;
  assert.ok(task);
  return { start, task };
}

/** Stands in for the repository of assessments, and has some to open. Import it before what uses the repository. */
import { adviceFor } from './advice';
import type { Answers, IsoDay, TaskId } from 'c/syncFacts';
import {
  assignmentOf,
  type Assignments,
  savedAssessmentOf,
  type Loaded,
  plannedTasks,
  type RecordProblem,
  type RecordResult,
  type Summary,
} from 'c/syncAssessment';
import type { AssessmentRepository } from 'c/syncAssessmentStore';
import { ONLINE, TODAY } from './answers';

/** What the org answers. */
export const repository = {
  save: jest.fn<ReturnType<AssessmentRepository['save']>, Parameters<AssessmentRepository['save']>>(),
  list: jest.fn<ReturnType<AssessmentRepository['list']>, Parameters<AssessmentRepository['list']>>(),
  load: jest.fn<ReturnType<AssessmentRepository['load']>, Parameters<AssessmentRepository['load']>>(),
  setTaskDone: jest.fn<
    ReturnType<AssessmentRepository['setTaskDone']>,
    Parameters<AssessmentRepository['setTaskDone']>
  >(),
  assignTask: jest.fn<
    ReturnType<AssessmentRepository['assignTask']>,
    Parameters<AssessmentRepository['assignTask']>
  >(),
} satisfies AssessmentRepository;

jest.doMock('c/syncAssessmentStore', () => ({
  ...jest.requireActual<object>('c/syncAssessmentStore'),
  assessmentRepository: () => repository,
}));
jest.doMock('c/syncAssessment', () => ({
  ...jest.requireActual<object>('c/syncAssessment'),
  newKey: () => 'new-key',
}));

export const VERSION = '2026-11-22T12:00:00.000Z';

export function refused(problem: RecordProblem): { readonly ok: false; readonly problem: RecordProblem } {
  return { ok: false, problem };
}

interface Kept {
  readonly answers?: Answers;
  readonly asOf?: IsoDay;
  readonly done?: readonly TaskId[];
  readonly assignments?: Assignments;
  readonly evidence?: string;
}

/** An assessment that stands in the org, with the plan that is recommended. */
export function savedAs(
  name: string,
  { answers = ONLINE, asOf = TODAY, done = [], assignments = {}, evidence = '' }: Kept = {},
): Loaded {
  const advice = adviceFor(answers, asOf);
  const shown = { key: `key-of-${name}`, advice, chosen: null, evidence };
  const tasks = plannedTasks(advice.plan()).map((planned, index) => {
    const isDone = done.includes(planned.task);
    return {
      ...planned,
      id: `a01${index}`,
      version: VERSION,
      order: index + 1,
      inPlan: true,
      done: isDone,
      doneBy: isDone ? '005' : null,
      doneByName: isDone ? 'Ada Admin' : null,
      doneOn: isDone ? asOf : null,
      assignment: assignmentOf(assignments, planned.task),
    };
  });
  return { id: name, name, version: VERSION, assessment: savedAssessmentOf(shown), tasks };
}

/** The list's line of an assessment. */
export function summaryOf({ id, name, version, assessment }: Loaded): Summary {
  return { id, name, changedAt: version, changedBy: 'Ada Admin', verdict: assessment };
}

function found(id: string, all: readonly Loaded[]): RecordResult<Loaded> {
  const value = all.find((each) => each.id === id);
  return value ? { ok: true, value } : refused({ kind: 'gone' });
}

/** The org has these, and takes whatever is saved. */
export function orgHas(...all: readonly Loaded[]): void {
  const items = all.map(summaryOf);
  repository.list.mockResolvedValue({ ok: true, value: { items, next: null, total: items.length } });
  repository.load.mockImplementation((id) => Promise.resolve(found(id, all)));
  repository.save.mockImplementation((assessment, plan, base) => {
    const { tasks } = base ?? savedAs('', { answers: assessment.answers, asOf: assessment.asOf });
    const id = base?.id ?? 'a00';
    return Promise.resolve({
      ok: true,
      value: {
        id,
        name: base?.name ?? 'SA-1',
        version: VERSION,
        assessment,
        tasks: plan.length ? tasks : [],
      },
    });
  });
  repository.setTaskDone.mockImplementation((loaded, id, done) => {
    const tasks = loaded.tasks.map((task) =>
      task.task === id
        ? {
            ...task,
            done: done !== null,
            doneBy: done?.by ?? null,
            doneByName: null,
            doneOn: done?.on ?? null,
          }
        : task,
    );
    return Promise.resolve({ ok: true, value: { ...loaded, tasks } });
  });
  repository.assignTask.mockImplementation((loaded, id, assignment) => {
    const tasks = loaded.tasks.map((task) => (task.task === id ? { ...task, assignment } : task));
    return Promise.resolve({ ok: true, value: { ...loaded, tasks } });
  });
}

beforeEach(() => orgHas());
afterEach(() => jest.resetAllMocks());

/** Stands in for the door to saved assessments, and has some to open. Import it before what opens the door. */
import { assess } from 'c/syncAdvice';
import type { Answers, IsoDay, TaskId } from 'c/syncFacts';
import {
  draftOf,
  type Loaded,
  plannedTasks,
  type Problem,
  type Records,
  type Result,
  type Summary,
} from 'c/syncRecord';
import { ONLINE, TODAY } from './answers';

/** What the org answers. */
export const door = {
  save: jest.fn<ReturnType<Records['save']>, Parameters<Records['save']>>(),
  list: jest.fn<ReturnType<Records['list']>, Parameters<Records['list']>>(),
  load: jest.fn<ReturnType<Records['load']>, Parameters<Records['load']>>(),
  setTaskDone: jest.fn<ReturnType<Records['setTaskDone']>, Parameters<Records['setTaskDone']>>(),
} satisfies Records;

jest.doMock('c/syncRecord', () => ({
  ...jest.requireActual<object>('c/syncRecord'),
  recordsOver: () => door,
  newKey: () => 'new-key',
}));

export const VERSION = '2026-11-22T12:00:00.000Z';

export function refused(problem: Problem): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem };
}

interface Kept {
  readonly answers?: Answers;
  readonly asOf?: IsoDay;
  readonly done?: readonly TaskId[];
  readonly evidence?: string;
}

/** An assessment that stands in the org, with the plan that is recommended. */
export function savedAs(
  name: string,
  { answers = ONLINE, asOf = TODAY, done = [], evidence = '' }: Kept = {},
): Loaded {
  const assessment = assess(answers, asOf);
  const shown = { key: `key-of-${name}`, answers, passedOver: [], asOf, assessment, chosen: null, evidence };
  const tasks = plannedTasks(assessment.plan).map((planned, index) => {
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
    };
  });
  return { id: name, name, version: VERSION, assessment: draftOf(shown), tasks };
}

/** The list's line of an assessment. */
export function summaryOf({ id, name, version, assessment }: Loaded): Summary {
  return { id, name, changedAt: version, changedBy: 'Ada Admin', says: assessment };
}

function found(id: string, all: readonly Loaded[]): Result<Loaded> {
  const value = all.find((each) => each.id === id);
  return value ? { ok: true, value } : refused({ kind: 'gone' });
}

/** The org has these, and takes whatever is saved. */
export function orgHas(...all: readonly Loaded[]): void {
  const items = all.map(summaryOf);
  door.list.mockResolvedValue({ ok: true, value: { items, next: null, total: items.length } });
  door.load.mockImplementation((id) => Promise.resolve(found(id, all)));
  door.save.mockImplementation((assessment, plan, base) => {
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
  door.setTaskDone.mockImplementation((loaded, id, done) => {
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
}

beforeEach(() => orgHas());
afterEach(() => jest.resetAllMocks());

/** Writes the tasks of a plan: each has one record, whatever plan it is in, and none is ever deleted. */
import type { TaskId } from 'c/syncFacts';
import {
  type Assignment,
  changedFields,
  type Loaded,
  mergeChange,
  type PlannedTask,
  type RecordProblem,
  type RecordResult,
  type SavedTask,
  TASK,
  TASK_FIELDS,
  taskFields,
  taskKey,
  UNASSIGNED,
} from 'c/syncAssessment';
import type { AssessmentReader } from './assessmentReader';
import { type AssessmentWriter, versionOf } from './assessmentWriter';
import type { Done, SaveResult } from './ports';

export class TaskWriter {
  private readonly writer: AssessmentWriter;
  private readonly reader: AssessmentReader;

  constructor(writer: AssessmentWriter, reader: AssessmentReader) {
    this.writer = writer;
    this.reader = reader;
  }

  /**
   * Brings the saved tasks in line with a plan.
   * @param loaded an assessment whose version was just checked: its plan is ours to change
   */
  async save(loaded: Loaded, plan: readonly PlannedTask[]): Promise<SaveResult> {
    let saved = loaded;
    for (const [index, planned] of plan.entries()) {
      // One after the other: each locks the assessment while it is written.
      const kept = await this.place(saved, planned, index + 1);
      if (!kept.ok) return { ...kept, saved };
      saved = kept.value;
    }
    const dropped = saved.tasks.filter(
      ({ task, inPlan }) => inPlan && !plan.some((each) => each.task === task),
    );
    for (const task of dropped) {
      const kept = await this.write(saved, { ...task, inPlan: false }, { [TASK_FIELDS.inPlan]: false });
      if (!kept.ok) return { ...kept, saved };
      saved = kept.value;
    }
    return { ok: true, value: saved };
  }

  /**
   * Ticks a task off or on. What somebody else did to it meanwhile is kept: it is either the same tick, or its place.
   * @param again whether its version was just read
   */
  async setDone(loaded: Loaded, id: TaskId, done: Done | null, again = false): Promise<RecordResult<Loaded>> {
    const task = loaded.tasks.find((each) => each.task === id);
    if (!task) return { ok: false, problem: { kind: 'gone' } };
    const wanted = {
      ...task,
      done: done !== null,
      doneBy: done?.by ?? null,
      doneByName: null,
      doneOn: done?.on ?? null,
    };
    const fields = {
      [TASK_FIELDS.done]: wanted.done,
      [TASK_FIELDS.doneBy]: wanted.doneBy,
      [TASK_FIELDS.doneOn]: wanted.doneOn,
    };
    const written = await this.write(loaded, wanted, fields, task.version);
    if (written.ok || written.problem.kind !== 'stale') return written;
    const there = await this.reader.load(loaded.id);
    if (!there.ok) return there;
    if (there.value.tasks.find((each) => each.task === id)?.done === wanted.done) return there;
    if (again) return { ok: false, problem: { kind: 'stale', theirs: there.value } };
    return this.setDone(there.value, id, done, true);
  }

  /**
   * Gives a task to a user, or a day. What somebody else has changed meanwhile is kept; the same changed to something else
   * is a conflict.
   * @param again whether its version was just read
   */
  async assign(
    loaded: Loaded,
    id: TaskId,
    wanted: Assignment,
    before: Assignment,
    again = false,
  ): Promise<RecordResult<Loaded>> {
    const task = loaded.tasks.find((each) => each.task === id);
    if (!task) return { ok: false, problem: { kind: 'gone' } };
    const assignment = mergeChange(wanted, before, task.assignment);
    if (!assignment) return { ok: false, problem: { kind: 'stale', theirs: null } };
    const fields = changedFields(assignment, task.assignment);
    if (Object.keys(fields).length === 0) return { ok: true, value: loaded };
    const written = await this.write(loaded, { ...task, assignment }, fields, task.version);
    if (written.ok || written.problem.kind !== 'stale') return written;
    if (again) return { ok: false, problem: { kind: 'stale', theirs: loaded } };
    const there = await this.reader.load(loaded.id);
    return there.ok ? this.assign(there.value, id, wanted, before, true) : there;
  }

  private place(loaded: Loaded, planned: PlannedTask, order: number): Promise<RecordResult<Loaded>> {
    const kept = loaded.tasks.find(({ task }) => task === planned.task);
    if (!kept) return this.add(loaded, planned, order);
    if (kept.inPlan && kept.order === order && kept.who === planned.who) {
      return Promise.resolve({ ok: true, value: loaded });
    }
    const placed = { ...kept, ...planned, order, inPlan: true };
    return this.write(loaded, placed, taskFields(planned, order));
  }

  private async add(loaded: Loaded, planned: PlannedTask, order: number): Promise<RecordResult<Loaded>> {
    const written = await this.writer.insert(TASK, {
      ...taskFields(planned, order),
      [TASK_FIELDS.key]: taskKey(loaded.assessment.key, planned),
      [TASK_FIELDS.assessment]: loaded.id,
    });
    if (!written.ok) {
      return written.problem.kind === 'duplicate' ? this.takeUp(loaded, planned, written.problem) : written;
    }
    const { id } = written.value;
    const undone = { inPlan: true, done: false, doneBy: null, doneByName: null, doneOn: null };
    const version = versionOf(written.value);
    const task = { ...planned, ...undone, id, version, order, assignment: UNASSIGNED };
    return { ok: true, value: { ...loaded, tasks: [...loaded.tasks, task] } };
  }

  /** An earlier try got through, or another admin's: its tasks are the ones to go on with. */
  private async takeUp(
    loaded: Loaded,
    { task }: PlannedTask,
    problem: RecordProblem,
  ): Promise<RecordResult<Loaded>> {
    const there = await this.reader.load(loaded.id);
    if (!there.ok) return there;
    const { tasks } = there.value;
    if (!tasks.some((each) => each.task === task)) return { ok: false, problem };
    return { ok: true, value: { ...loaded, tasks } };
  }

  private async write(
    loaded: Loaded,
    task: SavedTask,
    fields: Parameters<AssessmentWriter['change']>[1],
    version?: string,
  ): Promise<RecordResult<Loaded>> {
    const written = await this.writer.change(task.id, fields, version);
    if (!written.ok) return written;
    const changed = { ...task, version: versionOf(written.value, task.version) };
    const tasks = loaded.tasks.map((each) => (each.id === task.id ? changed : each));
    return { ok: true, value: { ...loaded, tasks } };
  }
}

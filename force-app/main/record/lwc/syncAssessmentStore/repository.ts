/** The repository of assessments, over the record functions and the queries of the platform. */
import { AssessmentReader, type Limit } from './assessmentReader';
import { AssessmentWriter } from './assessmentWriter';
import type { AssessmentRepository, QueryPort, RecordPort, Timer } from './ports';
import { TaskWriter } from './taskWriter';
import { BROWSER_TIMER, TIME_LIMIT, withTimeLimit } from './timeLimit';

interface RepositoryOptions {
  /** How long to wait for one response, in milliseconds. */
  readonly timeLimit?: number;
  readonly timer?: Timer;
}

/**
 * @param records the functions of `lightning/uiRecordApi`
 * @param queries those of a component, see `WiredQuery`
 */
export function assessmentRepository(
  records: RecordPort,
  queries: QueryPort,
  options: RepositoryOptions = {},
): AssessmentRepository {
  const { timeLimit = TIME_LIMIT, timer = BROWSER_TIMER } = options;
  const limit: Limit = (call) => withTimeLimit(timeLimit, timer, call);
  const reader = new AssessmentReader(queries, limit);
  const writer = new AssessmentWriter(records, reader, limit);
  const tasks = new TaskWriter(writer, reader);
  return {
    list: (after) => reader.list(after),
    load: (id) => reader.load(id),
    setTaskDone: (loaded, task, done) => tasks.setDone(loaded, task, done),
    assignTask: (loaded, task, wanted, before) => tasks.assign(loaded, task, wanted, before),
    async save(assessment, plan, base) {
      const saved = await (base ? writer.update(assessment, base) : writer.create(assessment));
      return saved.ok ? tasks.save(saved.value, plan) : { ...saved, saved: null };
    },
  };
}

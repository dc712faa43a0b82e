/** Runs the stages of the test suite on a number of cores, and prints how long each took. */

/** A part of the test suite. */
export interface Stage {
  /** Its script in package.json. */
  readonly name: string;
  /** Whether it has workers of its own, so that no other stage may run beside it. */
  readonly alone?: boolean;
}

/** How a stage ended. */
interface StageResult {
  readonly name: string;
  readonly seconds: number;
  readonly passed: boolean;
}

/** How the stages are run; a stand-in in tests. */
interface Runner {
  /** Runs a stage to its end. @returns whether it passed */
  readonly run: (stage: Stage) => Promise<boolean>;
  /** Seconds, from any start. */
  readonly now: () => number;
}

/**
 * Runs stages in their order, as many side by side as there are cores. After a failure none is started any more; those
 * that run go on to their end.
 * @returns how each stage that was started ended, in the order of their ends
 */
export async function runStages(
  stages: readonly Stage[],
  cores: number,
  { run, now }: Runner,
): Promise<StageResult[]> {
  const waiting = [...stages];
  const running = new Map<Stage, Promise<void>>();
  const ended: StageResult[] = [];

  const fits = (stage: Stage): boolean =>
    running.size === 0 || (running.size < cores && ![...running.keys(), stage].some(({ alone }) => alone));

  const start = async (stage: Stage): Promise<void> => {
    const from = now();
    const passed = await run(stage);
    ended.push({ name: stage.name, seconds: now() - from, passed });
    running.delete(stage);
  };

  while (waiting.length > 0 || running.size > 0) {
    const [next] = waiting;
    if (next && ended.every(({ passed }) => passed) && fits(next)) {
      waiting.shift();
      running.set(next, start(next));
    } else if (running.size > 0) {
      await Promise.race(running.values());
    } else {
      break;
    }
  }
  return ended;
}

/** A table of the stages, one a line, with the total last. */
export function table(stages: readonly Stage[], ended: readonly StageResult[], total: number): string {
  const rows = stages.map(({ name }) => {
    const end = ended.find((each) => each.name === name);
    if (!end) return { name, seconds: '-', result: 'not run' };
    return { name, seconds: end.seconds.toFixed(0), result: end.passed ? 'passed' : 'failed' };
  });
  rows.push({ name: 'all', seconds: total.toFixed(0), result: '' });
  const width = Math.max(...rows.map(({ name }) => name.length));
  return rows
    .map(({ name, seconds, result }) =>
      `${name.padEnd(width)}  ${seconds.padStart(4)} s  ${result}`.trimEnd(),
    )
    .join('\n');
}

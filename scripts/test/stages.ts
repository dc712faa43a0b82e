/** Runs the stages of the test suite side by side, and prints how long each took. */

/** How a stage ended. */
interface StageResult {
  readonly name: string;
  readonly seconds: number;
  readonly passed: boolean;
}

/** How the stages are run; a stand-in in tests. */
interface Runner {
  /** Runs a stage, which is a script of package.json, to its end. @returns whether it passed */
  readonly run: (stage: string) => Promise<boolean>;
  /** Seconds, from any start. */
  readonly now: () => number;
}

/**
 * Runs stages in their order, some side by side. After a failure none is started any more; those that run go on to their end.
 * @param lanes how many run at a time
 * @returns how each stage that was started ended, in the order of their ends
 */
export async function runStages(
  stages: readonly string[],
  lanes: number,
  { run, now }: Runner,
): Promise<StageResult[]> {
  const waiting = stages.values();
  const ended: StageResult[] = [];
  const lane = async (): Promise<void> => {
    for (const name of waiting) {
      const from = now();
      const passed = await run(name);
      ended.push({ name, seconds: now() - from, passed });
      if (ended.some((each) => !each.passed)) return;
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return ended;
}

/** A table of the stages, one a line, with the total last. */
export function table(stages: readonly string[], ended: readonly StageResult[], total: number): string {
  const rows = stages.map((name) => {
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

/** How a command that cannot do its work ends. */
import assert from 'node:assert/strict';
import { describeFailure, Failure, type Exit } from '../../scripts/command/failure.ts';

/** Asserts that the work fails with the exit code, and that what is said of it has all of this. */
export async function fails(work: Promise<unknown>, exit: Exit, ...says: readonly RegExp[]): Promise<void> {
  await assert.rejects(work, (error) => {
    assert.ok(error instanceof Failure, String(error));
    assert.equal(error.exit, exit, describeFailure(error));
    for (const pattern of says) assert.match(describeFailure(error), pattern);
    return true;
  });
}

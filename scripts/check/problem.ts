/** One thing that is wrong with the package, and where. */
import { pathBelow, ROOT } from '../support/project.ts';

export interface PackageProblem {
  /** Absolute. */
  readonly file: string;
  /** From 1; absent where the whole file is meant. */
  readonly line?: number | undefined;
  readonly message: string;
}

/** The problem as one line, as compilers print theirs. */
export function formatProblem({ file, line, message }: PackageProblem): string {
  const place = line === undefined ? '' : `:${line}`;
  return `${pathBelow(ROOT, file)}${place}: ${message.replaceAll(/\s*\n\s*/g, ' ')}`;
}

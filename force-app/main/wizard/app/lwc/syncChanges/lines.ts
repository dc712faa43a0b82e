/** Each change as a kind with what is filled into its words. */
import type { CauseChange, Changes, Task } from 'c/syncAdvice';
import type { StopWindow } from 'c/syncFacts';
import { CAUSE_TEXT, formatNames, formatWindow, OPTION_TEXT, QUESTION_TEXT, taskText } from 'c/syncText';

type ChangeKind =
  | 'causeNew'
  | 'causeGone'
  | 'causeMoved'
  | 'recommended'
  | 'options'
  | 'planAdded'
  | 'planRemoved'
  | 'planMoved'
  | 'nextOpen'
  | 'nextSettled';

interface ChangeLine {
  readonly kind: ChangeKind;
  readonly values: readonly string[];
}

/**
 * What is different besides the verdict, in the order in which it is shown.
 * @param nothing the word for "none"
 */
export function linesOf(changes: Changes, nothing: string): ChangeLine[] {
  return [
    ...changes.causes.map(causeLine),
    ...recommendedLines(changes, nothing),
    ...optionLines(changes),
    ...planLines(changes),
    ...nextLines(changes),
  ];
}

function causeLine({ id, from, to }: CauseChange): ChangeLine {
  const { name } = CAUSE_TEXT[id];
  if (to === null) return { kind: 'causeGone', values: [name] };
  if (from === null) return { kind: 'causeNew', values: [name, formatWindow(to)] };
  const windows: readonly StopWindow[] = [from, to];
  return { kind: 'causeMoved', values: [name, ...windows.map(formatWindow)] };
}

function recommendedLines({ recommended }: Changes, nothing: string): ChangeLine[] {
  if (!recommended) return [];
  const values = [recommended.from, recommended.to].map((id) => (id ? OPTION_TEXT[id].name : nothing));
  return [{ kind: 'recommended', values }];
}

/** The options that moved, but for those that the recommendation names already. */
function optionLines({ options, recommended }: Changes): ChangeLine[] {
  const others = options.filter(({ id }) => id !== recommended?.from && id !== recommended?.to);
  if (others.length === 0) return [];
  return [{ kind: 'options', values: [formatNames(others.map(({ id }) => OPTION_TEXT[id].name))] }];
}

function planLines({ plan }: Changes): ChangeLine[] {
  if (!plan) return [];
  const { added, removed } = plan;
  const line = (kind: ChangeKind, tasks: readonly Task[]): ChangeLine[] =>
    tasks.length > 0 ? [{ kind, values: [formatNames(tasks.map((task) => taskText(task).title))] }] : [];
  const lines = [...line('planAdded', added), ...line('planRemoved', removed)];
  return lines.length > 0 ? lines : [{ kind: 'planMoved', values: [] }];
}

function nextLines({ next }: Changes): ChangeLine[] {
  if (!next) return [];
  return next.to
    ? [{ kind: 'nextOpen', values: [QUESTION_TEXT[next.to].title] }]
    : [{ kind: 'nextSettled', values: [] }];
}

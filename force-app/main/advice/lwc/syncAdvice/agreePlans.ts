/** What can be said of the plan while answers are open: the tasks of all, and those that hang on a question. */
import type { QuestionId, TaskId } from 'c/syncFacts';
import type { Task } from './plan';
import { type Assumed, QUESTIONS } from './questions';

/** The plan of one situation that the answers may stand for. */
interface PossiblePlan {
  readonly assumed: Assumed;
  readonly tasks: readonly Task[];
}

/**
 * Every task of any of the plans, in their order: one of all plans as it is, one of some as depending on a question.
 * Where a task is done at different pages of Setup, it names none.
 * @param plans one for each situation, at least one
 */
export function agreePlans(plans: readonly PossiblePlan[]): Task[] {
  const ids = plans.reduce<TaskId[]>((order, { tasks }) => merge(order, tasks), []);
  return ids.flatMap((id) => {
    const found = plans.map(({ tasks }) => tasks.find((task) => task.id === id) ?? null);
    const [first, ...others] = found.filter((task) => task !== null);
    if (!first) return [];
    const isSame = (key: 'setupPage' | 'alsoSee' | 'bridge'): boolean =>
      others.every((task) => task[key] === first[key]);
    return [
      {
        ...first,
        setupPage: isSame('setupPage') ? first.setupPage : null,
        alsoSee: isSame('alsoSee') ? first.alsoSee : null,
        bridge: isSame('bridge') ? first.bridge : null,
        dependsOn: decisive(
          plans,
          found.map((task) => task !== null),
        ),
      },
    ];
  });
}

/** Puts the tasks of a plan that are not there yet behind the ones that they follow. */
function merge(order: readonly TaskId[], tasks: readonly Task[]): TaskId[] {
  const merged = [...order];
  let place = 0;
  for (const { id } of tasks) {
    const at = merged.indexOf(id);
    if (at < 0) merged.splice(place, 0, id);
    place = (at < 0 ? place : at) + 1;
  }
  return merged;
}

/**
 * The first question whose answer alone decides.
 * @param outcomes what comes of each plan
 * @returns null if the same comes of all
 */
function decisive(plans: readonly PossiblePlan[], outcomes: readonly boolean[]): QuestionId | null {
  if (outcomes.every((outcome) => outcome === outcomes[0])) return null;
  const decides = ({ id }: { readonly id: QuestionId }): boolean => {
    const seen = new Map<string, boolean>();
    return plans.some(({ assumed }, index) => {
      const others = JSON.stringify({ ...assumed, [id]: null });
      const outcome = outcomes[index] === true;
      const before = seen.get(others) ?? outcome;
      seen.set(others, before);
      return before !== outcome;
    });
  };
  return QUESTIONS.find(decides)?.id ?? null;
}

/** What to do, in order, to carry out an option: its tasks, for one situation. */
import {
  type Announcement,
  type Answers,
  type ArticleId,
  ARTICLES,
  type BridgePurpose,
  type Doer,
  type IsoDay,
  knownOn,
  matches,
  type OptionId,
  OPTIONS,
  type PermissionId,
  type QuestionId,
  SETUP_PAGES,
  type Situation,
  type TaskFacts,
  type TaskId,
  TASKS,
} from 'c/syncFacts';

/** A task of a plan. */
export interface Task {
  readonly id: TaskId;
  readonly who: Doer;
  /** null: nothing beyond what every user may do. */
  readonly permission: PermissionId | null;
  /** Path of the Setup page where it is done; null where it is done elsewhere. */
  readonly setupPage: string | null;
  /** Address of the help article. */
  readonly help: string;
  /** Address of an article that says something else of it; null: none. */
  readonly alsoSee: string | null;
  /** Of the bridge, what it is for. */
  readonly bridge: BridgePurpose | null;
  /** The open question that decides whether it is to be done; null: it is, whatever the answers. */
  readonly dependsOn: QuestionId | null;
}

/**
 * The tasks of an option, in the order in which they are done.
 * @param option the one recommended or chosen; null where none is recommended
 */
export function planFor(
  option: OptionId | null,
  situation: Situation,
  asOf: IsoDay,
  announcements: readonly Announcement[],
): Task[] {
  const known = knownOn(asOf, announcements).map((announcement) => announcement.id);
  return (TASKS as readonly (TaskFacts & { id: TaskId })[])
    .filter((task) => task.options.includes(option))
    .filter((task) => matches(task.for ?? {}, situation))
    .filter(({ whenKnown }) => whenKnown === undefined || known.includes(whenKnown))
    .filter(({ untilKnown }) => untilKnown === undefined || !known.includes(untilKnown))
    .filter(({ lastDay }) => lastDay === undefined || asOf <= lastDay)
    .map((task) => ({
      id: task.id,
      who: task.who,
      permission: task.permission ?? null,
      setupPage: task.page ? pathOf(task.page, situation) : null,
      help: ARTICLES[article(task.help, option)],
      alsoSee: task.alsoSee ? ARTICLES[task.alsoSee] : null,
      bridge: task.bridge ?? null,
      dependsOn: null,
    }));
}

/** Path of a page of Setup; the settings of Lightning Sync stand on a page of the mail service's own. */
export function pathOf(page: NonNullable<TaskFacts['page']>, { emailService }: Situation | Answers): string {
  if (page !== 'syncSettings') return SETUP_PAGES[page];
  return emailService === 'google' ? SETUP_PAGES.gmailSync : SETUP_PAGES.outlookSync;
}

function article(help: TaskFacts['help'], option: OptionId | null): ArticleId {
  if (help !== 'option' && typeof help === 'string') return help;
  const facts = OPTIONS.find(({ id }) => id === option);
  if (!facts) throw new Error(`No option ${String(option)}`);
  return help === 'option' ? facts.article : (help[facts.id] ?? facts.article);
}

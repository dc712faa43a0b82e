/** What messages are written of in tests: each option in each situation that has options of its own. */
import { adviceFor } from 'unit/advice';
import {
  ARTICLE_DAY,
  GOOGLE,
  HYBRID,
  NEW_TO_SYNC,
  OAUTH,
  ON_PREMISES,
  SERVICE_ACCOUNT,
  TODAY,
} from 'unit/cases';
import { UNASSIGNED } from 'c/syncAssessment';
import type { Answers, IsoDay, OptionId } from 'c/syncFacts';
import type { Handover } from '../syncExport';
import { handover } from './handovers';

export const CUT_OFF: Answers = { ...OAUTH, ewsAccess: 'disabled' };

/** Every situation that has options of its own. */
const SITUATIONS: readonly (readonly [string, Answers, IsoDay])[] = [
  ['Exchange Online with OAuth 2.0', OAUTH, TODAY],
  ['Exchange Online, cut off', CUT_OFF, TODAY],
  ['Exchange Online with a service account', SERVICE_ACCOUNT, TODAY],
  ['the day of the article', SERVICE_ACCOUNT, ARTICLE_DAY],
  ['a hybrid', HYBRID, TODAY],
  ['Exchange Server', ON_PREMISES, TODAY],
  ['Google', GOOGLE, TODAY],
  ['new to sync', NEW_TO_SYNC, TODAY],
  ['Exchange Server on the day of the article', ON_PREMISES, ARTICLE_DAY],
];

/** The handover of each option that is open there, and of none. */
export const HANDOVERS = SITUATIONS.flatMap(([name, answers, day]) =>
  [null, ...adviceFor(answers, day).options.open.map(({ id }) => id)].map(
    (option) => [`${name}: ${String(option)}`, handoverOf(answers, day, option)] as const,
  ),
);

/** An option's plan with nothing done of it. @param option null: what is said where none is chosen */
export function handoverOf(answers: Answers, day: IsoDay, option: OptionId | null): Handover {
  const { advice } = handover(answers, day);
  const tasks = advice
    .plan(option)
    .map((task) => ({ ...task, done: false, doneBy: null, doneOn: null, assignment: UNASSIGNED }));
  return handover(answers, day, { option: option ?? advice.options.recommended, tasks });
}

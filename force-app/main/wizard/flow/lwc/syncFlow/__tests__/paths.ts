/** States of an admin on the way, on the day on which the facts were verified. */
import { TODAY } from 'unit/answers';
import { Interview } from 'c/syncAdvice';
import { type Answers } from 'c/syncFacts';
import { type Action, reduce, resume, START, type State, type View, viewOf } from 'c/syncFlow';

export const interview = new Interview(TODAY);
export const after = (state: State, ...actions: readonly Action[]): State =>
  actions.reduce((before, action) => reduce(before, action, interview), state);
export const view = (state: State): View => viewOf(state, interview);
export const asked = ({ advice }: View): string[] => advice.path.map(({ question }) => question.id);
export const answered = (answers: Answers, screen: string): State =>
  resume({ ...START, answers }, screen, interview);

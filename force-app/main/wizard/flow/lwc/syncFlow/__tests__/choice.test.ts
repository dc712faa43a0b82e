/** Choosing another option than the recommended one: the plan follows, as long as the option is open. */
import { ONLINE, TODAY } from 'unit/answers';
import { Interview } from 'c/syncAdvice';
import type { OptionId } from 'c/syncFacts';
import { reduce, START, type State, type View, viewOf } from 'c/syncFlow';

const interview = new Interview(TODAY);
const chosen = (option: OptionId | null, from: State = { ...START, answers: ONLINE }): State =>
  reduce(from, { type: 'choose', option }, interview);
const tasks = ({ advice, chosen: option }: View): string[] => advice.plan(option).map(({ id }) => id);

test('the plan is that of the option chosen', () => {
  const view = viewOf(chosen('eacRbacOAuth'), interview);
  expect(view.chosen).toBe('eacRbacOAuth');
  expect(tasks(view)).toContain('changeToRbac');
  expect(tasks(view)).not.toContain('connectAccounts');
});

test('taking the choice back brings the recommended plan back', () => {
  const view = viewOf(chosen(null, chosen('eacRbacOAuth')), interview);
  expect(view.chosen).toBeNull();
  expect(tasks(view)).toEqual(view.advice.plan().map(({ id }) => id));
});

test.each<[OptionId, string]>([
  ['eacServiceAccountOAuth', 'closed'],
  ['eacGoogle', 'not for this mail service'],
])('%s is %s, so it is no choice', (option) => {
  expect(viewOf(chosen(option), interview).chosen).toBeNull();
});

test('a choice that is the recommended one by now is none', () => {
  const state = chosen('eacRbacOAuth', { ...START, answers: { ...ONLINE, rollout: 'scoped' } });
  expect(viewOf(state, interview).chosen).toBeNull();
});

test('what is closed to all is no choice, even while it is open whom it concerns', () => {
  const state: State = { ...START, answers: { usage: 'lightningSync', emailService: 'unsure' } };
  expect(viewOf(chosen('eacServiceAccountOAuth', state), interview).chosen).toBeNull();
  expect(viewOf(chosen('eacUserLevelOAuth', state), interview).chosen).toBe('eacUserLevelOAuth');
});

test('whoever skipped a question hears of an earlier one that would settle more', () => {
  const answers = { usage: 'lightningSync', emailService: 'exchangeOnline' } as const;
  const skipped = ['microsoftCloud', 'salesforceCloud'] as const;
  expect(viewOf({ ...START, answers }, interview).advice.next).toBe('microsoftCloud');
  const unsure = { ...answers, connectionMethod: 'unsure' } as const;
  expect(viewOf({ ...START, answers: unsure, skipped }, interview).advice.next).toBe('microsoftCloud');
});

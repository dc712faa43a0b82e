/** The lead from a verdict that is open to the question that settles it. */
import { ONLINE, TODAY } from 'unit/answers';
import { adviceFor } from 'unit/advice';
import { actions, findAll, press, show, type Shown, texts } from 'unit/page';
import type { Answers } from 'c/syncFacts';
import SyncOpenQuestion from 'c/syncOpenQuestion';
import { PLAN_LABELS } from 'c/syncPlanLabels';

const shown = (answers: Answers): Shown<SyncOpenQuestion> =>
  show(SyncOpenQuestion, { advice: adviceFor(answers, TODAY) });

test('an unknown mail service leads to the look-up and the message', async () => {
  const element = shown({ usage: 'lightningSync', emailService: 'unsure', salesforceCloud: 'standard' });
  const gone = actions(element, 'goto');
  expect(texts(element, 'p')).toEqual([PLAN_LABELS.open_findService_how]);
  await press(element, PLAN_LABELS.open_findService);
  expect(gone).toEqual([{ screen: 'emailService' }]);
  await expect(element).toBeAccessible();
});

test('another open question leads to its page', async () => {
  const element = shown({ ...ONLINE, connectionMethod: 'unsure' });
  const gone = actions(element, 'goto');
  expect(texts(element, 'p')).toEqual([]);
  await press(element, PLAN_LABELS.answerNow);
  expect(gone).toEqual([{ screen: 'connectionMethod' }]);
});

test('there is nothing to lead to where the verdict stands', () => {
  expect(findAll(shown(ONLINE), '*')).toEqual([]);
  expect(findAll(show(SyncOpenQuestion), '*')).toEqual([]);
});

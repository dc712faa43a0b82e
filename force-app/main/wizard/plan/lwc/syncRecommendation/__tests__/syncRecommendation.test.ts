/** In one line: what is recommended, or what was chosen in its place. */
import { ONLINE, TODAY } from 'unit/answers';
import { adviceFor } from 'unit/advice';
import { find, findAll, type Properties, show, type Shown, texts } from 'unit/page';
import type { Answers } from 'c/syncFacts';
import { PLAN_LABELS } from 'c/syncPlanLabels';
import SyncRecommendation from 'c/syncRecommendation';
import { fill, OPTION_TEXT } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';

const shown = (
  answers: Answers,
  properties: Properties<SyncRecommendation> = {},
): Shown<SyncRecommendation> =>
  show(SyncRecommendation, { advice: adviceFor(answers, TODAY), ...properties });

test.each<[string, Answers, string]>([
  ['to move to', { ...ONLINE, rollout: 'scoped' }, fill(TEXT_LABELS.moveTo, OPTION_TEXT.eacRbacOAuth.name)],
  [
    'to begin with',
    { usage: 'newToSync', emailService: 'google' },
    fill(TEXT_LABELS.beginWith, OPTION_TEXT.eacGoogle.name),
  ],
  [
    'for now',
    { usage: 'lightningSync', emailService: 'google', salesforceCloud: 'government' },
    fill(TEXT_LABELS.keepFor, OPTION_TEXT.stayForNow.name),
  ],
  ['at all', { ...ONLINE, emailService: 'other' }, TEXT_LABELS.noneRecommended],
])('says what is recommended %s', (_, answers, words) => {
  expect(texts(shown(answers), 'p')).toEqual([words]);
});

test('says what was chosen', async () => {
  const element = shown(ONLINE, { chosen: 'eacRbacOAuth' });
  expect(texts(element, 'p')).toEqual([fill(PLAN_LABELS.chosenPlan, OPTION_TEXT.eacRbacOAuth.name)]);
  await expect(element).toBeAccessible();
});

test('takes the focus', () => {
  const element = shown(ONLINE);
  element.focus();
  expect(element.shadowRoot?.activeElement).toBe(find(element, 'p'));
});

test('is empty without advice', () => {
  expect(findAll(show(SyncRecommendation), '*')).toHaveLength(0);
});

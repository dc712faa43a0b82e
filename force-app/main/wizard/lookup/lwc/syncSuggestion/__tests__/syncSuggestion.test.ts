/** A suggested answer: it is offered, taken by a press only, and never asked for twice. */
import { actions, findAll, press, show, texts } from 'unit/page';
import { LOOKUP_LABELS } from 'c/syncLookupLabels';
import SyncSuggestion from 'c/syncSuggestion';
import { fill, QUESTION_TEXT } from 'c/syncText';

const { google, exchangeOnline } = QUESTION_TEXT.emailService.values;
const suggestion = fill(LOOKUP_LABELS.evidence_suggestion, google.label);

test.each([null, undefined])(
  'offers the answer where there is none (%s), and says nothing until it is taken',
  async (value) => {
    const element = show(SyncSuggestion, { question: 'emailService', suggested: 'google', value });
    const answers = actions(element, 'answer');
    expect(texts(element, 'p')).toEqual([suggestion]);
    expect(answers).toEqual([]);
    await press(element, LOOKUP_LABELS.evidence_use);
    expect(answers).toEqual([{ question: 'emailService', value: 'google' }]);
    expect(element.shadowRoot?.activeElement?.textContent).toBe(suggestion);
    await expect(element).toBeAccessible();
  },
);

test('says that an answer given is another, and that it stays', async () => {
  const element = show(SyncSuggestion, { suggested: 'google', value: 'exchangeOnline' });
  expect(texts(element, 'p')).toEqual([
    suggestion,
    fill(LOOKUP_LABELS.evidence_differs, exchangeOnline.label),
  ]);
  expect(findAll(element, 'lightning-button')).toHaveLength(1);
  await expect(element).toBeAccessible();
});

test('asks nothing where the answer is given already', async () => {
  const element = show(SyncSuggestion, { suggested: 'google', value: 'google' });
  expect(texts(element, 'p')).toEqual([suggestion, LOOKUP_LABELS.evidence_used]);
  expect(findAll(element, 'lightning-button')).toHaveLength(0);
  await expect(element).toBeAccessible();
});

test('says so where the evidence suggests none', async () => {
  const element = show(SyncSuggestion, { suggested: null });
  expect(texts(element, 'p')).toEqual([LOOKUP_LABELS.evidence_noSuggestion]);
  await expect(element).toBeAccessible();
});

/** The rare cases: which of them are asked for, and how an admin goes past what nobody knows. */
import { TODAY } from 'unit/answers';
import { Interview } from 'c/syncAdvice';
import { ANNOUNCEMENTS, ANSWER_VALUES, type Answers, isDay } from 'c/syncFacts';
import { START, viewOf } from 'c/syncFlow';
import { after, view, answered } from './paths';

test('goes past a question that the admin cannot answer, until there is an answer', () => {
  const asked = answered({ usage: 'lightningSync', emailService: 'exchangeOnline' }, 'rareCases');
  const passed = after(asked, { type: 'skip', question: 'microsoftCloud' });
  expect(passed.skipped).toEqual(['microsoftCloud']);
  expect(view(passed).rareCases).toEqual([
    { question: 'microsoftCloud', answer: null, isSkipped: true },
    { question: 'salesforceCloud', answer: null, isSkipped: false },
  ]);
  expect(after(passed, { type: 'next' })).toMatchObject({ screen: 'rareCases', missing: true });
  const both = after(passed, { type: 'skip', question: 'salesforceCloud' }, { type: 'next' });
  expect(both.screen).toBe('connectionMethod');
  expect(after(passed, { type: 'skip', question: 'microsoftCloud' })).toEqual(passed);

  const known = after(passed, { type: 'answer', question: 'microsoftCloud', value: 'worldwide' });
  expect(known).toMatchObject({ skipped: [], answers: { microsoftCloud: 'worldwide' } });
  expect(after(known, { type: 'skip', question: 'microsoftCloud' })).toEqual(passed);
});

test.each<[string, Answers, string[]]>([
  ['Exchange Online', { emailService: 'exchangeOnline' }, ['microsoftCloud', 'salesforceCloud']],
  ['a hybrid', { emailService: 'exchangeHybrid' }, ['microsoftCloud', 'salesforceCloud']],
  ['Google', { emailService: 'google' }, ['salesforceCloud']],
  [
    'Google, after a cloud of Microsoft was named',
    { emailService: 'google', microsoftCloud: 'gccHighOrDod' },
    ['salesforceCloud'],
  ],
])('%s: asks for the rare cases on its path', (_, answers, questions) => {
  const state = answered({ usage: 'lightningSync', ...answers }, 'rareCases');
  expect(state.screen).toBe('rareCases');
  expect(view(state).rareCases?.map(({ question }) => question)).toEqual(questions);
});

test('which rare cases are asked for does not depend on their answers, on any day', () => {
  const rareOn = (day: string, answers: Answers): string[] =>
    (viewOf({ ...START, answers, screen: 'rareCases' }, new Interview(day)).rareCases ?? []).map(
      ({ question }) => question,
    );
  const days = ANNOUNCEMENTS.flatMap(({ announced }) => (announced && isDay(announced) ? [announced] : []));
  for (const day of new Set([...days, TODAY]))
    for (const emailService of ANSWER_VALUES.emailService) {
      const before = { usage: 'lightningSync', emailService } as const;
      const open = rareOn(day, before);
      for (const microsoftCloud of ANSWER_VALUES.microsoftCloud)
        for (const salesforceCloud of ANSWER_VALUES.salesforceCloud)
          expect(rareOn(day, { ...before, microsoftCloud, salesforceCloud })).toEqual(open);
    }
});

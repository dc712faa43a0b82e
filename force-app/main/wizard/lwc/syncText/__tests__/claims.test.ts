/** What the wizard says of any answers has no gaps: each text gets the values that it speaks of. */
import { ARTICLE_DAY, TODAY } from '../../../__tests__/answers';
import '../../../__tests__/words';
import { type Answers, Interview, QUESTIONS } from 'c/syncAdvice';
import { fill, formatDay, formatVerdict, QUESTION_TEXT, REASON_TEXT } from 'c/syncText';
import fc from 'fast-check';

const RUNS = 150;
const interviews = [ARTICLE_DAY, '2023-10-01', TODAY, '2027-06-01'].map((day) => new Interview(day));
const values = QUESTIONS.map(({ id, values: all }) => [id, fc.constantFrom(...all)]);
const someAnswers = fc.record(Object.fromEntries(values), { requiredKeys: [] }) as fc.Arbitrary<Answers>;

function always(check: (interview: Interview, answers: Answers) => void): void {
  fc.assert(fc.property(fc.constantFrom(...interviews), someAnswers, check), { numRuns: RUNS });
}

const WHOLE = /^[^{}]*\S$/;

test('the verdict', () => {
  always((interview, answers) => {
    const { status, stops, next } = interview.assess(answers);
    const { title, means } = formatVerdict(status, stops, next ? QUESTION_TEXT[next].title : '');
    expect(title).toMatch(WHOLE);
    expect(means).toMatch(WHOLE);
    expect(`${title} ${means}`).not.toMatch(/ {2}| [,.:]/);
  });
});

test('why an option stands where it does', () => {
  always((interview, answers) => {
    for (const { because, on } of interview.assess(answers).options) {
      if (because === null) continue;
      const text = REASON_TEXT[because];
      expect(text.includes('{0}')).toBe(on !== null);
      expect(fill(text, on ? formatDay(on) : '')).toMatch(WHOLE);
    }
  });
});

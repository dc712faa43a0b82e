/** What the wizard says of any answers has no gaps: each text gets the values that it speaks of. */
import { ARTICLE_DAY, TODAY } from 'unit/answers';
import { interviewOn } from 'unit/advice';
import { someAnswers } from 'unit/arbitraries';
import { runs } from 'unit/runs';
import type { Advice } from 'c/syncAdvice';
import { fill, formatDate, formatVerdict, QUESTION_TEXT, REASON_TEXT } from 'c/syncText';
import fc from 'fast-check';

const RUNS = 150;
const aDay = fc.constantFrom(ARTICLE_DAY, '2023-10-01', TODAY, '2027-06-01');

function always(check: (advice: Advice) => void): void {
  const property = fc.property(aDay, someAnswers, (day, answers) => check(interviewOn(day).advise(answers)));
  fc.assert(property, runs(RUNS));
}

const WHOLE = /^[^{}]*\S$/;

test('the verdict', () => {
  always(({ status, stops, next, options }) => {
    const hasWay = options.open.length > 0;
    const { title, means } = formatVerdict(status, stops, next ? QUESTION_TEXT[next].title : '', hasWay);
    expect(title).toMatch(WHOLE);
    expect(means).toMatch(WHOLE);
    expect(`${title} ${means}`).not.toMatch(/ {2}| [,.:]/);
  });
});

test('why an option stands where it does', () => {
  always(({ options }) => {
    for (const { because, on } of options.all) {
      if (because === null) continue;
      const text = REASON_TEXT[because];
      expect(text.includes('{0}')).toBe(on !== null);
      expect(fill(text, on ? formatDate(on) : '')).toMatch(WHOLE);
    }
  });
});

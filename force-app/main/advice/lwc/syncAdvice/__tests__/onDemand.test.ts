/** What advice costs: only what is asked for is worked out, and once. */
import { TODAY } from 'unit/cases';
import { Interview } from 'c/syncAdvice';
import { judgeSituation } from '../judge';

jest.mock('../judge', () => {
  const actual = jest.requireActual<typeof import('../judge')>('../judge');
  return { ...actual, judgeSituation: jest.fn(actual.judgeSituation) };
});

/** How many situations are judged meanwhile. */
function judged(act: () => unknown): number {
  const { calls } = jest.mocked(judgeSituation).mock;
  const before = calls.length;
  act();
  return calls.length - before;
}

test('the first question is found without judging all that may be; that comes with the status, and once', () => {
  const interview = new Interview(TODAY);
  const advice = interview.advise({});
  const forPath = judged(() => new Interview(TODAY).advise({}).path);
  const forStatus = judged(() => advice.status);
  expect(forPath).toBeGreaterThan(0);
  expect(forStatus).toBeGreaterThan(10 * forPath);
  expect(judged(() => [advice.stops, advice.next, advice.options, interview.advise({}).causes])).toBe(0);
});

test('that no option was chosen is known without judging', () => {
  const interview = new Interview(TODAY);
  const advice = interview.advise({});
  expect(judged(() => advice.chosenOption(null))).toBe(0);
  expect(advice.chosenOption(null)).toBeNull();
});

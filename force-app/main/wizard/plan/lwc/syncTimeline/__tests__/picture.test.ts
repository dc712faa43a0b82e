/** The days of the axis break beside the year, never within a number. */
import { adviceFor } from 'unit/advice';
import { TODAY } from 'unit/answers';
import { OAUTH } from 'unit/cases';
import { asUser } from 'unit/user';

test.each([
  ['en-US', ['Oct 1, 2022', 'Apr 1, 2027']],
  ['de', ['01.10.\u200b2022', '01.04.\u200b2027']],
  ['ja', ['2022/\u200b10/01', '2027/\u200b04/01']],
])('in %s', async (language, expected) => {
  const { axisOf } = await asUser({ language, locale: language }, () => import('../picture'));
  const labels = axisOf(adviceFor(OAUTH, TODAY).marks, TODAY).ticks.map(({ label }) => label);
  expect([labels[0], labels.at(-1)]).toEqual(expected);
});

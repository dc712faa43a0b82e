/** A time limit: an answer in time counts, one that is late does not, and the timer is taken back. */
import { TimeLimitError } from 'c/syncAssessment';
import type { Timer } from '../ports';
import { BROWSER_TIMER, withTimeLimit } from '../timeLimit';

/** A timer that rings when the test says so. */
function bell(): { timer: Timer; ring: () => void; delays: number[]; takenBack: jest.Mock<undefined, []> } {
  let run = (): void => undefined;
  const delays: number[] = [];
  const takenBack = jest.fn<undefined, []>();
  const timer: Timer = {
    after: (delay, later) => {
      delays.push(delay);
      run = later;
      return takenBack;
    },
  };
  return { timer, ring: () => run(), delays, takenBack };
}

const never = (): Promise<never> => new Promise(() => undefined);

test('an answer in time is the result, and the timer is taken back', async () => {
  const { timer, delays, takenBack } = bell();
  await expect(withTimeLimit(50, timer, () => Promise.resolve('here'))).resolves.toBe('here');
  expect(delays).toEqual([50]);
  expect(takenBack).toHaveBeenCalledTimes(1);
});

test('what a call is rejected with, or throws at once, is thrown, and the timer is taken back', async () => {
  const { timer, takenBack } = bell();
  await expect(withTimeLimit(50, timer, () => Promise.reject(new TypeError('no')))).rejects.toThrow('no');
  const throwing = (): never => {
    throw new TypeError('at once');
  };
  await expect(withTimeLimit(50, timer, throwing)).rejects.toThrow('at once');
  expect(takenBack).toHaveBeenCalledTimes(2);
});

test('no answer in time is told as that, and an answer that comes later is dropped', async () => {
  const { timer, ring } = bell();
  let answer: (text: string) => void = () => undefined;
  const result = withTimeLimit(
    50,
    timer,
    () =>
      new Promise<string>((resolve) => {
        answer = resolve;
      }),
  );
  ring();
  answer('late');
  await expect(result).rejects.toThrow(TimeLimitError);
});

describe("the browser's own timer", () => {
  test('ends what never answers', async () => {
    await expect(withTimeLimit(0, BROWSER_TIMER, never)).rejects.toThrow(TimeLimitError);
  });

  test('does not ring once it was taken back', async () => {
    const rung = jest.fn();
    const takeBack = BROWSER_TIMER.after(0, rung);
    takeBack();
    // Timers of the same delay ring in the order in which they were set.
    await new Promise<void>((resolve) => {
      BROWSER_TIMER.after(0, resolve);
    });
    expect(rung).not.toHaveBeenCalled();
  });
});

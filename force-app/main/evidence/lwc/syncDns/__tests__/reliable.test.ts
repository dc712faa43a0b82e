import { type DnsAnswer, Gate, LookupError, ReliableResolver, wait } from 'c/syncDns';
import { EMPTY, LeapingClock, NO_SUCH_NAME, TellingResolver, TIMEOUT } from 'stand-ins/resolvers';

const MX = { name: 'contoso.com', type: 'MX' } as const;
const working = (): TellingResolver => new TellingResolver(() => EMPTY);
const failing = (error = TIMEOUT): TellingResolver => new TellingResolver(() => error);

const failure = async (answer: Promise<DnsAnswer>): Promise<string> =>
  answer.then(
    ({ outcome }) => outcome,
    (error: unknown) => (error instanceof LookupError ? error.failure : String(error)),
  );

describe('a reliable resolver', () => {
  it('asks the second only where the first fails', async () => {
    const [first, second] = [working(), working()];
    await new ReliableResolver([first, second]).resolve(MX);
    expect([first.asked.length, second.asked.length]).toEqual([1, 0]);
    const down = failing();
    expect(await failure(new ReliableResolver([down, second]).resolve(MX))).toBe('empty');
    expect([down.asked.length, second.asked.length]).toEqual([1, 1]);
  });

  it('takes "no such name" for an answer', async () => {
    const second = working();
    const first = new TellingResolver(() => NO_SUCH_NAME);
    expect(await failure(new ReliableResolver([first, second]).resolve(MX))).toBe('noSuchName');
    expect(second.asked).toEqual([]);
  });

  it('asks everybody again after a pause that doubles, and then gives up', async () => {
    const clock = new LeapingClock();
    const [first, second] = [failing(), failing()];
    const resolver = new ReliableResolver([first, second], { clock, rounds: 3, pause: 100 });
    expect(await failure(resolver.resolve(MX))).toBe('timeout');
    expect([first.asked.length, second.asked.length]).toEqual([3, 3]);
    expect(clock.waits).toEqual([100, 200]);
  });

  it.each(['refused', 'serverFailure', 'notDns', 'tooLarge', 'malformed', 'otherName'] as const)(
    'does not ask again after %s',
    async (id) => {
      const clock = new LeapingClock();
      const first = failing(new LookupError(id, 'x'));
      expect(await failure(new ReliableResolver([first], { clock }).resolve(MX))).toBe(id);
      expect(first.asked).toHaveLength(1);
      expect(clock.waits).toEqual([]);
    },
  );

  it('waits as long as it is asked to, and the other questions too', async () => {
    const clock = new LeapingClock();
    const limited = new LookupError('rateLimited', 'HTTP 429', 3_000);
    const first = new TellingResolver((_, count) => (count === 1 ? limited : EMPTY));
    const resolver = new ReliableResolver([first], { clock, pause: 100 });
    expect(await failure(resolver.resolve(MX))).toBe('empty');
    expect(clock.waits).toEqual([3_000]);
  });

  it('sends nothing to a resolver that rests, and gives up where the rest is too long', async () => {
    const clock = new LeapingClock();
    const first = failing(new LookupError('rateLimited', 'HTTP 429', 60_000));
    const resolver = new ReliableResolver([first], { clock });
    expect(await failure(resolver.resolve(MX))).toBe('rateLimited');
    expect(await failure(resolver.resolve(MX))).toBe('rateLimited');
    expect(first.asked).toHaveLength(1);
    expect(clock.waits).toEqual([]);
  });

  it('asks a resolver last that keeps failing, until it answers again', async () => {
    const first = failing(new LookupError('notDns', 'x'));
    const second = working();
    const resolver = new ReliableResolver([first, second]);
    for (let count = 0; count < 20; count += 1) await resolver.resolve(MX);
    expect(first.asked).toHaveLength(5);
    expect(second.asked).toHaveLength(20);
  });

  it('asks each one once for a question when all are down', async () => {
    const clock = new LeapingClock();
    const both = [failing(), failing()];
    const resolver = new ReliableResolver(both, { clock });
    for (let count = 0; count < 50; count += 1) await failure(resolver.resolve(MX));
    expect(both.map(({ asked }) => asked.length)).toEqual([52, 52]);
  });

  it('counts every request against what may be spent', async () => {
    const clock = new LeapingClock();
    const first = failing();
    let left = 1;
    const spend = (): void => {
      if (left === 0) throw new LookupError('budgetSpent', 'x');
      left -= 1;
    };
    expect(await failure(new ReliableResolver([first], { clock }).resolve(MX, { spend }))).toBe(
      'budgetSpent',
    );
    expect(first.asked).toHaveLength(1);
  });

  it('says so when there is nobody to ask', async () => {
    expect(await failure(new ReliableResolver([]).resolve(MX))).toBe('unreachable');
  });

  it('passes on what is no failure of a look-up', async () => {
    const broken = new TellingResolver(() => {
      throw new TypeError('a mistake');
    });
    expect(await failure(new ReliableResolver([broken, working()]).resolve(MX))).toBe('TypeError: a mistake');
  });
});

describe('cancelling', () => {
  const reason = new Error('cancelled');

  it('ends a pause', async () => {
    const cancel = new AbortController();
    const clock = { now: () => 0, after: () => () => undefined };
    const waiting = wait(clock, 1_000, cancel.signal);
    cancel.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    await expect(wait(clock, 1_000, cancel.signal)).rejects.toBe(reason);
  });

  it('ends waiting for room, and the room is still there for others', async () => {
    const gate = new Gate(1);
    const cancel = new AbortController();
    let finish = (): void => undefined;
    const first = gate.run(() => new Promise<void>((resolve) => (finish = resolve)));
    const second = gate.run(async () => 'second', cancel.signal);
    const third = gate.run(async () => 'third');
    cancel.abort(reason);
    await expect(second).rejects.toBe(reason);
    finish();
    await first;
    await expect(third).resolves.toBe('third');
    await expect(gate.run(async () => 'never', cancel.signal)).rejects.toBe(reason);
  });
});

describe('a gate', () => {
  it('lets no more in than it has room for, in the order of coming', async () => {
    const gate = new Gate(3);
    let running = 0;
    let most = 0;
    const order: number[] = [];
    const task = async (id: number): Promise<void> => {
      order.push(id);
      running += 1;
      most = Math.max(most, running);
      await Promise.resolve();
      running -= 1;
      if (id === 4) throw new Error('a task that fails leaves its place');
    };
    const results = await Promise.allSettled(Array.from({ length: 20 }, (_, id) => gate.run(() => task(id))));
    expect(most).toBe(3);
    expect(order).toEqual(Array.from({ length: 20 }, (_, id) => id));
    expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(1);
  });
});

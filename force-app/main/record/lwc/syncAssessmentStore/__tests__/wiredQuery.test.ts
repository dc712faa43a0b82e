/** A wired query: each run gets its own result, and the same one again asks the org again. */
import { WiredQuery, type WiredResult } from '../wiredQuery';

interface Variables {
  readonly id: number;
}

/** A wire that answers with how often it was asked. */
function wired(): {
  query: WiredQuery<Variables>;
  shown: Variables[];
  emit: (result: WiredResult) => void;
} {
  const shown: Variables[] = [];
  const query = new WiredQuery<Variables>((variables) => shown.push(variables));
  return { query, shown, emit: (result) => query.settle(result) };
}

test('an answer comes when the wire has one, not while it loads', async () => {
  const { query, shown, emit } = wired();
  const answer = query.run({ id: 1 });
  expect(shown).toEqual([{ id: 1 }]);
  emit({});
  emit({ data: 'one' });
  await expect(answer).resolves.toMatchObject({ data: 'one' });
});

test('errors are an answer', async () => {
  const { query, emit } = wired();
  const answer = query.run({ id: 1 });
  emit({ errors: [{ message: 'no' }] });
  await expect(answer).resolves.toMatchObject({ errors: [{ message: 'no' }] });
});

test('the same question again asks the org again', async () => {
  const { query, shown, emit } = wired();
  const refresh = (): Promise<void> => {
    emit({ data: 'new', refresh });
    return Promise.resolve();
  };
  const first = query.run({ id: 1 });
  emit({ data: 'old', refresh });
  await first;
  await expect(query.run({ id: 1 })).resolves.toMatchObject({ data: 'new' });
  expect(shown).toHaveLength(1);
});

test('a question that is asked for the first time is sent once, and not refreshed', async () => {
  const { query, emit } = wired();
  const refresh = jest.fn(() => Promise.resolve());
  for (const id of [1, 2]) {
    const answer = query.run({ id });
    emit({ data: id, refresh });
    await expect(answer).resolves.toMatchObject({ data: id });
  }
  expect(refresh).not.toHaveBeenCalled();
});

test('a question whose answer cannot be refreshed has the answer that there is', async () => {
  const { query, emit } = wired();
  const answer = query.run({ id: 1 });
  emit({ data: 'one' });
  await answer;
  await expect(query.run({ id: 1 })).resolves.toMatchObject({ data: 'one' });
});

test('an answer that the platform remembers from before is refreshed', async () => {
  const { query, emit } = wired();
  const refresh = (): Promise<void> => {
    emit({ data: 'fresh', refresh });
    return Promise.resolve();
  };
  for (const id of [1, 2]) {
    const answer = query.run({ id });
    emit({ data: `remembered ${id}`, refresh });
    await answer;
  }
  const again = query.run({ id: 1 });
  emit({ data: 'remembered 1', refresh });
  await expect(again).resolves.toMatchObject({ data: 'fresh' });
});

test('a question that is overtaken by another is given up', async () => {
  const { query, emit } = wired();
  const first = query.run({ id: 1 });
  const second = query.run({ id: 2 });
  await expect(first).rejects.toThrow('run again');
  emit({ data: 'two' });
  await expect(second).resolves.toMatchObject({ data: 'two' });
});

/** A wire as questions and answers: each gets its own answer, and one that was asked before is asked anew. */
import { WireQuestions, type WireResult } from '../wire';

interface Variables {
  readonly id: number;
}

/** A wire that answers with how often it was asked. */
function wired(): {
  questions: WireQuestions<Variables>;
  shown: Variables[];
  emit: (result: WireResult) => void;
} {
  const shown: Variables[] = [];
  const questions = new WireQuestions<Variables>((variables) => shown.push(variables));
  return { questions, shown, emit: (result) => questions.settle(result) };
}

test('an answer comes when the wire has one, not while it loads', async () => {
  const { questions, shown, emit } = wired();
  const answer = questions.ask({ id: 1 });
  expect(shown).toEqual([{ id: 1 }]);
  emit({});
  emit({ data: 'one' });
  await expect(answer).resolves.toMatchObject({ data: 'one' });
});

test('errors are an answer', async () => {
  const { questions, emit } = wired();
  const answer = questions.ask({ id: 1 });
  emit({ errors: [{ message: 'no' }] });
  await expect(answer).resolves.toMatchObject({ errors: [{ message: 'no' }] });
});

test('the same question again asks the org again', async () => {
  const { questions, shown, emit } = wired();
  const refresh = (): Promise<void> => {
    emit({ data: 'new', refresh });
    return Promise.resolve();
  };
  const first = questions.ask({ id: 1 });
  emit({ data: 'old', refresh });
  await first;
  await expect(questions.ask({ id: 1 })).resolves.toMatchObject({ data: 'new' });
  expect(shown).toHaveLength(1);
});

test('an answer that the platform remembers from before is refreshed', async () => {
  const { questions, emit } = wired();
  const refresh = (): Promise<void> => {
    emit({ data: 'fresh', refresh });
    return Promise.resolve();
  };
  for (const id of [1, 2]) {
    const answer = questions.ask({ id });
    emit({ data: `remembered ${id}`, refresh });
    await answer;
  }
  const again = questions.ask({ id: 1 });
  emit({ data: 'remembered 1', refresh });
  await expect(again).resolves.toMatchObject({ data: 'fresh' });
});

test('a question that is overtaken by another is given up', async () => {
  const { questions, emit } = wired();
  const first = questions.ask({ id: 1 });
  const second = questions.ask({ id: 2 });
  await expect(first).rejects.toThrow('Another question');
  emit({ data: 'two' });
  await expect(second).resolves.toMatchObject({ data: 'two' });
});

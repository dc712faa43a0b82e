/** A link says the answers it was made of, and nothing that is no answer is taken from one. */
import fc from 'fast-check';
import { ANSWER_VALUES, type Answers, OPTIONS, type QuestionId } from 'c/syncFacts';
import { adviceFor } from 'unit/advice';
import { TODAY } from 'unit/answers';
import type { PathAnswers } from 'c/syncAdvice';
import { linkWith, readLink } from '../syncFlow';

const ORG = 'https://contoso.my.salesforce.com';
const questions = Object.keys(ANSWER_VALUES) as QuestionId[];
const someAnswers = fc.record(
  Object.fromEntries(questions.map((id) => [id, fc.constantFrom(...ANSWER_VALUES[id])])),
  { requiredKeys: [] },
) as fc.Arbitrary<Answers>;

function read(address: string): ReturnType<typeof readLink> {
  return readLink(Object.fromEntries(new URL(address).searchParams));
}

const anOption = fc.constantFrom(null, ...OPTIONS.map(({ id }) => id));
const onPath = (answers: Answers): PathAnswers => adviceFor(answers, TODAY).answers;

test('the answers on the path come back as they were', () => {
  fc.assert(
    fc.property(someAnswers.map(onPath), anOption, (answers, option) => {
      const said = { answers, option, ignored: 0, ignoredQuestions: [] };
      expect(read(linkWith(answers, ORG, option))).toMatchObject(said);
    }),
  );
});

test('the same answers with another option are another link', () => {
  const answers = onPath({ usage: 'newToSync' });
  const texts = [null, 'eacGoogle', 'eacRbacOAuth'] as const;
  expect(new Set(texts.map((option) => read(linkWith(answers, ORG, option)).text)).size).toBe(3);
});

test('it opens the component by itself, in the org', () => {
  expect(linkWith(onPath({}), `${ORG}/`)).toBe(`${ORG}/lightning/cmp/c__syncReadiness`);
  expect(linkWith(onPath({ usage: 'newToSync' }), '')).toBe(
    '/lightning/cmp/c__syncReadiness?c__usage=newToSync',
  );
});

test('what is no answer is counted, only a question is named, and the rest is taken', () => {
  const state = {
    c__usage: 'lightningSync',
    c__emailService: 'hotmail',
    c__colour: 'red',
    ws: '/x',
    c__rollout: 7,
    c__option: 'none of ours',
  };
  expect(readLink(state)).toEqual({
    answers: { usage: 'lightningSync' },
    option: null,
    text: 'usage=lightningSync&ignored=4',
    ignored: 4,
    ignoredQuestions: ['emailService', 'rollout'],
  });
});

test('whatever stands in an address, only answers are taken', () => {
  const names = fc
    .oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'option', ...questions))
    .map((name) => `c__${name}`);
  fc.assert(
    fc.property(fc.dictionary(names, fc.anything()), (state) => {
      const { answers, text, ignored, ignoredQuestions } = readLink(state);
      for (const [id, value] of Object.entries(answers)) {
        expect(ANSWER_VALUES[id as QuestionId]).toContain(value);
      }
      expect(Object.keys(answers).length + ignored).toBe(Object.keys(state).length);
      for (const id of ignoredQuestions) expect(questions).toContain(id);
      // Nothing of a sender's own words.
      expect(text).toMatch(/^(\w+=\w+(&|$))*$/);
    }),
  );
});

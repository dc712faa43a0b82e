/** What advice costs where there are more announcements, or one more question. */
import { Interview, type Question, QUESTIONS } from 'c/syncAdvice';
import { type Announcement, ANNOUNCEMENTS, type Answers, type QuestionId } from 'c/syncFacts';
import { type Bench, GROWTH_LIMIT, timesFigure } from './bench.ts';
import type { Figure } from './figures.ts';
import { runInTurn } from './statistics.ts';

const DAY = '2026-11-22';
const RUNS = 7;
const VALUES = ['one', 'other'];

/** One set of answers for each settled value of the first two questions, and the others open. */
function someAnswers(): Answers[] {
  const [usage, service] = QUESTIONS as [Question, Question];
  return usage.settled.flatMap((one) =>
    service.settled.map((other) => ({ usage: one, emailService: other }) as Answers),
  );
}

function advise(announcements: readonly Announcement[]): void {
  const interview = new Interview(DAY, announcements);
  for (const answers of someAnswers()) interview.advise(answers);
}

/** Ten of each, so that ten times as much is known on the day. */
const TEN_TIMES: readonly Announcement[] = ANNOUNCEMENTS.flatMap((each) =>
  Array.from({ length: 10 }, (_, copy) => ({ ...each, id: `${each.id}${copy}` })),
);

async function moreAnnouncements(): Promise<Figure> {
  const compared = await runInTurn(
    RUNS,
    () => advise(TEN_TIMES),
    () => {
      for (let time = 0; time < 10; time += 1) advise(ANNOUNCEMENTS);
    },
  );
  return timesFigure('announcements x 10', compared, GROWTH_LIMIT);
}

/** With a question that nothing depends on: the one that costs most, as all that could depend on it is tried. */
function withOneMore(act: () => void): void {
  const questions = QUESTIONS as Question[];
  const id = 'furtherQuestion' as QuestionId;
  questions.push({ id, step: 'options', values: VALUES, settled: VALUES, readings: {} });
  try {
    act();
  } finally {
    questions.pop();
  }
}

async function oneMoreQuestion(): Promise<Figure> {
  const compared = await runInTurn(
    RUNS,
    () => withOneMore(() => advise(ANNOUNCEMENTS)),
    () => VALUES.forEach(() => advise(ANNOUNCEMENTS)),
  );
  return timesFigure('one more question of two answers', compared, 1.5);
}

export const advice: Bench = {
  name: 'advice',
  run: async () => [await moreAnnouncements(), await oneMoreQuestion()],
};

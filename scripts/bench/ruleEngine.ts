/** The causes and the standing of options for complete answers, against json-rules-engine given the same rules. */
import { Engine, type RuleProperties, type TopLevelCondition } from 'json-rules-engine';
import { type Assessment, Interview, QUESTIONS } from 'c/syncAdvice';
import {
  type Announcement,
  CAUSES,
  type CauseId,
  type Criteria,
  type IsoDay,
  knownOn,
  OPTIONS,
} from 'c/syncFacts';
import { type Bench, timesFigure } from './bench.ts';
import { runInTurn } from './statistics.ts';

const DAY: IsoDay = '2026-11-22';
const RUNS = 3;

const all = (...conditions: TopLevelCondition[]): TopLevelCondition => ({ all: conditions });
const any = (conditions: TopLevelCondition[]): TopLevelCondition => ({ any: conditions });
const not = (condition: TopLevelCondition): TopLevelCondition => ({ not: condition });

/** Whether the answers fit criteria. */
function fits(criteria: Criteria): TopLevelCondition {
  return {
    all: Object.entries(criteria).map(([fact, value]) => ({ fact, operator: 'in', value })),
  };
}

/** A rule whose event is a line of text. */
function rule(conditions: TopLevelCondition, says: string): RuleProperties {
  return { conditions, event: { type: says } };
}

/** Of a subject's announcements the last one counts, and of its stops the first that fits. */
function causeRules(known: readonly Announcement[]): RuleProperties[] {
  const latest = new Map<CauseId, Announcement>();
  for (const each of known) if (each.subject) latest.set(each.subject, each);
  return [...latest].flatMap(([id, { stops = [] }]) =>
    stops.map(({ for: criteria, window }, index) =>
      rule(
        all(
          fits({ usage: ['lightningSync'] }),
          fits(CAUSES[id].for),
          fits(criteria),
          ...stops.slice(0, index).map((earlier) => not(fits(earlier.for))),
        ),
        `${id} ${window.earliest} ${window.latest}`,
      ),
    ),
  );
}

/** Every option but that of staying, whose standing follows from the causes. */
function optionRules(known: readonly Announcement[]): RuleProperties[] {
  return OPTIONS.filter(({ id }) => id !== 'stayForNow').flatMap((facts) => {
    const { id, opensLater, inUse } = facts;
    const suits = fits(facts.for);
    const closings = known.flatMap(({ closes = [] }) =>
      closes.filter(({ options }) => options.includes(id)).map((closing) => fits(closing.for)),
    );
    const isOpened = !opensLater || known.some(({ opens }) => opens?.includes(id));
    const closed = isOpened ? closings : [all()];
    const isClosed = closed.length === 0 ? [] : [any(closed)];
    const used = inUse ? [fits(inUse)] : [];
    return [
      rule(
        any([not(suits), ...used.map((each) => all(suits, ...isClosed.map(not), each))]),
        `${id} unsuitable`,
      ),
      ...isClosed.map((each) => rule(all(suits, each), `${id} closed`)),
      rule(all(suits, ...isClosed.map(not), ...used.map(not)), `${id} available`),
    ];
  });
}

/** The same of an assessment: what is recommended is available as well. */
function said({ causes, options }: Assessment): string[] {
  return [
    ...causes.map(({ id, earliest, latest }) => `${id} ${earliest} ${latest}`),
    ...options
      .filter(({ id }) => id !== 'stayForNow')
      .map(({ id, standing }) => `${id} ${standing === 'recommended' ? 'available' : standing}`),
  ].sort();
}

function situations(): Record<string, string>[] {
  return QUESTIONS.reduce<Record<string, string>[]>(
    (sofar, { id, settled }) =>
      sofar.flatMap((answers) => settled.map((value) => ({ ...answers, [id]: value }))),
    [{}],
  );
}

/** Adds up both results, so that neither can be left out, and compares them. @throws where they differ */
async function checkSame(engine: Engine, answers: readonly Record<string, string>[]): Promise<void> {
  const interview = new Interview(DAY);
  for (const each of answers) {
    const { events } = await engine.run(each);
    const theirs = events.map(({ type }) => type).sort();
    const ours = said(interview.advise(each).assessment);
    if (theirs.join() !== ours.join())
      throw new Error(`The rules differ for ${JSON.stringify(each)}:\n${theirs.join()}\n${ours.join()}`);
  }
}

export const ruleEngine: Bench = {
  name: 'assess, rules',
  run: async () => {
    const known = knownOn(DAY);
    const engine = new Engine([...causeRules(known), ...optionRules(known)]);
    const answers = situations();
    await checkSame(engine, answers);
    const compared = await runInTurn(
      RUNS,
      () => {
        const interview = new Interview(DAY);
        for (const each of answers) interview.advise(each);
      },
      async () => {
        for (const each of answers) await engine.run(each);
      },
    );
    return [timesFigure('time for new answers, against json-rules-engine', compared, 1, answers.length)];
  },
};

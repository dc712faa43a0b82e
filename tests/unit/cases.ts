/** Answers and days that several tests speak of. */
import type { Assessment } from 'c/syncAdvice';
import type { Answers, CauseId, OptionId, Standing } from 'c/syncFacts';
import { ARTICLE_DAY, ONLINE, TODAY } from './answers.ts';

export { ARTICLE_DAY, TODAY };

/** The day on which the last source was read. */
export const LAST_READ = '2026-11-25';

/** Exchange Online with a service account, all else as most have it. */
export const SERVICE_ACCOUNT: Answers = {
  ...ONLINE,
  connectionMethod: 'serviceAccount',
  ewsAccess: 'unset',
  rollout: 'oneConsent',
};
export const OAUTH: Answers = { ...SERVICE_ACCOUNT, connectionMethod: 'oauth2' };
export const ON_PREMISES: Answers = { ...SERVICE_ACCOUNT, emailService: 'exchangeOnPremises' };
export const HYBRID: Answers = { ...OAUTH, emailService: 'exchangeHybrid' };
export const GOOGLE: Answers = { ...SERVICE_ACCOUNT, emailService: 'google' };
export const OTHER: Answers = { ...SERVICE_ACCOUNT, emailService: 'other' };
export const NEW_TO_SYNC: Answers = { ...SERVICE_ACCOUNT, usage: 'newToSync' };

/** The standing of one option. */
export function standing(assessment: Assessment, option: OptionId): Standing | null | undefined {
  return assessment.options.find(({ id }) => id === option)?.standing;
}

/** The option that is recommended, if any. */
export function recommended(assessment: Assessment): OptionId | undefined {
  return assessment.options.find((option) => option.standing === 'recommended')?.id;
}

/** The ids of the causes, soonest first. */
export function causeIds(assessment: Assessment): CauseId[] {
  return assessment.causes.map(({ id }) => id);
}

/** The answers without some of them. */
export function without(answers: Answers, ...questions: readonly (keyof Answers)[]): Answers {
  return Object.fromEntries(
    Object.entries(answers).filter(([id]) => !questions.includes(id as keyof Answers)),
  );
}

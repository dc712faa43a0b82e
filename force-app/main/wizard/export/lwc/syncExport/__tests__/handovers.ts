/** Results to be handed over in tests. */
import { adviceFor } from 'unit/advice';
import { UNASSIGNED } from 'c/syncAssessment';
import type { Answers, IsoDay } from 'c/syncFacts';
import type { Handover } from '../syncExport';

export const TODAY: IsoDay = '2026-11-22';

export const OAUTH: Answers = {
  usage: 'lightningSync',
  emailService: 'exchangeOnline',
  microsoftCloud: 'worldwide',
  salesforceCloud: 'standard',
  connectionMethod: 'oauth2',
  ewsAccess: 'unset',
  rollout: 'oneConsent',
};

/** Strings that try to be something else where they are pasted or opened. */
export const HOSTILE = [
  '=HYPERLINK("https://evil.example","contoso")',
  "+1+cmd|' /C calc'!A0",
  '@SUM(A1)',
  '-2+3',
  '\t=1',
  '＝1+1',
  '<img src=x onerror=alert(1)>',
  '[click](javascript:alert(1))',
  '![x](https://evil.example/x.png) https://evil.example www.evil.example a@evil.example',
  '**bold** _under_ `code` ~~gone~~ | cell | # no heading',
  '1. not a list',
  'a, b; c: "d" \\n \\ e',
  'line one\nBEGIN:VEVENT\r\nline two',
  '\u202Eright to left\u202C',
  'naïve 日本語 😀'.repeat(30),
] as const;

/** The result for some answers on a day; all else as given. */
export function handover(answers: Answers, asOf: IsoDay, more: Partial<Handover> = {}): Handover {
  const advice = adviceFor(answers, asOf);
  return {
    advice,
    option: advice.options.recommended,
    tasks: advice
      .plan()
      .map((task) => ({ ...task, done: false, doneBy: null, doneOn: null, assignment: UNASSIGNED })),
    evidence: '',
    orgUrl: 'https://contoso.my.salesforce.com',
    ...more,
  };
}

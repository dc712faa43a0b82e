import type { Answers, QuestionId } from 'c/syncFacts';
import { interviewOn } from 'unit/advice';
import { OAUTH, TODAY } from 'unit/cases';

test.each<[string, Answers, readonly QuestionId[]]>([
  [
    'an unknown mail service',
    { usage: 'lightningSync', emailService: 'unsure' },
    ['usage', 'emailService', 'salesforceCloud'],
  ],
  [
    'an unknown mail service, with answers from before',
    { ...OAUTH, emailService: 'unsure' },
    ['usage', 'emailService', 'salesforceCloud'],
  ],
  [
    'an unknown connection method',
    { ...OAUTH, connectionMethod: 'unsure' },
    [
      'usage',
      'emailService',
      'microsoftCloud',
      'salesforceCloud',
      'connectionMethod',
      'ewsAccess',
      'rollout',
    ],
  ],
  [
    'a connection that cannot be seen, perhaps since there is none',
    { ...OAUTH, connectionMethod: 'notVisible' },
    ['usage', 'emailService', 'microsoftCloud', 'salesforceCloud', 'connectionMethod', 'rollout'],
  ],
])('%s: asked what matters whatever it turns out to be', (_, answers, expected) => {
  const interview = interviewOn(TODAY);
  expect(interview.advise(answers).path.map(({ question }) => question.id)).toEqual(expected);
});

test.each([
  { usage: 'lightningSync', emailService: 'unsure' },
  { usage: 'lightningSync', emailService: 'unsure', salesforceCloud: 'standard' },
  { ...OAUTH, emailService: 'unsure' },
] as const)('of an unknown mail service, that is what to settle: %j', (answers) => {
  expect(interviewOn(TODAY).advise(answers).assessment).toMatchObject({
    status: 'undetermined',
    next: 'emailService',
  });
  const causes = interviewOn(TODAY).advise({ ...answers, salesforceCloud: 'standard' }).causes;
  expect(causes.map(({ id }) => id)).toEqual(['lightningSyncRetirement']);
});

/** Which evidence stands beside which question, and that an answer taken from it goes on to the question. */
import { actions, find, findAll, show } from 'unit/page';
import { QUESTIONS } from 'c/syncAdvice';
import type { QuestionId } from 'c/syncFacts';
import SyncEvidence from 'c/syncEvidence';
import { actionEvent } from 'c/syncFlow';

const INNER: Readonly<Partial<Record<QuestionId, readonly string[]>>> = {
  emailService: ['c-sync-mail-lookup', 'c-sync-org-domains'],
  microsoftCloud: ['c-sync-mail-lookup', 'c-sync-org-domains'],
  ewsAccess: ['c-sync-tenant-reply-panel'],
};

test.each(QUESTIONS.map(({ id }) => id))('beside %s', async (question) => {
  const element = show(SyncEvidence, { question });
  const inner = findAll(element, 'section > :not(h3)');
  expect(inner.map(({ localName }) => localName)).toEqual(INNER[question] ?? []);
  await expect(element).toBeAccessible();
});

const SOURCES = (Object.keys(INNER) as QuestionId[]).flatMap((question) =>
  (INNER[question] ?? []).map((name) => [question, name] as const),
);

test.each(SOURCES)('passes on an answer to %s from %s', (question, selector) => {
  const element = show(SyncEvidence, { question });
  const answers = actions(element, 'answer');
  const given = { question, value: 'x' };
  find(element, selector).dispatchEvent(actionEvent({ type: 'answer', ...given }));
  expect(answers).toEqual([given]);
});

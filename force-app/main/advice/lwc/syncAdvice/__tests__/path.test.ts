/** What stands on the path beyond the first open question, and the notes beside it. */
import { adviceFor } from 'unit/advice';
import { GOOGLE, HYBRID, NEW_TO_SYNC, OAUTH, ON_PREMISES, SERVICE_ACCOUNT, TODAY, without } from 'unit/cases';
import { NOTES } from 'c/syncFacts';

test('an open question of which something can be assumed keeps no later one away', () => {
  const { path, assessment } = adviceFor(without(OAUTH, 'ewsAccess', 'rollout'), TODAY);
  expect(path.filter(({ answer }) => answer === null).map(({ question }) => question.id)).toEqual([
    'ewsAccess',
    'rollout',
  ]);
  expect(assessment.next).toBe('ewsAccess');
});

test('each note has the dates that its text names, and no others', () => {
  const notes = [GOOGLE, HYBRID, NEW_TO_SYNC, OAUTH, ON_PREMISES, SERVICE_ACCOUNT].flatMap(
    (answers) => adviceFor(answers, TODAY).notes,
  );
  expect(notes.some(({ dates }) => dates.length === 0)).toBe(true);
  for (const { id, dates } of notes) expect(dates).toEqual(NOTES.find((note) => note.id === id)?.dates ?? []);
});

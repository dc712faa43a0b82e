/** An assessment in the org: opened, saved, and what has changed since then. */
import { ONLINE } from 'unit/answers';
import { type Action, START, type State } from 'c/syncFlow';
import { after, SAVED, RECORD, PROGRESS, sending, opening, onPlan, saved } from './assessments';

test('what is opened replaces everything, as far as its answers lead', () => {
  const begun: State = { ...START, answers: { usage: 'newToSync' }, chosen: 'eacRbacOAuth', missing: true };
  const opened = after(begun, opening(PROGRESS));
  expect(opened).toEqual({ ...START, ...PROGRESS, saved: SAVED, screen: 'plan', session: 1 });
  // In August 2022 nobody was asked for the clouds.
  const { usage, emailService, connectionMethod } = ONLINE;
  const progress = { ...PROGRESS, answers: { usage, emailService, connectionMethod } };
  expect(after(begun, opening(progress)).screen).toBe('rareCases');
});
const saving: Action = { type: 'saving', record: RECORD, base: null };
const failed: Extract<Action, { type: 'failed' }> = {
  type: 'failed',
  session: 0,
  problem: { kind: 'timeout' },
  retry: { kind: 'save', key: RECORD.key, base: null },
};

test('saving changes nothing of the progress', () => {
  const begun = after(onPlan, saving);
  expect(begun).toEqual({ ...onPlan, record: RECORD, saving: { kind: 'saving', again: false } });
  expect(after(begun, saved)).toEqual({ ...onPlan, record: RECORD, saved: SAVED });
});

test('a failed save keeps what is there, with what to do again', () => {
  const { problem, retry } = failed;
  expect(after(onPlan, saving, failed).saving).toEqual({ kind: 'failed', problem, retry });
  const partly = { record: RECORD, saved: SAVED };
  expect(after(onPlan, saving, { ...failed, partly: { ...partly, sent: sending() } })).toMatchObject(partly);
});

test('starting over ends a save and its retry: nothing that the org answers later changes anything', () => {
  const left = after(onPlan, saving, { type: 'startOver' });
  expect(left).toEqual({ ...START, session: 1 });
  for (const late of [saved, failed, opening(PROGRESS)]) expect(after(left, late)).toBe(left);
  expect(after(onPlan, saving, failed, { type: 'startOver' }).saving).toEqual({ kind: 'idle' });
});

test('opening another one ends what was under way', () => {
  const opened = after(onPlan, saving, failed, opening(PROGRESS));
  expect(opened.saving).toEqual({ kind: 'idle' });
  for (const late of [saved, failed]) expect(after(opened, late)).toBe(opened);
});

test('Save pressed while saving is noted', () => {
  expect(after(onPlan, saving, { type: 'saveAgain' }).saving).toEqual({ kind: 'saving', again: true });
  expect(after(onPlan, { type: 'saveAgain' })).toBe(onPlan);
});

describe('what is opened slowly', () => {
  const asked = after(
    onPlan,
    { type: 'opening', id: 'SA-7' },
    { type: 'answer', question: 'rollout', value: 'scoped' },
    opening(PROGRESS),
  );

  test('does not replace what was done meanwhile without asking', () => {
    expect(asked).toMatchObject({ answers: { rollout: 'scoped' }, saving: { kind: 'opened', saved: SAVED } });
  });

  test('replaces it when the admin says so, and is let go otherwise', () => {
    expect(after(asked, { type: 'replace' })).toMatchObject({ ...PROGRESS, saved: SAVED, session: 1 });
    expect(after(asked, { type: 'keep' })).toEqual({ ...asked, saving: { kind: 'idle' } });
  });

  test('opens at once where nothing was done meanwhile', () => {
    const opened = after(onPlan, { type: 'opening', id: 'SA-7' }, { type: 'back' }, opening(PROGRESS));
    expect(opened).toMatchObject({ saved: SAVED, session: 1 });
  });
});

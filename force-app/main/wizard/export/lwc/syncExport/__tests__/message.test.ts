/** Messages ready to send, read back: for every option, each step, the role, the commands, the addresses and the dates. */
import { HYBRID, OAUTH, ON_PREMISES, TODAY } from 'unit/cases';
import { EXPORT_LABELS } from 'c/syncExportLabels';
import { type Answers, BRIDGE_METHODS, type IsoDay, type OptionId, OPTIONS } from 'c/syncFacts';
import { fill, formatDay, formatNames, OPTION_TEXT, PERMISSION_TEXT, TASK_TEXT, taskText } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';
import { type HandedTask, type Handover, messageFor } from '../syncExport';
import { CUT_OFF, HANDOVERS, handoverOf } from './messageCases';

const body = (recipient: Parameters<typeof messageFor>[0], given: Handover): string =>
  messageFor(recipient, given)?.body ?? '';
const stepsOf = ({ tasks }: Handover): HandedTask[] => tasks.filter(({ who }) => who === 'microsoftAdmin');

test('every option that can be had somewhere is among them', () => {
  const covered = new Set(HANDOVERS.map(([, { option }]) => option));
  expect(OPTIONS.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual([]);
});

test.each(HANDOVERS)('%s: whole sentences, nothing left to fill in', (_, given) => {
  for (const recipient of ['microsoftAdmin', 'users'] as const) {
    const message = messageFor(recipient, given);
    if (message === null) continue;
    const text = `${message.subject}\n${message.body}`;
    expect(text).not.toMatch(/\{\d\}|undefined|: ?null/);
    expect(message.body.startsWith(`${TEXT_LABELS.letter_hello}\n\n`)).toBe(true);
    expect(message.body.endsWith(`\n\n${TEXT_LABELS.letter_thanks}`)).toBe(true);
    expect(message.body).not.toMatch(/\n{3,}| \n|\r/);
    expect(message.subject).not.toMatch(/\n/);
  }
});

test.each(HANDOVERS)(
  '%s: the Microsoft admin finds each step, its role and where it is explained',
  (_, given) => {
    const text = body('microsoftAdmin', given);
    const steps = stepsOf(given);
    expect(text === '').toBe(steps.length === 0);
    for (const [index, task] of steps.entries()) {
      const { permission, help, alsoSee } = task;
      const { title, seen } = taskText(task);
      const start = text.indexOf(`\n${index + 1}. ${title}\n`);
      expect(start).toBeGreaterThan(0);
      const end = text.indexOf(`\n${index + 2}. `, start);
      const step = text.slice(start, end < 0 ? undefined : end);
      expect(step).toContain(seen);
      expect(step).toContain(help);
      expect(step).toContain(alsoSee ?? '');
      expect(step).toContain(permission ? fill(TEXT_LABELS.needs, PERMISSION_TEXT[permission]) : '');
      // Said to the Microsoft admin, and not of them.
      expect(step).toContain('Please ');
      expect(step).not.toMatch(/Microsoft admin|\byou can pause\b/);
    }
    expect(text.includes(given.orgUrl)).toBe(steps.length > 0);
  },
);

test('only a plan with the bridge has its commands, each on a line of its own', () => {
  const commands = BRIDGE_METHODS.flatMap((method) => method.commands);
  const linesOf = (given: Handover): string[] => body('microsoftAdmin', given).split('\n');
  for (const [, given] of HANDOVERS) {
    const hasBridge = given.tasks.some(({ id }) => id === 'bridgeEws');
    for (const command of commands) expect(linesOf(given).includes(command)).toBe(hasBridge);
  }
  expect(body('microsoftAdmin', handoverOf(CUT_OFF, TODAY, null))).toContain(
    EXPORT_LABELS.message_do_bridgeEws_restore,
  );
  expect(body('microsoftAdmin', handoverOf(OAUTH, TODAY, null))).toContain(
    EXPORT_LABELS.message_do_bridgeEws_safeguard,
  );
});

test('a step that waits for Salesforce says for what, until that is done', () => {
  const given = handoverOf(OAUTH, TODAY, 'eacApplicationLevelOAuth');
  const waits = fill(EXPORT_LABELS.message_waits, formatNames([TASK_TEXT.assignPermissions.title]));
  expect(body('microsoftAdmin', given)).toContain(waits);
  const tasks = given.tasks.map((task) => ({ ...task, done: task.who === 'salesforceAdmin' }));
  expect(body('microsoftAdmin', { ...given, tasks })).not.toContain(waits);
});

test('a day that is over is no day to have it done before', () => {
  const given = handoverOf(
    { usage: 'lightningSync', emailService: 'unsure', salesforceCloud: 'standard' },
    TODAY,
    null,
  );
  expect(given.advice.status).toBe('undetermined');
  expect(body('microsoftAdmin', given)).toContain(EXPORT_LABELS.message_by_soon);
  expect(given.advice.stops?.earliest).toBe('2022-10-01');
});

test('what is done is not asked for again, and where nothing is left there is no message', () => {
  const given = handoverOf(OAUTH, TODAY, 'eacRbacOAuth');
  const [first, second] = stepsOf(given);
  const after = given.tasks.map((task) => ({ ...task, done: task.id === first?.id }));
  const text = body('microsoftAdmin', { ...given, tasks: after });
  expect(text).not.toContain(TASK_TEXT[first?.id ?? 'connect'].title);
  expect(text).toContain(`1. ${TASK_TEXT[second?.id ?? 'connect'].title}`);
  const all = given.tasks.map((task) => ({ ...task, done: true }));
  expect(messageFor('microsoftAdmin', { ...given, tasks: all })).toBeNull();
});

test.each<[string, Answers, IsoDay, OptionId, string, string]>([
  [
    'under way',
    OAUTH,
    TODAY,
    'eacApplicationLevelOAuth',
    `on any day, at the latest on ${formatDay('2027-04-01')}.`,
    EXPORT_LABELS.message_by_soon,
  ],
  [
    'to come',
    OAUTH,
    '2026-05-05',
    'eacApplicationLevelOAuth',
    `between ${formatDay('2026-10-01')} and ${formatDay('2027-04-01')}.`,
    `before ${formatDay('2026-10-01')}.`,
  ],
  [
    'to come in a month',
    ON_PREMISES,
    TODAY,
    'eacOnPremisesServiceAccount',
    'in April 2027.',
    `before ${formatDay('2027-04-01')}.`,
  ],
  [
    'stopped',
    CUT_OFF,
    TODAY,
    'eacApplicationLevelOAuth',
    EXPORT_LABELS.message_when_stopped,
    EXPORT_LABELS.message_by_soon,
  ],
])('the dates of a sync that is %s', (_, answers, day, option, when, by) => {
  const given = handoverOf(answers, day, option);
  const texts = [body('microsoftAdmin', given), body('users', given)];
  for (const text of texts) expect(text).toContain(when);
  expect(texts[0]).toContain(by);
  expect(texts[1]).not.toContain(by);
});

test.each(HANDOVERS)('%s: the users read what changes, what they do and what stays', (_, given) => {
  const text = body('users', given);
  const { option, tasks, advice } = given;
  expect(text === '').toBe(option === null || option === 'stayForNow');
  if (text === '') return;
  const has = (id: string): boolean => tasks.some((task) => task.id === id);
  const isNew = advice.answers.usage === 'newToSync';
  for (const id of ['connectAccounts', 'acceptTerms', 'reconnectInbox', 'compareWithLightningSync'] as const)
    expect(text.includes(EXPORT_LABELS[`message_do_${id}`])).toBe(has(id));
  const hasNothing = !tasks.some(({ who, id }) => who === 'users' || id === 'compareWithLightningSync');
  expect(text.includes(EXPORT_LABELS.message_users_nothing)).toBe(hasNothing);
  expect(text.includes(EXPORT_LABELS.message_users_stays)).toBe(!isNew);
  expect(text).not.toMatch(/PowerShell|Setup|https:/);
});

test('the option is named to the Microsoft admin; where none is chosen, only the bridge is asked for', () => {
  expect(body('microsoftAdmin', handoverOf(OAUTH, TODAY, 'eacRbacOAuth'))).toContain(
    fill(EXPORT_LABELS.message_option, OPTION_TEXT.eacRbacOAuth.name),
  );
  const hybrid = handoverOf(HYBRID, TODAY, null);
  expect(hybrid.option).toBeNull();
  expect(stepsOf(hybrid).map(({ id }) => id)).toEqual(['bridgeEws']);
  expect(body('microsoftAdmin', hybrid)).not.toContain(fill(EXPORT_LABELS.message_option, ''));
});

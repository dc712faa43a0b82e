/** Sentences that several surfaces say. */
import { ANNOUNCEMENTS, FACTS_VERIFIED, type IsoDay, type OptionId } from 'c/syncFacts';
import {
  asOfText,
  CAUSE_TEXT,
  fill,
  formatDay,
  OPTION_TEXT,
  QUESTION_TEXT,
  recommendationText,
  subjectText,
  taskText,
  verdictText,
} from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';
import { ONLINE, TODAY } from 'unit/answers';
import { adviceFor } from 'unit/advice';
import { label } from 'unit/words';

const DAY: IsoDay = '2026-11-22';

test('a verdict names the open question, and promises no plan where no option is open', () => {
  const undetermined = verdictText({ status: 'undetermined', stops: null, next: 'emailService' });
  expect(undetermined.means).toContain(QUESTION_TEXT.emailService.title);
  const stopped = { status: 'stopped', stops: { earliest: DAY, latest: DAY }, next: null } as const;
  expect(verdictText(stopped).title).toBe(verdictText(stopped, false).title);
  expect(verdictText(stopped).means).not.toBe(verdictText(stopped, false).means);
});

test.each([
  ['2026-05-04', 'We cannot tell yet whether your sync stops'],
  ['2026-05-05', 'Your sync will stop in April 2027, or sooner'],
  ['2027-03-31', 'Your sync will stop in April 2027, or sooner'],
])('of an unknown mail service on %s: %s', (day, title) => {
  const answers = { usage: 'lightningSync', emailService: 'unsure', salesforceCloud: 'standard' } as const;
  const said = verdictText(adviceFor(answers, day));
  expect(said.title).toBe(title);
  expect(said.means).toContain(QUESTION_TEXT.emailService.title);
});

test('nobody is let in again who was never cut off', () => {
  const restore = taskText({ id: 'bridgeEws', bridge: 'restore' });
  const safeguard = taskText({ id: 'bridgeEws', bridge: 'safeguard' });
  expect(restore.title).toBe(label('SR_task_bridgeEws'));
  expect(safeguard.title).toBe(label('SR_task_bridgeEws_safeguard'));
  for (const { how } of [restore, safeguard]) expect(how).toContain(formatDay('2027-04-01'));
  expect({ ...safeguard, title: '', how: '' }).toEqual({ ...restore, title: '', how: '' });
  expect(taskText({ id: 'bridgeEws', bridge: null })).toEqual(restore);
});

test.each<[OptionId | null, 'lightningSync' | 'newToSync' | null, string]>([
  ['eacGoogle', 'lightningSync', fill(TEXT_LABELS.moveTo, OPTION_TEXT.eacGoogle.name)],
  ['eacGoogle', null, fill(TEXT_LABELS.moveTo, OPTION_TEXT.eacGoogle.name)],
  ['eacGoogle', 'newToSync', fill(TEXT_LABELS.beginWith, OPTION_TEXT.eacGoogle.name)],
  ['stayForNow', 'lightningSync', fill(TEXT_LABELS.keepFor, OPTION_TEXT.stayForNow.name)],
  [null, 'lightningSync', TEXT_LABELS.noneRecommended],
])('the recommendation of %s with usage %s', (option, usage, says) => {
  expect(recommendationText(option, usage)).toBe(says);
});

test('the day of the advice stands before the day of its facts', () => {
  const days = [formatDay('2022-08-30'), formatDay(FACTS_VERIFIED)];
  const text = asOfText('2022-08-30');
  expect(days.map((day) => text.indexOf(day)).every((place) => place > 0)).toBe(true);
  expect(text.indexOf(formatDay('2022-08-30'))).toBeLessThan(text.lastIndexOf(formatDay(FACTS_VERIFIED)));
});

test('every announcement is about something: its cause, or each of its options once', () => {
  for (const announcement of ANNOUNCEMENTS) {
    const { subject, about = subject, opens = [], closes = [] } = announcement;
    const options = new Set([...opens, ...closes.flatMap((closing) => closing.options)]);
    const names = about ? [CAUSE_TEXT[about].name] : [...options].map((id) => OPTION_TEXT[id].name);
    expect(names).not.toEqual([]);
    expect(subjectText(announcement).split('; ')).toEqual(names);
  }
});

test('the verdict on a stopped sync tells of the way back for a time, as long as there is one', () => {
  const said = (ewsAccess: 'disabled' | 'unset', day: string): string =>
    verdictText(adviceFor({ ...ONLINE, ewsAccess }, day)).means;
  const wayBack = fill(label('SR_bridge_wayBack'), formatDay('2027-04-01'));
  expect(said('disabled', TODAY)).toBe(`${label('SR_status_stoppedInForce_means')} ${wayBack}`);
  expect(said('disabled', '2027-03-31')).toContain(wayBack);
  expect(said('disabled', '2027-04-01')).not.toContain(wayBack);
  expect(said('unset', TODAY)).not.toContain(wayBack);
});

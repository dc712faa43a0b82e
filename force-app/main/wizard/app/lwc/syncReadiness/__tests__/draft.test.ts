/** The draft in the browser: found again, let go where it is unusable, and not needed. */
import { ONLINE, TODAY } from 'unit/answers';
import { find, press, settled, texts } from 'unit/page';
import { APP_LABELS } from 'c/syncAppLabels';
import { orgHas, savedAs, VERSION } from 'unit/records';
import { itIs } from 'unit/clock';
import { readDraft, writeDraft } from 'c/syncDraft';
import { QUESTION_TEXT } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';
import { shown, heading, radio, notices, resumed, push } from './wizard';

beforeEach(() => {
  localStorage.clear();
  itIs(TODAY);
});
afterEach(() => jest.restoreAllMocks());

describe('the draft', () => {
  test('is found again, with the screen', () => {
    const element = resumed('connectionMethod');
    expect(heading(element)).toBe(QUESTION_TEXT.connectionMethod.title);
    expect(radio(element, 'oauth2').checked).toBe(true);
    expect(notices(element)).toEqual([]);
  });

  test('opens the last screen that its answers lead to, if they do not lead to its own', () => {
    expect(heading(resumed('plan', { usage: 'lightningSync' }))).toBe(QUESTION_TEXT.emailService.title);
  });

  test('that is unusable is let go, and the wizard says so', async () => {
    jest.spyOn(console, 'warn').mockImplementation();
    localStorage.setItem('sync-readiness/draft', '{');
    const element = shown();
    expect(notices(element)).toEqual([APP_LABELS.draftDropped]);
    expect(heading(element)).toBe(QUESTION_TEXT.usage.title);
    await expect(element).toBeAccessible();
  });

  test('is gone after starting over', async () => {
    const element = resumed('connectionMethod');
    await push(element, APP_LABELS.startOver);
    await push(element, APP_LABELS.startOverYes);
    expect(heading(element)).toBe(QUESTION_TEXT.usage.title);
    expect(radio(element, 'lightningSync').checked).toBe(false);
    expect(readDraft()).toBe('nothing');
  });

  test('is not needed: without a storage the wizard goes on', async () => {
    const warn = jest.spyOn(console, 'warn').mockImplementation();
    jest.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('Not allowed', 'SecurityError');
    });
    const element = shown();
    radio(element, 'lightningSync').click();
    await push(element, APP_LABELS.next);
    expect(heading(element)).toBe(QUESTION_TEXT.emailService.title);
    expect(texts(element, 'c-sync-draft-notice', '[role=status] p')[0]).toBe(APP_LABELS.draftRefused);
    expect(warn).toHaveBeenCalled();
  });

  test('that another tab has written is opened in place of what is here, when told to', async () => {
    orgHas(savedAs('SA-7'));
    const element = resumed('connectionMethod');
    const record = { key: 'key-of-SA-7', id: 'SA-7', version: VERSION, done: [], assigned: {}, seen: null };
    writeDraft({ answers: ONLINE, skipped: [], chosen: null, screen: 'plan', done: [], record });
    radio(element, 'serviceAccount').click();
    await settled();
    expect(readDraft()).toMatchObject({ draft: { screen: 'plan' } });
    await press(element, APP_LABELS.draftTake, 'c-sync-draft-notice');
    expect(heading(element)).toBe(TEXT_LABELS.step_plan);
    expect(element.shadowRoot?.activeElement).toBe(find(element, '[data-screen]'));
    expect(texts(element, 'c-sync-save', '[role=status]')[0]).toMatch(/^Saved as SA-7 /);
  });
});

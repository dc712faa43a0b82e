/** The wizard as a test shows it, from its start or from a draft. */
import { ONLINE } from 'unit/answers';
import { find, press, type Properties, show, type Shown, texts } from 'unit/page';
import { type Answers } from 'c/syncFacts';
import { writeDraft } from 'c/syncDraft';
import SyncReadiness from 'c/syncReadiness';

type Wizard = Shown<SyncReadiness>;

export const shown = (properties: Properties<SyncReadiness> = {}): Wizard => show(SyncReadiness, properties);
export const heading = (host: Element): string | undefined => texts(host, '[data-screen]', 'h2')[0];
export const radio = (host: Element, value: string): HTMLInputElement =>
  find<HTMLInputElement>(host, '[data-screen]', 'c-sync-choice', `input[value=${value}]`);
export const notices = (host: Element): string[] => texts(host, '.notice');

export function resumed(screen: string, answers: Answers = ONLINE): Wizard {
  writeDraft({ answers, skipped: [], chosen: null, screen, done: [] });
  return shown();
}

export const push = (host: Element, label: string): Promise<void> => press(host, label, 'c-sync-footer');

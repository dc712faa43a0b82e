/** The wizard while it is on the page: applies what happens to it, keeps its draft, and reports how it stands then. */
import { today } from 'c/syncClock';
import { TabDraft } from 'c/syncDraft';
import type { CollectedEvidence } from 'c/syncEvidenceStore';
import { evidenceInShort } from 'c/syncEvidenceText';
import type { IsoDay } from 'c/syncFacts';
import { type Action, reduce, type State } from 'c/syncFlow';
import { openingState } from './opening';
import {
  startWizard,
  withAction,
  withClockDay,
  withHomeDay,
  withState,
  withViewedDay,
  type Wizard,
} from './wizard';

export class Session {
  readonly draft = new TabDraft();
  private wizard: Wizard;
  private readonly show: (wizard: Wizard) => void;

  /** @param show is called with the wizard whenever it has changed */
  constructor(show: (wizard: Wizard) => void) {
    this.show = show;
    this.wizard = startWizard(today());
  }

  /** The wizard as it stands. */
  get current(): Wizard {
    return this.wizard;
  }

  /**
   * Opens the draft of this browser, with the answers that a link brings.
   * @param session as which it counts, see `State`
   * @returns what the admin should know about it; null: nothing
   */
  open(session: number): string | null {
    const { state, notice } = openingState(this.wizard.interview, this.draft.read());
    this.set(withState(this.wizard, { ...state, session }));
    return notice;
  }

  /** @param day the home day; if it is no day of the calendar, it is today, whatever day that becomes */
  setHome(day: IsoDay | undefined): void {
    this.set(withHomeDay(this.wizard, day, today()));
  }

  viewDay(day: IsoDay): void {
    this.set(withViewedDay(this.wizard, day));
  }

  viewHome(): void {
    this.viewDay(this.wizard.day.home);
  }

  /** A page that is open over midnight goes on with the new day, and says so. */
  checkDay(): void {
    this.set(withClockDay(this.wizard, today()));
  }

  hideNewDay(): void {
    this.set({ ...this.wizard, day: { ...this.wizard.day, isNew: false } });
  }

  /** Takes note of what was seen; not in the draft, since it is seen anew after a reload. */
  see(evidence: CollectedEvidence): void {
    const { state, interview } = this.wizard;
    const seen: Action = { type: 'seen', seen: evidenceInShort(evidence, today()) };
    this.set(withState(this.wizard, reduce(state, seen, interview)));
  }

  /** Applies an action and keeps the draft. @returns the state before it and after it */
  apply(action: Action): { readonly before: State; readonly after: State } {
    const before = this.wizard.state;
    this.set(withAction(this.wizard, action));
    const after = this.wizard.state;
    const isEmpty = action.type === 'startOver' && after.link === null;
    this.draft.write(isEmpty ? null : after);
    return { before, after };
  }

  private set(wizard: Wizard): void {
    this.wizard = wizard;
    this.show(wizard);
  }
}

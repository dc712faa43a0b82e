/** The wizard: holds the state, hands each screen what it shows, and applies the actions of its parts. */
import { api, LightningElement } from 'lwc';
import { type Changes, Interview } from 'c/syncAdvice';
import { APP_LABELS } from 'c/syncAppLabels';
import { type IsoDay, isDay } from 'c/syncFacts';
import { today } from 'c/syncClock';
import { TabDraft } from 'c/syncDraft';
import { evidenceInShort } from 'c/syncEvidenceText';
import { EvidenceStore } from 'c/syncEvidenceStore';
import {
  type Action,
  type ActionEvent,
  reduce,
  resume,
  type ScreenId,
  START,
  type State,
  type View,
  viewOf,
} from 'c/syncFlow';
import { onReturn } from 'c/syncReturn';
import type SyncSaved from 'c/syncSaved';
import { fill } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';
import type { PagesEvent } from 'c/syncUserPages';
import { webDns } from 'c/syncWebDns';
import { webTenants } from 'c/syncWebTenants';
import { type Notice, type NoticeAction, noticesOf } from './notices';
import { openingState } from './opening';

export default class SyncReadiness extends LightningElement {
  /** The org's own address where links cannot be relative, as in a Visualforce page; else empty. */
  @api orgUrl = '';

  /** The day to judge by, `YYYY-MM-DD`; if none is given, or none of the calendar, it is today, whatever day that becomes. */
  @api
  get asOf(): IsoDay {
    return this.interview.asOf;
  }
  set asOf(day: IsoDay | undefined) {
    this.followsClock = !isDay(day);
    this.homeDay = isDay(day) ? day : today();
    this.viewDay(this.homeDay);
  }

  followsClock = true;
  /** The day the advice is for; from there the admin may look at another. */
  homeDay: IsoDay = today();
  interview = new Interview(this.homeDay);
  state: State = START;
  view: View = viewOf(START, this.interview);
  findings = new EvidenceStore(webDns, webTenants);
  draft = new TabDraft();
  /** What ends when the wizard leaves the page. */
  watches: (() => void)[] = [];
  openingNotice: string | null = null;
  isNewDay = false;
  /** Where the admin left for another day, to come back to; null: nowhere. */
  homeScreen: ScreenId | null = null;
  text = APP_LABELS;
  /** Where the focus goes once it is on the page; null: it stays. */
  focusOn: string | null = null;
  /** Whether another draft was taken, whose assessment is still to be read. */
  resumes = false;

  override connectedCallback(): void {
    this.openDraft(START.session);
    this.watches = [
      this.findings.seen.watch((seen) => {
        const inShort = evidenceInShort(seen, today());
        this.setState(reduce(this.state, { type: 'seen', seen: inShort }, this.interview));
      }),
      onReturn(() => this.checkDay()),
    ];
  }

  override disconnectedCallback(): void {
    this.findings.stop();
    for (const end of this.watches) end();
  }

  override renderedCallback(): void {
    if (this.resumes) {
      this.resumes = false;
      this.template?.querySelector<SyncSaved & Element>('c-sync-saved')?.resume();
    }
    if (this.focusOn === null) return;
    this.template?.querySelector<HTMLElement>(this.focusOn)?.focus();
    this.focusOn = null;
  }

  get isHomeDay(): boolean {
    return this.asOf === this.homeDay;
  }

  get isToday(): boolean {
    return this.asOf === today();
  }

  /** The only day on which what is shown may be saved; null: any, since the day was given. */
  get clockDay(): IsoDay | null {
    return this.followsClock ? this.homeDay : null;
  }

  /** Another day that is only looked at is compared with nothing. */
  get changes(): Changes | null {
    return this.isHomeDay ? this.view.changes : null;
  }

  get notices(): Notice[] {
    const { openingNotice: opened, isNewDay, homeDay, asOf } = this;
    return noticesOf({ opened, isNewDay, homeDay, asOf, today: today() });
  }

  get error(): string | null {
    const { question } = this.view;
    if (!this.state.missing || !question) return null;
    return question === 'usage' ? APP_LABELS.choose : APP_LABELS.chooseUnsure;
  }

  get nextLabel(): string | null {
    const { isPlan, nextStep } = this.view;
    if (isPlan) return null;
    return nextStep ? fill(APP_LABELS.nextStep, TEXT_LABELS[`step_${nextStep}`]) : APP_LABELS.next;
  }

  handlePages({ detail: { pages } }: PagesEvent): void {
    this.findings.org.open(pages);
  }

  handleAction({ detail }: ActionEvent): void {
    this.checkDay();
    const { screen } = this.state;
    if (detail.type === 'checkDay') return;
    if (detail.type !== 'viewDay') {
      this.apply(detail);
      return;
    }
    this.viewDay(detail.day);
    if (this.state.screen !== screen) this.focusOn = '[data-screen]';
  }

  handleNotice(event: Event): void {
    // The button goes away with the notice that it stands in.
    this.focusOn = '[data-screen]';
    const { action } = (event.currentTarget as HTMLElement).dataset;
    switch (action as NoticeAction) {
      case 'home':
        this.viewDay(this.homeDay);
        break;
      case 'hideOpened':
        this.openingNotice = null;
        this.draft.write(this.state);
        break;
      case 'hideNewDay':
        this.isNewDay = false;
        break;
    }
  }

  handleDecided(): void {
    this.focusOn = '[data-screen]';
  }

  handleTakeDraft(): void {
    this.openDraft(this.state.session + 1);
    this.findings.reset();
    this.resumes = true;
    this.focusOn = '[data-screen]';
  }

  /** Opens the draft of this browser. */
  openDraft(session: number): void {
    const { state, notice } = openingState(this.interview, this.draft.read());
    this.setState({ ...state, session });
    this.openingNotice = notice;
  }

  /** A page that is open over midnight goes on with the new day, and says so. */
  checkDay(): void {
    const day = today();
    if (!this.followsClock || day === this.homeDay) return;
    const wasHome = this.isHomeDay;
    this.homeDay = day;
    this.isNewDay = true;
    if (!wasHome) return;
    this.interview = new Interview(day);
    this.setState(resume(this.state, this.state.screen, this.interview));
  }

  viewDay(day: IsoDay): void {
    const { screen } = this.state;
    if (this.isHomeDay && day !== this.homeDay) this.homeScreen = screen;
    this.interview = new Interview(day);
    const back = this.isHomeDay ? this.homeScreen : null;
    this.setState(resume(this.state, back ?? screen, this.interview));
  }

  apply(action: Action): void {
    const before = this.state;
    this.setState(reduce(before, action, this.interview));
    const { screen, session, saved } = this.state;
    const isOpened = session !== before.session && saved !== null;
    // Evidence belongs to the assessment that it was collected for.
    if (session !== before.session) this.findings.reset();
    // A new screen starts with its heading, for the eye and for the screen reader; what has changed comes before it.
    if (isOpened) this.focusOn = '[data-changes], [data-screen]';
    else if (screen !== before.screen || action.type === 'dismiss') this.focusOn = '[data-screen]';
    // What was opened has been left nowhere yet.
    if (isOpened) this.homeScreen = null;
    const isEmpty = action.type === 'startOver' && this.state.link === null;
    this.draft.write(isEmpty ? null : this.state);
  }

  setState(state: State): void {
    this.state = state;
    this.view = viewOf(state, this.interview);
  }
}

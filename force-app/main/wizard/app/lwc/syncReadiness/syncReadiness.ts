/** The wizard: holds the state, hands each screen what it shows, and applies the actions of its parts. */
import { api, LightningElement } from 'lwc';
import { type Changes, Interview } from 'c/syncAdvice';
import { APP_LABELS } from 'c/syncAppLabels';
import type { IsoDay } from 'c/syncFacts';
import { today } from 'c/syncClock';
import { TabDraft } from 'c/syncDraft';
import { evidenceInShort } from 'c/syncEvidenceText';
import { EvidenceStore } from 'c/syncEvidenceStore';
import {
  type Action,
  type ActionEvent,
  reduce,
  resume,
  START,
  type State,
  type View,
  viewOf,
} from 'c/syncFlow';
import { onReturn } from 'c/syncReturn';
import type SyncSaved from 'c/syncSaved';
import type { PagesEvent } from 'c/syncUserPages';
import { webDns } from 'c/syncWebDns';
import { webTenants } from 'c/syncWebTenants';
import { startDay, withClock, withHome, withViewed } from './day';
import { focusAfter, isOpened, SCREEN } from './focus';
import { type Notice, type NoticeAction, noticesOf } from './notices';
import { openingState } from './opening';
import { missingText, nextLabelOf } from './texts';

export default class SyncReadiness extends LightningElement {
  /** The org's own address where links cannot be relative, as in a Visualforce page; else empty. */
  @api orgUrl = '';

  /** The day to judge by, `YYYY-MM-DD`; if none is given, or none of the calendar, it is today, whatever day that becomes. */
  @api
  get asOf(): IsoDay {
    return this.interview.asOf;
  }
  set asOf(day: IsoDay | undefined) {
    this.day = withHome(this.day, day, today());
    this.viewDay(this.day.home);
  }

  day = startDay(today());
  interview = new Interview(this.day.viewed);
  state: State = START;
  view: View = viewOf(START, this.interview);
  findings = new EvidenceStore(webDns, webTenants);
  draft = new TabDraft();
  /** What ends when the wizard leaves the page. */
  watches: (() => void)[] = [];
  openingNotice: string | null = null;
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
    return this.day.viewed === this.day.home;
  }

  get isToday(): boolean {
    return this.asOf === today();
  }

  /** The only day on which what is shown may be saved; null: any, since the day was given. */
  get clockDay(): IsoDay | null {
    return this.day.followsClock ? this.day.home : null;
  }

  /** Another day that is only looked at is compared with nothing. */
  get changes(): Changes | null {
    return this.isHomeDay ? this.view.changes : null;
  }

  get notices(): Notice[] {
    return noticesOf(this.openingNotice, this.day, today());
  }

  get error(): string | null {
    return missingText(this.state, this.view);
  }

  get nextLabel(): string | null {
    return nextLabelOf(this.view);
  }

  handlePages({ detail: { pages } }: PagesEvent): void {
    this.findings.org.open(pages);
  }

  handleAction({ detail }: ActionEvent): void {
    this.checkDay();
    const { screen } = this.state;
    if (detail.type === 'viewDay') {
      this.viewDay(detail.day);
      if (this.state.screen !== screen) this.focusOn = SCREEN;
    } else if (detail.type !== 'checkDay') this.apply(detail);
  }

  handleNotice(event: Event): void {
    // The button goes away with the notice that it stands in.
    this.focusOn = SCREEN;
    const { action } = (event.currentTarget as HTMLElement).dataset;
    switch (action as NoticeAction) {
      case 'home':
        this.viewDay(this.day.home);
        break;
      case 'hideOpened':
        this.openingNotice = null;
        this.draft.write(this.state);
        break;
      case 'hideNewDay':
        this.day = { ...this.day, isNew: false };
        break;
    }
  }

  handleDecided(): void {
    this.focusOn = SCREEN;
  }

  handleTakeDraft(): void {
    this.openDraft(this.state.session + 1);
    this.findings.reset();
    this.resumes = true;
    this.focusOn = SCREEN;
  }

  /** Opens the draft of this browser. */
  openDraft(session: number): void {
    const { state, notice } = openingState(this.interview, this.draft.read());
    this.setState({ ...state, session });
    this.openingNotice = notice;
  }

  /** A page that is open over midnight goes on with the new day, and says so. */
  checkDay(): void {
    const before = this.day;
    this.day = withClock(before, today());
    if (this.day.viewed === before.viewed) return;
    this.interview = new Interview(this.day.viewed);
    this.setState(resume(this.state, this.state.screen, this.interview));
  }

  viewDay(viewed: IsoDay): void {
    const { screen } = this.state;
    this.day = withViewed(this.day, viewed, screen);
    this.interview = new Interview(viewed);
    const back = this.isHomeDay ? this.day.homeScreen : null;
    this.setState(resume(this.state, back ?? screen, this.interview));
  }

  apply(action: Action): void {
    const before = this.state;
    this.setState(reduce(before, action, this.interview));
    // Evidence belongs to the assessment that it was collected for.
    if (this.state.session !== before.session) this.findings.reset();
    this.focusOn = focusAfter(before, this.state, action) ?? this.focusOn;
    // What was opened has been left nowhere yet.
    if (isOpened(before, this.state)) this.day = { ...this.day, homeScreen: null };
    const isEmpty = action.type === 'startOver' && this.state.link === null;
    this.draft.write(isEmpty ? null : this.state);
  }

  setState(state: State): void {
    this.state = state;
    this.view = viewOf(state, this.interview);
  }
}

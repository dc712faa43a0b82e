/** The wizard: holds the state, hands each screen what it shows, and applies the actions of its parts. */
import { api, LightningElement } from 'lwc';
import { type Changes, Interview } from 'c/syncAdvice';
import { APP_LABELS } from 'c/syncAppLabels';
import { type IsoDay, isDay } from 'c/syncFacts';
import { today } from 'c/syncClock';
import { clearDraft, writeDraft } from 'c/syncDraft';
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
import { fill, formatDay } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';
import type { PagesEvent } from 'c/syncUserPages';
import { webDns } from 'c/syncWebDns';
import { webTenants } from 'c/syncWebTenants';
import { staleNotice } from './freshness';
import { opening } from './opening';

export default class SyncReadiness extends LightningElement {
  /** The org's own address where links cannot be relative, as in a Visualforce page; else empty. */
  @api orgUrl = '';

  /** The day to judge by, `YYYY-MM-DD`; today if none is given, or none of the calendar. */
  @api
  get asOf(): IsoDay {
    return this.interview.asOf;
  }
  set asOf(day: IsoDay | undefined) {
    this.homeDay = isDay(day) ? day : today();
    this.viewDay(this.homeDay);
  }

  /** The day the advice is for; from there the admin may look at another. */
  homeDay: IsoDay = today();
  interview = new Interview(this.homeDay);
  state: State = START;
  view: View = viewOf(START, this.interview);
  findings = new EvidenceStore(webDns, webTenants);
  unwatch: (() => void) | undefined;
  notice: string | null = null;
  /** Where the admin left for another day, to come back to; null: nowhere. */
  homeScreen: ScreenId | null = null;
  text = APP_LABELS;
  /** Where the focus goes once it is on the page; null: it stays. */
  focusOn: string | null = null;

  override connectedCallback(): void {
    const { state, notice } = opening(this.interview);
    this.setState(state);
    this.notice = notice;
    this.unwatch = this.findings.seen.watch((seen) => {
      this.setState(
        reduce(this.state, { type: 'seen', seen: evidenceInShort(seen, today()) }, this.interview),
      );
    });
  }

  override disconnectedCallback(): void {
    this.findings.stop();
    this.unwatch?.();
  }

  override renderedCallback(): void {
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

  /** Another day that is only looked at is compared with nothing. */
  get changes(): Changes | null {
    return this.isHomeDay ? this.view.changes : null;
  }

  /** Said on every screen while another day is looked at, so that nobody takes it for today. */
  get dayNotice(): string | null {
    return this.isHomeDay ? null : fill(APP_LABELS.notHomeDay, formatDay(this.asOf));
  }

  get backHomeLabel(): string {
    return fill(
      APP_LABELS.backHome,
      this.homeDay === today() ? APP_LABELS.todayLower : formatDay(this.homeDay),
    );
  }

  get staleText(): string | null {
    return staleNotice(this.homeDay);
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
    const { screen } = this.state;
    if (detail.type !== 'viewDay') {
      this.apply(detail);
      return;
    }
    this.viewDay(detail.day);
    if (this.state.screen !== screen) this.focusOn = '[data-screen]';
  }

  handleHome(): void {
    this.viewDay(this.homeDay);
    // The button goes away with the notice that it stands in.
    this.focusOn = '[data-screen]';
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
    if (action.type === 'startOver') clearDraft();
    else writeDraft(this.state);
  }

  setState(state: State): void {
    this.state = state;
    this.view = viewOf(state, this.interview);
  }
}

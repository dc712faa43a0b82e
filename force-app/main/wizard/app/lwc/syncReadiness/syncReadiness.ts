/** The wizard: hands each screen what it shows, and applies the actions of its parts. */
import { api, LightningElement } from 'lwc';
import { APP_LABELS } from 'c/syncAppLabels';
import type { IsoDay } from 'c/syncFacts';
import { today } from 'c/syncClock';
import { EvidenceStore } from 'c/syncEvidenceStore';
import { type Action, type ActionEvent, START, type State, type View } from 'c/syncFlow';
import { onReturn } from 'c/syncReturn';
import type { ListedEvent, ReadyEvent } from 'c/syncSaved';
import type SyncSaved from 'c/syncSaved';
import { isRefused, type Listed, type SaveController } from 'c/syncSaveController';
import type { PagesEvent } from 'c/syncUserPages';
import { webDns } from 'c/syncWebDns';
import { webTenants } from 'c/syncWebTenants';
import { focusAfter, isOpened, SCREEN } from './focus';
import type { NoticeAction } from './notices';
import { type PageView, pageViewOf } from './pageView';
import { Session } from './session';
import { savedLabelOf } from './texts';

export default class SyncReadiness extends LightningElement {
  /** The org's own address where links cannot be relative, as in a Visualforce page; else empty. */
  @api orgUrl = '';

  /** The day to judge by, `YYYY-MM-DD`; if none is given, or none of the calendar, it is today, whatever day that becomes. */
  @api
  get asOf(): IsoDay {
    return this.wizard.interview.asOf;
  }
  set asOf(day: IsoDay | undefined) {
    this.session.setHome(day);
  }

  session = new Session((wizard) => {
    this.wizard = wizard;
  });
  wizard = this.session.current;
  findings = new EvidenceStore(webDns, webTenants);
  /** What ends when the wizard leaves the page. */
  watches: (() => void)[] = [];
  openingNotice: string | null = null;
  text = APP_LABELS;
  /** Where the focus goes once it is on the page; null: it stays. */
  focusOn: string | null = null;
  /** Whether another draft was taken, whose assessment is still to be read. */
  resumes = false;
  /** What the parts save and open with; null: it is not there yet. */
  saves: SaveController | null = null;
  listed: Listed = { state: 'loading' };
  /** Whether the saved assessments stand in the place of the screen. */
  showsSaved = false;

  override connectedCallback(): void {
    this.openingNotice = this.session.open(START.session);
    this.watches = [
      this.findings.seen.watch((seen) => this.session.see(seen)),
      onReturn(() => this.session.checkDay()),
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

  get state(): State {
    return this.wizard.state;
  }

  get view(): View {
    return this.wizard.view;
  }

  get pageView(): PageView {
    return pageViewOf(this.wizard, this.openingNotice, today());
  }

  /** The button to the saved assessments, and back; null: they cannot be had. */
  get savedLabel(): string | null {
    return this.saves && !isRefused(this.listed) ? savedLabelOf(this.showsSaved) : null;
  }

  handlePages({ detail: { pages } }: PagesEvent): void {
    this.findings.org.open(pages);
  }

  handleReady({ detail: { saves } }: ReadyEvent): void {
    this.saves = saves;
  }

  handleListed({ detail: { listed } }: ListedEvent): void {
    this.listed = listed;
  }

  handleSaved(): void {
    this.showsSaved = !this.showsSaved;
    this.focusOn = SCREEN;
  }

  handleAction({ detail }: ActionEvent): void {
    this.session.checkDay();
    const { screen } = this.state;
    if (detail.type === 'viewDay') {
      this.session.viewDay(detail.day);
      if (this.state.screen !== screen) this.focusOn = SCREEN;
    } else if (detail.type !== 'checkDay') this.apply(detail);
  }

  handleNotice(event: Event): void {
    // The button goes away with the notice that it stands in.
    this.focusOn = SCREEN;
    const { action } = (event.currentTarget as HTMLElement).dataset;
    switch (action as NoticeAction) {
      case 'home':
        this.session.viewHome();
        break;
      case 'hideOpened':
        this.openingNotice = null;
        this.session.draft.write(this.state);
        break;
      case 'hideNewDay':
        this.session.hideNewDay();
        break;
    }
  }

  handleDecided(): void {
    this.focusOn = SCREEN;
  }

  handleTakeDraft(): void {
    this.openingNotice = this.session.open(this.state.session + 1);
    this.findings.reset();
    this.resumes = true;
    this.focusOn = SCREEN;
  }

  apply(action: Action): void {
    const { before, after } = this.session.apply(action);
    // Evidence belongs to the assessment that it was collected for.
    if (after.session !== before.session) this.findings.reset();
    if (isOpened(before, after)) this.showsSaved = false;
    this.focusOn = focusAfter(before, after, action) ?? this.focusOn;
  }
}

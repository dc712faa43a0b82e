/** How a task is done: what to know, what it is for, with which permission, where, and how one sees that it is done. */
import { api, LightningElement } from 'lwc';
import type { Task } from 'c/syncAdvice';
import { type EvidenceStore, isAboutUsers } from 'c/syncEvidenceStore';
import { ARTICLES, ROLE_ARTICLE, SEEN_IN } from 'c/syncFacts';
import { PLAN_LABELS } from 'c/syncPlanLabels';
import {
  caveatsOf,
  fill,
  type MethodView,
  methodViews,
  PERMISSION_TEXT,
  QUESTION_TEXT,
  taskText,
} from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';

interface DetailsView {
  readonly title: string;
  readonly how: string;
  readonly why: string;
  readonly seen: string;
  /** The article that says so; null: it follows from the task. */
  readonly seenIn: string | null;
  /** The open question on which it depends; null: none. */
  readonly dependsOn: string | null;
  /** The methods of the bridge; null: it is another task. */
  readonly methods: readonly MethodView[] | null;
  readonly needs: string | null;
  /** The article on the role that it needs; null: the help article says it. */
  readonly roleIn: string | null;
  readonly setupUrl: string | null;
  readonly help: string;
  /** Whether the org's users are looked at for it. */
  readonly isAboutUsers: boolean;
}

export default class SyncTaskDetails extends LightningElement {
  @api task: Task | null = null;
  /** The org's own address, where links cannot be relative; else empty. */
  @api orgUrl = '';
  /** What the wizard has seen for itself. */
  @api findings: EvidenceStore | null = null;

  text = TEXT_LABELS;
  planText = PLAN_LABELS;
  bridgeCaveats = caveatsOf(null);

  get view(): DetailsView | null {
    if (!this.task) return null;
    const { id, permission, setupPage, help, dependsOn } = this.task;
    return {
      ...taskText(this.task),
      seenIn: SEEN_IN[id] ? ARTICLES[SEEN_IN[id]] : null,
      roleIn: permission === 'changeExchange' ? ARTICLES[ROLE_ARTICLE] : null,
      dependsOn: dependsOn ? fill(PLAN_LABELS.task_dependsOn, QUESTION_TEXT[dependsOn].title) : null,
      methods: id === 'bridgeEws' ? methodViews() : null,
      needs: permission ? fill(TEXT_LABELS.needs, PERMISSION_TEXT[permission]) : null,
      setupUrl: setupPage ? `${this.orgUrl}${setupPage}` : null,
      help,
      isAboutUsers: isAboutUsers(id),
    };
  }
}

/** Looks, when asked, whether the admin may do a task, and says what it cannot see. */
import { api, LightningElement } from 'lwc';
import type { PermissionId } from 'c/syncFacts';
import { canSeePermission, type OneOf, seePermission } from 'c/syncPermissions';
import { PLAN_LABELS } from 'c/syncPlanLabels';
import { fill, formatList, USER_PERMISSION_TEXT } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';

export default class SyncTaskLook extends LightningElement {
  /** What the task needs; null: nothing. */
  @api permission: PermissionId | null = null;
  /** The title of the task. */
  @api about = '';

  text = PLAN_LABELS;
  /** What was seen, sentence by sentence; empty: nobody asked. */
  seen: readonly string[] = [];

  get canLook(): boolean {
    return canSeePermission(this.permission);
  }

  get fullLabel(): string {
    return fill(TEXT_LABELS.labelled, PLAN_LABELS.look_now, this.about);
  }

  handleLook(): void {
    if (this.permission) this.seen = sentences(this.permission);
  }
}

function sentences(permission: PermissionId): string[] {
  const { has, lacks } = seePermission(permission);
  const held = formatList(has.map((name) => USER_PERMISSION_TEXT[name]));
  return [
    ...(has.length > 0 ? [fill(PLAN_LABELS.look_has, held)] : []),
    ...(lacks.length > 0 ? [fill(PLAN_LABELS.look_lacks, formatList(lacks.map(nameOf)))] : []),
    PLAN_LABELS.look_unseen,
  ];
}

function nameOf(oneOf: OneOf): string {
  return oneOf
    .map((name) => USER_PERMISSION_TEXT[name])
    .reduce((one, other) => fill(PLAN_LABELS.look_either, one, other));
}

/** Names the permission without which this admin cannot see the Lightning Sync settings. */
import { LightningElement } from 'lwc';
import { missingPermissions } from 'c/syncPermissions';
import { QUESTION_LABELS } from 'c/syncQuestionLabels';
import { fill, formatList, USER_PERMISSION_TEXT } from 'c/syncText';

export default class SyncPermissionNotice extends LightningElement {
  text = QUESTION_LABELS;

  get missing(): string {
    const names = missingPermissions().map((name) => USER_PERMISSION_TEXT[name]);
    return names.length > 0 ? fill(QUESTION_LABELS.evidence_permissionsMissing, formatList(names)) : '';
  }
}

/** Says which permission hides the Lightning Sync settings from this admin, before the admin hunts for them. */
import { LightningElement } from 'lwc';
import { missingPermissions } from 'c/syncPermissions';
import { EVIDENCE_TEXT, fill, formatList, USER_PERMISSION_TEXT } from 'c/syncText';

export default class SyncPermissionNotice extends LightningElement {
  text = EVIDENCE_TEXT;

  get missing(): string {
    const names = missingPermissions().map((name) => USER_PERMISSION_TEXT[name]);
    return names.length > 0 ? fill(EVIDENCE_TEXT.permissionsMissing, formatList(names)) : '';
  }
}

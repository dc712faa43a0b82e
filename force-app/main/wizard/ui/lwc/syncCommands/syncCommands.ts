/** Commands to run elsewhere, with a button that copies them. */
import { api, LightningElement } from 'lwc';
import { copyText } from 'c/syncClipboard';
import { fill } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';
import { UI_LABELS } from 'c/syncUiLabels';

export default class SyncCommands extends LightningElement {
  /** One a line. */
  @api commands = '';
  /** What they do. */
  @api about = '';

  text = UI_LABELS;
  /** How the last copy went; seen, and said by screen readers. */
  outcome = '';

  /** Which commands the button copies: several stand on a page. */
  get hint(): string {
    return fill(UI_LABELS.copyCommandsFor, this.about);
  }

  async handleCopy(): Promise<void> {
    this.outcome = (await copyText(this.commands)) ? TEXT_LABELS.copied : TEXT_LABELS.copyFailed;
  }
}

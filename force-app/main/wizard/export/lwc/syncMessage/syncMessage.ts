/** A message ready to send: edited here, copied or opened in the admin's mail program. Nothing is sent. */
import { api, LightningElement } from 'lwc';
import { copyText } from 'c/syncClipboard';
import type { EditedMessage } from 'c/syncDraft';
import type { Message } from 'c/syncExport';
import { EXPORT_LABELS } from 'c/syncExportLabels';
import { actionEvent } from 'c/syncFlow';
import { type MailLink, mailLink } from 'c/syncMail';
import { TEXT_LABELS } from 'c/syncTextLabels';

export default class SyncMessage extends LightningElement {
  /** The name under which it is edited. */
  @api name = '';
  /** As the wizard writes it. */
  @api message: Message | null = null;
  /** As it was edited; null: it was not. */
  @api edited: EditedMessage | null = null;

  text = EXPORT_LABELS;
  sharedText = TEXT_LABELS;
  outcome: string | null = null;

  /** A template can only give a text area its first text, which an edit does away with. */
  override renderedCallback(): void {
    const area = this.template?.querySelector('textarea');
    // The caret would go to the end.
    if (area && area.value !== this.current.body) area.value = this.current.body;
  }

  get current(): Message {
    return this.edited ?? (this.message as Message);
  }

  /** Whether the wizard would write something else by now. */
  get isOutdated(): boolean {
    return this.edited !== null && this.edited.from !== this.message?.body;
  }

  get mail(): MailLink {
    return mailLink(this.current.subject, this.current.body);
  }

  get tooLong(): string | null {
    return this.mail.hasText ? null : EXPORT_LABELS.message_long;
  }

  @api focus(): void {
    this.template?.querySelector('textarea')?.focus();
  }

  handleSubject({ target }: Event): void {
    this.edit({ subject: (target as HTMLInputElement).value });
  }

  handleBody({ target }: Event): void {
    this.edit({ body: (target as HTMLTextAreaElement).value });
  }

  handleAgain(): void {
    this.write(null);
    // The button goes away.
    this.focus();
  }

  async handleCopy(): Promise<void> {
    await this.copy();
  }

  /** The link opens whatever comes of it. */
  async handleMail(): Promise<void> {
    if (!this.mail.hasText) await this.copy();
  }

  async copy(): Promise<void> {
    this.outcome = (await copyText(this.current.body)) ? TEXT_LABELS.copied : TEXT_LABELS.copyFailed;
  }

  edit(change: Partial<Message>): void {
    const { message, edited } = this;
    const written = message as Message;
    const text = { ...this.current, ...change, from: edited?.from ?? written.body };
    const isSame = text.subject === written.subject && text.body === written.body;
    this.write(isSame ? null : text);
  }

  write(text: EditedMessage | null): void {
    this.outcome = null;
    this.dispatchEvent(actionEvent({ type: 'write', message: this.name, text }));
  }
}

/** How to find an answer: where to look in Setup, what to do if it is not there, and whom to ask. */
import { api, LightningElement } from 'lwc';
import { copyText } from 'c/syncClipboard';
import { SETUP_PAGES } from 'c/syncFacts';
import { mailLink } from 'c/syncMail';
import { QUESTION_LABELS } from 'c/syncQuestionLabels';
import { fill, type QuestionText, SETUP_PAGE_TEXT } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';

export default class SyncGuidance extends LightningElement {
  /** The words of the question. */
  @api
  get question(): QuestionText | null {
    return this.asked;
  }
  set question(question: QuestionText | null) {
    this.asked = question;
    // It spoke of the message of another question.
    this.copyResult = null;
  }

  /** Shows the headings only, until one is opened. */
  @api folded = false;
  /** The org's own address, where links cannot be relative; else empty. */
  @api orgUrl = '';

  text = QUESTION_LABELS;
  sharedText = TEXT_LABELS;
  asked: QuestionText | null = null;
  copyResult: string | null = null;

  get opened(): boolean {
    return !this.folded;
  }

  get setupUrl(): string | null {
    const page = this.question?.page;
    return page ? `${this.orgUrl}${SETUP_PAGES[page]}` : null;
  }

  get setupLabel(): string {
    const page = this.question?.page;
    return page ? fill(TEXT_LABELS.openInSetup, SETUP_PAGE_TEXT[page]) : '';
  }

  get mailUrl(): string {
    const { title = '', message = '' } = this.question ?? {};
    return mailLink(title, message).href;
  }

  async handleCopy(): Promise<void> {
    const isCopied = await copyText(this.question?.message ?? '');
    this.copyResult = isCopied ? TEXT_LABELS.copied : TEXT_LABELS.copyFailed;
  }
}

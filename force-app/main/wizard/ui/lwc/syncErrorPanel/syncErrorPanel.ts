/** A problem with what is kept in the org, with what the admin can do about it. */
import { api, LightningElement } from 'lwc';
import { type Problem, type Ways, waysOut } from 'c/syncRecord';
import { problemText } from 'c/syncRecordText';
import { PROBLEM_TEXT } from './words';

/** Each event is a way out: `again`, `theirs` and `asnew`. */
export default class SyncErrorPanel extends LightningElement {
  @api problem: Problem | null = null;

  text = PROBLEM_TEXT;

  get words(): string | null {
    return this.problem && problemText(this.problem);
  }

  get ways(): Ways | null {
    return this.problem && waysOut(this.problem.kind);
  }

  get hasWays(): boolean {
    return this.ways !== null && Object.values(this.ways).some(Boolean);
  }

  handleAgain(): void {
    this.dispatchEvent(new CustomEvent('again'));
  }

  handleTheirs(): void {
    this.dispatchEvent(new CustomEvent('theirs'));
  }

  handleAsNew(): void {
    this.dispatchEvent(new CustomEvent('asnew'));
  }
}

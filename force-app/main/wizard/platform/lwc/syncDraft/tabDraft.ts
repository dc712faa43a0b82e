/** The draft as one tab of the browser knows it: what another tab has written meanwhile is not overwritten. */
import { clearDraft, type Draft, type Found, KEY, readDraft, storedText, writeDraft } from './draft';

/** What came of keeping a draft. `elsewhere`: another tab has written, and nothing was; `refused`: the browser takes nothing. */
export type Kept = 'kept' | 'elsewhere' | 'refused';

export class TabDraft {
  /** What stood in the storage when this tab last read or wrote it. */
  private known: string | null = null;
  private readonly watchers = new Set<(kept: Kept) => void>();

  /** Reads the draft, to go on from it. */
  read(): Found {
    const found = readDraft();
    this.known = storedText();
    return found;
  }

  /** Keeps a draft, or forgets it (null), unless another tab has written since. */
  write(draft: Draft | null): void {
    if (this.isElsewhere()) this.tell('elsewhere');
    else this.overwrite(draft);
  }

  /** Keeps or forgets a draft whatever another tab has written. */
  overwrite(draft: Draft | null): void {
    const isDone = draft ? writeDraft(draft) : clearDraft();
    this.known = storedText();
    this.tell(isDone ? 'kept' : 'refused');
  }

  /**
   * @param tell is called with the result of each write, and when another tab writes
   * @returns ends it
   */
  watch(tell: (kept: Kept) => void): () => void {
    const changed = ({ key }: StorageEvent): void => {
      if (key === KEY && this.isElsewhere()) tell('elsewhere');
    };
    window.addEventListener('storage', changed);
    this.watchers.add(tell);
    return () => {
      window.removeEventListener('storage', changed);
      this.watchers.delete(tell);
    };
  }

  private tell(kept: Kept): void {
    for (const tell of this.watchers) tell(kept);
  }

  /** A draft that another tab has cleared leaves nothing to overwrite. */
  private isElsewhere(): boolean {
    const stored = storedText();
    return stored !== null && stored !== this.known;
  }
}

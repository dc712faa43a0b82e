/** What an announcement says: what it is about, from when it counts, what it stops, opens and closes. */
import type { ArticleId } from './links';
import type { CauseId, ClosingReason, Criteria, IsoDate, IsoDay, OptionId, StopWindow } from './vocabulary';

/** A stop for the situations that fit; of several, the first that fits counts. */
interface Stop {
  readonly for: Criteria;
  readonly window: StopWindow;
}

/** Options that are no longer advised once it is announced, and for which situations. */
interface Closing {
  readonly options: readonly OptionId[];
  readonly for: Criteria;
  readonly because: ClosingReason;
  /** null where no day is known. */
  readonly effective: IsoDate | null;
}

export interface Announcement {
  readonly id: string;
  /** The cause it speaks of; an announcement that only opens or closes an option has none. */
  readonly subject?: CauseId;
  /** What it is about where it decides nothing for all: a cause that it adds to. */
  readonly about?: CauseId;
  /** null: true since before the first announcement. */
  readonly announced: IsoDate | null;
  /** The day from which it decides, where that is later than the announcement. */
  readonly decidesFrom?: IsoDay;
  readonly stops?: readonly Stop[];
  /** Options available from this day on. */
  readonly opens?: readonly OptionId[];
  /** The first that fits a situation counts. */
  readonly closes?: readonly Closing[];
  readonly source: ArticleId;
  readonly verified: IsoDay;
}

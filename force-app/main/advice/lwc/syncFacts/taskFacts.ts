/** What is known of a task of the plan: for which options and situations, who does it, with which permission, and where. */
import type { Announcement } from './announcement';
import type { BridgePurpose } from './bridge';
import type { ArticleId, SetupPageId } from './links';
import type { Criteria, IsoDay, OptionId } from './vocabulary';

export const DOERS = ['salesforceAdmin', 'microsoftAdmin', 'users'] as const;

export type Doer = (typeof DOERS)[number];

/** What the doer must be allowed to do; a label says it in words. */
export type PermissionId =
  | 'migrateLightningSync'
  | 'viewSetup'
  | 'setUpActivityCapture'
  | 'createConfiguration'
  | 'setUpLightningSync'
  | 'assignPermissionSets'
  | 'consentAtMicrosoft'
  | 'changeExchange';

/** What is known of a task, whatever the plan. */
export interface TaskFacts {
  readonly id: string;
  /** null: a plan although no option is recommended or chosen. */
  readonly options: readonly (OptionId | null)[];
  readonly for?: Criteria;
  readonly whenKnown?: Announcement['id'];
  /** Another entry takes its place once this is known. */
  readonly untilKnown?: Announcement['id'];
  /** The last day on which there is a use in it. */
  readonly lastDay?: IsoDay;
  readonly bridge?: BridgePurpose;
  readonly who: Doer;
  readonly permission?: PermissionId;
  readonly page?: SetupPageId | 'syncSettings';
  /** 'option': the article of the option itself. */
  readonly help: ArticleId | 'option' | Readonly<Partial<Record<OptionId, ArticleId>>>;
  /** A second article, where two say different things. */
  readonly alsoSee?: ArticleId;
}

/** Chooses a user of the org; says so where the admin may not read users. */
import { api, LightningElement, wire } from 'lwc';
import { gql, graphql } from 'lightning/graphql';
import USER_ID from '@salesforce/user/Id';
import { isSameId } from 'c/syncAssessment';
import { PLAN_LABELS } from 'c/syncPlanLabels';
import { TEXT_LABELS } from 'c/syncTextLabels';
import { type ChosenUser, readUser } from './user';

/** null: nobody. */
export type ChooseUserEvent = CustomEvent<{ readonly user: ChosenUser | null }>;

const USER = gql`
  query SyncReadinessUser($where: User_Filter) {
    uiapi {
      query {
        User(first: 1, where: $where) {
          edges {
            node {
              Id
              Name {
                value
              }
              IsActive {
                value
              }
            }
          }
        }
      }
    }
  }
`;

interface Wired {
  readonly data?: unknown;
  readonly errors?: readonly unknown[] | undefined;
}

export default class SyncUserChoice extends LightningElement {
  /** Id of the user chosen so far; null: nobody. */
  @api value: string | null = null;

  text = PLAN_LABELS;
  sharedText = TEXT_LABELS;
  query = USER;
  /** Everybody may read themselves: who cannot, cannot read users at all. */
  variables = whereId(USER_ID);
  canRead: boolean | null = null;
  self = nameless(USER_ID);
  /** Id of the user whose name is asked for; null: nobody was chosen. */
  asked: string | null = null;

  filter = {
    criteria: [
      { fieldPath: 'IsActive', operator: 'eq', value: true },
      { fieldPath: 'UserType', operator: 'eq', value: 'Standard' },
    ],
  };

  @wire(graphql, { query: '$query', variables: '$variables' })
  handleUser({ data, errors }: Wired): void {
    if (data === undefined && errors === undefined) return;
    const user = readUser(data);
    if (this.asked === null) {
      this.canRead = user !== null;
      this.self = user ?? this.self;
    } else if (errors !== undefined || user?.id === this.asked) this.report(user ?? nameless(this.asked));
  }

  get isRefused(): boolean {
    return this.canRead === false;
  }

  get canTakeBack(): boolean {
    return this.value !== null;
  }

  get canTake(): boolean {
    return !isSameId(this.value, USER_ID);
  }

  /** The picker says so where it cannot ask the org. */
  handleError(): void {
    this.canRead = false;
  }

  handleChange({ detail }: CustomEvent<{ readonly recordId?: string | null }>): void {
    this.choose(detail.recordId ?? null);
  }

  handleMe(): void {
    this.dispatch(this.self);
  }

  handleNobody(): void {
    this.dispatch(null);
  }

  /** The picker hands over an id only: the org is asked for the name. */
  choose(id: string | null): void {
    if (id === this.value) return;
    if (id === null) this.dispatch(null);
    else {
      this.asked = id;
      this.variables = whereId(id);
    }
  }

  report(user: ChosenUser): void {
    this.asked = null;
    this.dispatch(user);
  }

  dispatch(user: ChosenUser | null): void {
    this.dispatchEvent(new CustomEvent('choose', { detail: { user } }) satisfies ChooseUserEvent);
  }
}

function whereId(id: string): { readonly where: object } {
  return { where: { Id: { eq: id } } };
}

function nameless(id: string): ChosenUser {
  return { id, name: null, isActive: null };
}

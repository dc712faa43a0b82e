/** Reads the addresses of the org's users from the org, page by page, and only on request. */
import { LightningElement, wire } from 'lwc';
import { gql, graphql } from 'lightning/graphql';
import type { UserPage, UserPages } from 'c/syncUserDomains';

/** Hands the reader of the org's users to whoever placed the component. */
export type PagesEvent = CustomEvent<{ readonly pages: UserPages }>;

// 2,000 is the most that a page may have; without an upper bound the org ends after 4,000 in all (GraphQL API Developer
// Guide, "Paginate with Upper-Bound Limit"). Users of portals and sites sync nothing.
const USERS = gql`
  query SyncReadinessUsers($after: String) {
    uiapi {
      query {
        User(
          first: 2000
          after: $after
          upperBound: 1000000
          where: { IsActive: { eq: true }, UserType: { eq: "Standard" } }
          orderBy: { Id: { order: ASC } }
        ) {
          edges {
            node {
              Email {
                value
              }
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
          totalCount
        }
      }
    }
  }
`;

interface Users {
  readonly edges: readonly { readonly node: { readonly Email: { readonly value: string | null } | null } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number | null;
}

interface Wired {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message?: string }[];
}

interface Waiting {
  readonly after: string | null;
  readonly resolve: (page: UserPage) => void;
  readonly reject: (error: Error) => void;
}

export default class SyncUserPages extends LightningElement {
  query: unknown;
  variables: { readonly after: string | null } | undefined;
  waiting: Waiting | null = null;

  override connectedCallback(): void {
    const pages: UserPages = { page: (after) => this.page(after) };
    this.dispatchEvent(new CustomEvent('pages', { detail: { pages } }) satisfies PagesEvent);
  }

  @wire(graphql, { query: '$query', variables: '$variables' })
  wiredUsers({ data, errors }: Wired): void {
    const { waiting } = this;
    if (!waiting) return;
    if (errors && errors.length > 0) {
      this.waiting = null;
      waiting.reject(new Error(errors.map(({ message }) => message ?? '').join('; ')));
      return;
    }
    const users = usersIn(data);
    // The adapter may deliver the page before once more; it ends where the requested one begins.
    if (!users || (waiting.after !== null && users.pageInfo.endCursor === waiting.after)) return;
    this.waiting = null;
    waiting.resolve(pageOf(users));
  }

  page(after: string | null): Promise<UserPage> {
    return new Promise((resolve, reject) => {
      this.waiting = { after, resolve, reject };
      this.query = USERS;
      // A new object each time, so that the same page can be asked for again.
      this.variables = { after };
    });
  }
}

function usersIn(data: unknown): Users | undefined {
  return (data as { uiapi?: { query?: { User?: Users } } } | null | undefined)?.uiapi?.query?.User;
}

function pageOf({ edges, pageInfo, totalCount }: Users): UserPage {
  return {
    addresses: edges.map(({ node }) => node.Email?.value),
    next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    total: totalCount,
  };
}

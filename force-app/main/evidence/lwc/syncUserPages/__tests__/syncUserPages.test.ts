/** The repository to the org's users: shut until it is asked, page by page, and a refusal is an error. */
import { createElement } from 'lwc';
import { graphql } from 'lightning/graphql';
import type { UserPages } from 'c/syncUserDomains';
import SyncUserPages, { type PagesEvent } from 'c/syncUserPages';

/** The stub of the platform's test tools. */
const org = graphql as unknown as {
  emit(data: unknown): void;
  emitErrors(errors: unknown): void;
  getLastConfig(): { readonly variables?: unknown };
};

function repository(): UserPages {
  const element = createElement('c-shown', { is: SyncUserPages });
  const found: UserPages[] = [];
  element.addEventListener('pages', (event) => found.push((event as PagesEvent).detail.pages));
  document.body.append(element);
  const [pages] = found;
  if (!pages) throw new Error('The repository is shut');
  return pages;
}

const users = (addresses: readonly (string | null)[], endCursor: string | null): unknown => ({
  uiapi: {
    query: {
      User: {
        edges: addresses.map((value) => ({ node: { Email: { value } } })),
        pageInfo: { hasNextPage: endCursor !== null, endCursor },
        totalCount: 3,
      },
    },
  },
});

afterEach(() => document.body.replaceChildren());

test('asks for nothing before it is asked, and then for one page after the other', async () => {
  const pages = repository();
  expect(org.getLastConfig().variables).toBeUndefined();
  const first = pages.page(null);
  await Promise.resolve();
  expect(org.getLastConfig().variables).toEqual({ after: null });
  org.emit(users(['ada@contoso.com', null], '2'));
  expect(await first).toEqual({ addresses: ['ada@contoso.com', null], next: '2', total: 3 });
  const second = pages.page('2');
  // The page before, told once more.
  org.emit(users(['ada@contoso.com', null], '2'));
  org.emit(users(['bob@contoso.com'], null));
  expect(await second).toEqual({ addresses: ['bob@contoso.com'], next: null, total: 3 });
});

test('a refusal is an error, and the page can be asked for again', async () => {
  const pages = repository();
  const first = pages.page(null);
  org.emitErrors([{ message: 'INSUFFICIENT_ACCESS' }]);
  await expect(first).rejects.toThrow('INSUFFICIENT_ACCESS');
  const again = pages.page(null);
  org.emit(users([], null));
  expect(await again).toEqual({ addresses: [], next: null, total: 3 });
});

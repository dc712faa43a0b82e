import { type ScanProgress, type UserPage, type UserPages, UserScan } from 'c/syncUserDomains';

/** An org of pages of two users; the page at a place can be made to fail. */
class Org implements UserPages {
  readonly asked: (string | null)[] = [];
  failAt: number | null = null;
  private readonly pages: number;

  constructor(pages: number) {
    this.pages = pages;
  }

  async page(after: string | null): Promise<UserPage> {
    this.asked.push(after);
    const place = Number(after ?? 0);
    if (place === this.failAt) throw new Error('GraphQL is down');
    const next = place + 1 < this.pages ? String(place + 1) : null;
    return { addresses: [`a${place}@contoso.com`, `b${place}@fabrikam.com`], next, total: this.pages * 2 };
  }
}

describe('a scan', () => {
  it('reads every page once and tells how far it is', async () => {
    const org = new Org(3);
    const progress: ScanProgress[] = [];
    const result = await new UserScan(org).run({ onProgress: (each) => progress.push(each) });
    expect([result.state, result.users, result.total]).toEqual(['complete', 6, 6]);
    expect(org.asked).toEqual([null, '1', '2']);
    expect(progress).toEqual([2, 4, 6].map((users) => ({ users, total: 6 })));
  });

  it('stops at its bound and goes on when that is raised', async () => {
    const org = new Org(4);
    const scan = new UserScan(org);
    const first = await scan.run({ limit: 3 });
    expect([first.state, first.users]).toEqual(['limited', 4]);
    const second = await scan.run({ limit: 100 });
    expect([second.state, second.users]).toEqual(['complete', 8]);
    expect(org.asked).toHaveLength(4);
    expect((await scan.run()).users).toBe(8);
    expect(org.asked).toHaveLength(4);
  });

  it('keeps what it has when a page fails, and tries that page again', async () => {
    const org = new Org(4);
    org.failAt = 2;
    const scan = new UserScan(org);
    const failed = await scan.run();
    expect([failed.state, failed.users, String(failed.error)]).toEqual([
      'failed',
      4,
      'Error: GraphQL is down',
    ]);
    org.failAt = null;
    const again = await scan.run();
    expect([again.state, again.users, again.error]).toEqual(['complete', 8, undefined]);
    expect(org.asked).toEqual([null, '1', '2', '2', '3']);
  });

  it('is cancelled at once, between pages and while one is awaited, and can be taken up again', async () => {
    const org = new Org(3);
    const cancel = new AbortController();
    const scan = new UserScan(org);
    const between = await scan.run({ signal: cancel.signal, onProgress: () => cancel.abort() });
    expect([between.state, between.users, 'error' in between]).toEqual(['cancelled', 2, false]);
    expect([(await scan.run()).state, org.asked]).toEqual(['complete', [null, '1', '2']]);

    const during = new AbortController();
    const never: UserPages = { page: () => new Promise(() => during.abort()) };
    expect((await new UserScan(never).run({ signal: during.signal })).state).toBe('cancelled');
  });

  it('ends where the pages do not', async () => {
    const loop: UserPages = { page: async () => ({ addresses: ['a@contoso.com'], next: 'same' }) };
    const result = await new UserScan(loop).run({ limit: 1_000 });
    expect([result.state, result.users]).toEqual(['failed', 1]);
  });

  it('takes a source that throws for one that fails', async () => {
    const broken: UserPages = {
      page: () => {
        throw new TypeError('no adapter');
      },
    };
    expect((await new UserScan(broken).run()).state).toBe('failed');
  });

  it('runs once at a time', async () => {
    const scan = new UserScan(new Org(2));
    const running = scan.run();
    await expect(scan.run()).rejects.toThrow('running already');
    expect((await running).users).toBe(4);
  });
});

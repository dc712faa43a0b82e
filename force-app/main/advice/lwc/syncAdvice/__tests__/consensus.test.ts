/** What two outcomes agree on, part by part. */
import type { CauseId, Mailboxes, OptionId, Standing, Status } from 'c/syncFacts';
import { consensus } from '../consensus';
import { optionsAsShown } from '../groups';
import type { Cause, Outcome } from '../judge';
import type { Option } from '../options';

const source = 'https://help.salesforce.com/';

function cause(id: CauseId, earliest: string | null, more: Partial<Cause> = {}): Cause {
  const rest = { announced: '2025-09-02', source, verified: '2026-11-22' };
  return { id, earliest, latest: earliest, inForce: false, mailboxes: null, ...rest, ...more };
}

function option(id: OptionId, standing: Standing | null, because: Option['because'] = null): Option {
  return { id, standing, because, on: because === null ? null : '2026-10-10', source };
}

function outcome(status: Status, more: Partial<Outcome> = {}): Outcome {
  return { status, stops: null, causes: [], halves: [], options: [], plan: [], ...more };
}

test('of no outcome nothing can be said, and of one all of it', () => {
  expect(() => consensus([])).toThrow(/no outcome/);
  const only = outcome('upcoming');
  expect(consensus([only])).toBe(only);
});

test('a status that differs is undetermined; the span of the windows is kept, or the only one', () => {
  const first = outcome('upcoming', { stops: { earliest: '2026-10-10', latest: '2027-04-01' } });
  const second = outcome('upcoming', { stops: { earliest: '2027-04-01', latest: '2027-04-30' } });
  expect(consensus([first, second])).toMatchObject({
    status: 'upcoming',
    stops: { earliest: '2026-10-10', latest: '2027-04-30' },
  });
  const none = outcome('unaffected');
  for (const both of [
    [first, none],
    [none, first],
  ]) {
    expect(consensus(both)).toMatchObject({ status: 'undetermined', stops: first.stops });
  }
  expect(consensus([none, outcome('unaffected')]).stops).toBeNull();
});

test('a cause is kept where all have it, with the span of its windows, soonest first', () => {
  const first = outcome('upcoming', {
    causes: [cause('ews', '2026-10-10'), cause('lightningSyncRetirement', '2027-04-01')],
  });
  const second = outcome('upcoming', {
    causes: [
      cause('basicAuth', '2022-10-01'),
      cause('lightningSyncRetirement', '2026-05-01'),
      cause('ews', '2027-04-01'),
    ],
  });
  const common = [
    cause('lightningSyncRetirement', '2026-05-01', { latest: '2027-04-01' }),
    cause('ews', '2026-10-10', { latest: '2027-04-01' }),
  ];
  expect(consensus([first, second]).causes).toEqual(common);
  expect(consensus([second, first]).causes).toEqual(common);
});

test.each([
  [true, true, true],
  [true, false, false],
  [false, true, false],
  [false, false, false],
])('in force here %s and there %s: %s', (here, there, both) => {
  const of = (inForce: boolean): Outcome =>
    outcome('stopped', { causes: [cause('ews', '2026-10-10', { inForce })] });
  expect(consensus([of(here), of(there)]).causes).toMatchObject([{ inForce: both }]);
});

test.each<[Mailboxes | null, Mailboxes | null, Mailboxes | null]>([
  ['online', 'online', 'online'],
  ['online', null, null],
  [null, 'online', null],
])('mailboxes %s here and %s there: %s', (here, there, both) => {
  const of = (mailboxes: Mailboxes | null): Outcome =>
    outcome('stopped', { causes: [cause('ews', '2026-10-10', { mailboxes })] });
  expect(consensus([of(here), of(there)]).causes).toMatchObject([{ mailboxes: both }]);
});

test('halves are those of hybrids only, each with what both say of it', () => {
  const online = { mailboxes: 'online', status: 'underway', stops: null, cause: 'ews' } as const;
  const server = { mailboxes: 'onPremises', status: 'upcoming', stops: null, cause: null } as const;
  const hybrid = outcome('underway', { halves: [online, server] });
  const other = outcome('underway', {
    halves: [{ ...online, cause: 'basicAuth', status: 'stopped' }, server],
  });
  expect(consensus([hybrid, outcome('underway')]).halves).toEqual([]);
  expect(consensus([hybrid, other]).halves).toEqual([
    { ...online, status: 'undetermined', cause: null },
    server,
  ]);
  expect(consensus([hybrid, outcome('underway', { halves: [online, server] })]).halves).toEqual([
    online,
    server,
  ]);
});

test('an option keeps the standing that all agree on, and the reason and day if they agree on it too', () => {
  const of = (standing: Standing, because: Option['because'] = null): Outcome =>
    outcome('upcoming', { options: [option('eacGoogle', standing, because)] });
  expect(consensus([of('closed', 'retired'), of('closed', 'retired')]).options).toEqual([
    option('eacGoogle', 'closed', 'retired'),
  ]);
  expect(consensus([of('closed', 'retired'), of('closed', 'usesEws')]).options).toEqual([
    option('eacGoogle', 'closed'),
  ]);
  expect(consensus([of('closed', 'retired'), of('available')]).options).toEqual([option('eacGoogle', null)]);
  expect(consensus([of('closed', 'retired'), outcome('upcoming')]).options).toEqual([
    option('eacGoogle', null),
  ]);
});

test('an option is shown as closed where it is open to nobody whom the answers stand for', () => {
  const of = (standing: Standing, because: Option['because'] = null): Outcome =>
    outcome('upcoming', { options: [option('eacGoogle', standing, because)] });
  const disputed = [option('eacGoogle', null)];
  const [unsuitable, closed, available] = [
    of('unsuitable', 'forGoogle'),
    of('closed', 'retired'),
    of('available'),
  ];
  expect(optionsAsShown(disputed, [unsuitable, closed])).toEqual(closed.options);
  expect(optionsAsShown(disputed, [closed, available])).toEqual(disputed);
  expect(optionsAsShown(disputed, [closed, of('recommended')])).toEqual(disputed);
  expect(optionsAsShown(disputed, [unsuitable])).toEqual(disputed);
  expect(optionsAsShown(disputed, [outcome('upcoming'), closed])).toEqual(closed.options);
  // What all agree on stands, with its reason.
  const agreed = [option('eacGoogle', 'closed', 'usesEws')];
  expect(optionsAsShown(agreed, [closed])).toEqual(agreed);
});

/** Who is to see to a task and by when: what two admins change at once comes together, and neither loses a change. */
import fc from 'fast-check';
import { runs } from 'unit/runs';
import {
  type Assignment,
  type Assignments,
  assignmentOf,
  assignmentsOf,
  mergeChange,
  sameAssignment,
  UNASSIGNED,
  withAssignment,
  withTheirAssignments,
} from '../assignment';

const ADA: Assignment = { ownerId: '005A', ownerName: 'Ada Admin', isActive: true, due: null };
const BEN: Assignment = { ownerId: '005B', ownerName: 'Ben Builder', isActive: true, due: null };
const CLEO: Assignment = { ownerId: '005C', ownerName: 'Cleo Clerk', isActive: true, due: null };
const JANUARY = '2027-01-15';
const MARCH = '2027-03-01';
const TASK = 'moveSettings';
const OTHER = 'acceptTerms';

describe('the assignments', () => {
  const both = { [TASK]: ADA, [OTHER]: BEN };

  test('hold one for each task, and none for a task that is given to nobody and has no day', () => {
    expect(withAssignment(both, TASK, CLEO)).toEqual({ [TASK]: CLEO, [OTHER]: BEN });
    expect(withAssignment(both, TASK, UNASSIGNED)).toEqual({ [OTHER]: BEN });
    const day = { ...UNASSIGNED, due: JANUARY };
    expect(withAssignment({}, TASK, day)).toEqual({ [TASK]: day });
    expect(withAssignment({}, TASK, ADA)).toEqual({ [TASK]: ADA });
  });

  test('of saved tasks are those of them that were given', () => {
    const tasks = [
      { task: TASK, assignment: ADA },
      { task: OTHER, assignment: UNASSIGNED },
    ] as const;
    expect(assignmentsOf(tasks)).toEqual({ [TASK]: ADA });
    expect(assignmentOf({ [TASK]: ADA }, OTHER)).toEqual(UNASSIGNED);
  });

  test.each([
    ['the same user and day', ADA, { ...ADA, ownerName: null }, true],
    ['another user', ADA, BEN, false],
    ['another day', ADA, { ...ADA, due: JANUARY }, false],
    ['another user and day', ADA, { ...BEN, due: JANUARY }, false],
  ])('are compared by what a user chooses: %s', (_, one, other, expected) => {
    expect(sameAssignment(one, other)).toBe(expected);
  });
});

describe('one change that met another', () => {
  const due = (day: string | null, whose = UNASSIGNED): Assignment => ({ ...whose, due: day });

  test.each([
    ['a user here and a day there stay both', ADA, UNASSIGNED, due(JANUARY), due(JANUARY, ADA)],
    ['a day here and a user there stay both', due(JANUARY), UNASSIGNED, BEN, due(JANUARY, BEN)],
    ['the same on both sides is no conflict', BEN, UNASSIGNED, BEN, BEN],
    ['two users are a conflict', ADA, UNASSIGNED, BEN, null],
    ['two days are a conflict', due(JANUARY, ADA), ADA, due(MARCH, ADA), null],
    ['a user taken back here, with a day from there', UNASSIGNED, ADA, due(MARCH, ADA), due(MARCH)],
    ['what was taken back there stays so', ADA, ADA, UNASSIGNED, UNASSIGNED],
    ['a day taken back there stays so', due(JANUARY, BEN), due(JANUARY, ADA), ADA, BEN],
  ])('%s', (_, mine, before, theirs, expected) => {
    expect(mergeChange(mine, before, theirs)).toEqual(expected);
  });
});

describe('what others have chosen, seen by a page with changes of its own', () => {
  const merged = (
    mine: Assignment,
    before: readonly [Assignment, ...Assignment[]],
    theirs: Assignment,
  ): { mine: Assignment; base: Assignment } => {
    const all = (one: Assignment): Assignments => withAssignment({}, TASK, one);
    const [first, ...later] = before;
    const found = withTheirAssignments(
      all(mine),
      [all(first), ...later.map(all)],
      [{ task: TASK, assignment: theirs }],
    );
    return { mine: assignmentOf(found.mine, TASK), base: assignmentOf(found.base, TASK) };
  };

  test('is taken where nothing was changed here', () => {
    expect(merged(ADA, [ADA], { ...BEN, due: MARCH })).toEqual({
      mine: { ...BEN, due: MARCH },
      base: { ...BEN, due: MARCH },
    });
  });

  test('does not undo what was changed here; the next save is told, since the base stays', () => {
    expect(merged(CLEO, [ADA], BEN)).toEqual({ mine: CLEO, base: ADA });
    const days = { mine: { ...ADA, due: JANUARY }, theirs: { ...ADA, due: MARCH } };
    expect(merged(days.mine, [ADA], days.theirs)).toEqual({ mine: days.mine, base: ADA });
  });

  test('is the new base where it is what was changed here, or what stood there all along', () => {
    expect(merged(CLEO, [ADA], CLEO).base).toEqual(CLEO);
    expect(merged(CLEO, [ADA], ADA)).toEqual({ mine: CLEO, base: ADA });
    const day = { ...UNASSIGNED, due: JANUARY };
    expect(merged(day, [UNASSIGNED], day)).toEqual({ mine: day, base: day });
  });

  test('is told apart from what was sent meanwhile: changed back since is a change', () => {
    // Read with Ada, sent with Ben, taken back to Ada while the save was on its way.
    expect(merged(ADA, [ADA, BEN], BEN)).toEqual({ mine: ADA, base: BEN });
  });

  test('takes a user and a day each by itself', () => {
    const here = { ...ADA, due: JANUARY };
    expect(merged(here, [ADA], BEN)).toEqual({ mine: { ...BEN, due: JANUARY }, base: BEN });
    expect(merged(CLEO, [ADA], { ...ADA, due: MARCH })).toEqual({
      mine: { ...CLEO, due: MARCH },
      base: { ...ADA, due: MARCH },
    });
  });

  test('knows the name of its users better', () => {
    const renamed = { ...CLEO, ownerName: 'Cleo Clark', isActive: false };
    expect(merged(CLEO, [ADA], renamed).mine).toEqual(renamed);
  });

  test('leaves the page as it is, the very same, where nothing differs, whatever the order', () => {
    const mine = { [TASK]: ADA, [OTHER]: BEN };
    const tasks = [
      { task: OTHER, assignment: BEN },
      { task: TASK, assignment: ADA },
    ] as const;
    expect(withTheirAssignments(mine, [mine], tasks).mine).toBe(mine);
    const renamed = { ...ADA, ownerName: 'Ada A.' };
    const now = withTheirAssignments(mine, [mine], [{ task: TASK, assignment: renamed }]);
    expect(now.mine).toEqual({ ...mine, [TASK]: renamed });
  });

  test('comes to the same as one change that met another, for any of them', () => {
    const any = fc
      .record({ of: fc.constantFrom(UNASSIGNED, ADA, BEN, CLEO), due: fc.constantFrom(null, JANUARY, MARCH) })
      .map(({ of, due }): Assignment => ({ ...of, due }));
    fc.assert(
      fc.property(any, any, any, (mine, before, theirs) => {
        const together = mergeChange(mine, before, theirs);
        const { mine: shown, base } = merged(mine, [before], theirs);
        // Where they are opposed, what is shown is still told when it is saved.
        const isSame =
          together === null ? mergeChange(shown, base, theirs) === null : sameAssignment(shown, together);
        expect(isSame).toBe(true);
      }),
      runs(500),
    );
  });
});

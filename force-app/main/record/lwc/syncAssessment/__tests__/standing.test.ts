/** How a plan stands: late, next and mine. */
import type { Assignments } from '../assignment';
import { savedStanding, standingOf } from '../standing';

const PLAN = ['checkLicences', 'moveSettings', 'assignPermissions', 'acceptTerms'] as const;
const TODAY = '2027-01-15';
const ME = '005000000000001';
const mine = { ownerId: `${ME}AAA`, ownerName: 'Ada Admin', isActive: true, due: '2027-01-14' };
const theirs = { ownerId: '005000000000002AAA', ownerName: 'Ben Builder', isActive: true, due: TODAY };
const ASSIGNMENTS: Assignments = { checkLicences: mine, moveSettings: mine, assignPermissions: theirs };

test('late is what is open and whose day is over; today is not over yet', () => {
  expect(standingOf(PLAN, ['checkLicences'], ASSIGNMENTS, ME, TODAY)).toEqual({
    total: 4,
    done: 1,
    late: ['moveSettings'],
    next: 'moveSettings',
    mine: ['moveSettings'],
  });
});

test('without anything open there is nothing late, next or mine', () => {
  const all = standingOf(PLAN, PLAN, ASSIGNMENTS, ME, TODAY);
  expect(all).toEqual({ total: 4, done: 4, late: [], next: null, mine: [] });
});

test('nobody has the tasks of a user without an id', () => {
  expect(standingOf(PLAN, [], { checkLicences: { ...mine, ownerId: '' } }, '', TODAY).mine).toEqual([]);
});

test('an id counts in its short and in its long form, on either side', () => {
  const short = { checkLicences: { ...mine, ownerId: ME } };
  expect(standingOf(PLAN, [], short, `${ME}AAA`, TODAY).mine).toEqual(['checkLicences']);
  expect(standingOf(PLAN, [], { checkLicences: mine }, ME, TODAY).mine).toEqual(['checkLicences']);
});

test('what fell out of a saved plan does not count', () => {
  const task = {
    who: null,
    id: 'a01',
    version: '',
    order: 1,
    inPlan: true,
    done: false,
    doneBy: null,
    doneByName: null,
    doneOn: null,
    assignment: mine,
  };
  const tasks = [
    { ...task, task: 'checkLicences', done: true },
    { ...task, task: 'moveSettings', inPlan: false },
    { ...task, task: 'acceptTerms', assignment: theirs },
  ] as const;
  expect(savedStanding(tasks, ME, TODAY)).toEqual({
    total: 2,
    done: 1,
    late: [],
    next: 'acceptTerms',
    mine: [],
  });
  const ofMine = savedStanding([{ ...task, task: 'moveSettings' }], ME, TODAY);
  expect(ofMine).toMatchObject({ late: ['moveSettings'], mine: ['moveSettings'] });
});

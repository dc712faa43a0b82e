/**
 * The clock of the unit tests. Jest fakes the date for every test (see jest.config.js); a test that speaks of a day says
 * which one it is.
 */
import type { IsoDay } from 'c/syncFacts';

/** From now on it is noon of this day, UTC. */
export function itIs(day: IsoDay): void {
  jest.setSystemTime(new Date(`${day}T12:00:00Z`));
}

/** The scale: even within a stretch, folded where nothing happens for long, and no label over another. */
import fc from 'fast-check';
import { daysBetween, type IsoDay } from 'c/syncFacts';
import { labelled, scaleOf } from '../scale';

const DAYS: readonly IsoDay[] = ['2022-10-01', '2023-01-31', '2026-10-10', '2027-04-01', '2027-04-30'];

const someDays = fc.array(
  fc.nat({ max: 4000 }).map((n) => new Date(Date.UTC(2019, 0, 1 + n)).toISOString().slice(0, 10)),
  { minLength: 1, maxLength: 12 },
);

test('the same length is the same time, on either side of a break', () => {
  const { position } = scaleOf(DAYS);
  const perDay = (from: IsoDay, to: IsoDay): number =>
    (position(to) - position(from)) / daysBetween(from, to);
  expect(perDay('2026-10-10', '2027-04-01')).toBeCloseTo(perDay('2022-10-01', '2023-01-31'), 6);
  expect(perDay('2027-04-01', '2027-04-30')).toBeCloseTo(perDay('2022-10-01', '2023-01-31'), 6);
});

test('years without a day that matters are one break, and months are none', () => {
  const { breaks, position } = scaleOf(DAYS);
  expect(breaks).toHaveLength(1);
  expect(breaks[0]).toBeGreaterThan(position('2023-01-31'));
  expect(breaks[0]).toBeLessThan(position('2026-10-10'));
  expect(scaleOf(['2026-10-10', '2027-04-30']).breaks).toEqual([]);
});

test('a day within a folded stretch stands between what surrounds the break', () => {
  const { position, breaks } = scaleOf(DAYS);
  const folded = position('2025-01-01');
  expect(folded).toBeGreaterThan(position('2023-01-31'));
  expect(folded).toBeLessThanOrEqual(breaks[0] as number);
});

test('days stand in their order and within the width, whatever they are', () => {
  fc.assert(
    fc.property(someDays, (days) => {
      const { position } = scaleOf(days);
      const places = [...new Set(days)].sort().map(position);
      expect(places.every((place) => place >= 0 && place <= 100)).toBe(true);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(new Set(places).size).toBe(places.length);
    }),
  );
});

test('a label is left out rather than drawn over another, and the first of a stretch comes before others', () => {
  fc.assert(
    fc.property(someDays, fc.integer({ min: 1, max: 20 }), (days, width) => {
      const scale = scaleOf(days);
      const shown = labelled(days, scale, width);
      const places = shown.map(scale.position);
      expect(shown[0]).toBe([...days].sort()[0]);
      for (const [index, place] of places.slice(1).entries())
        expect(place - (places[index] as number)).toBeGreaterThanOrEqual(width);
    }),
  );
  const scale = scaleOf(DAYS);
  expect(labelled(DAYS, scale, 18)).toEqual(['2022-10-01', '2026-10-10', '2027-04-01']);
  expect(labelled(DAYS, scale, 10)).toEqual(['2022-10-01', '2023-01-31', '2026-10-10', '2027-04-01']);
});

/** A watched value is told at once and at each change, until its watcher ends it. */
import { ObservableValue } from 'c/syncEvidenceStore';

test('tells everybody who watches, and nobody who has ended it', () => {
  const value = new ObservableValue(1);
  const [first, second]: [number[], number[]] = [[], []];
  const end = value.watch((each) => first.push(each));
  value.set(2);
  value.watch((each) => second.push(each));
  end();
  value.set(3);
  expect(value.value).toBe(3);
  expect([first, second]).toEqual([
    [1, 2],
    [2, 3],
  ]);
});

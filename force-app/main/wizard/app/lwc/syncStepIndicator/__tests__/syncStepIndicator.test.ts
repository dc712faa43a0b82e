/** The mark of a step: a number until its state is settled, then an icon. */
import { findAll, show, texts } from 'unit/page';
import SyncStepIndicator from 'c/syncStepIndicator';

test.each([
  ['coming', [], '2'],
  ['ready', [], '2'],
  ['current', [], '2'],
  ['answered', ['utility:check'], ''],
  ['notNeeded', ['utility:dash'], ''],
] as const)('of a step that is %s', async (state, icons, number) => {
  const element = show(SyncStepIndicator, { number: 2, state });
  const shown = findAll<HTMLElement & { iconName: string }>(element, 'lightning-icon');
  expect(shown.map(({ iconName }) => iconName)).toEqual(icons);
  expect(texts(element, `.marker_${state}[aria-hidden=true]`)).toEqual([number]);
  await expect(element).toBeAccessible();
});

/**
 * Every screen in every language: no English is left, and it is accessible and within the page. Each language has a theme and
 * a direction, so that the screens meet all of them between the languages, and one situation more than the screens need.
 * With `EVERY_LOOK` in the environment, each language meets all of them.
 */
import type { Direction, Theme } from '../../scripts/preview/look.ts';
import { translatedLanguages } from '../../scripts/preview/plugins/words.ts';
import { axe } from './support/axe.ts';
import { inspectWidths } from './support/inspect.ts';
import { test, expect } from './support/test.ts';
import { OUTCOMES, SCREENS } from './support/visits.ts';
import { textsOf, wordsIn } from './support/words.ts';

const TODAY = '2026-11-25';
const isEvery = process.env['EVERY_LOOK'] !== undefined;

interface Look {
  readonly theme: Theme;
  readonly dir: Direction;
  /** Where an earlier look has the same colours, their contrast is not measured again. */
  readonly contrast: boolean;
}

const LOOKS: readonly Look[] = [
  { theme: 'light', dir: 'ltr', contrast: true },
  { theme: 'dark', dir: 'rtl', contrast: true },
  { theme: 'light', dir: 'rtl', contrast: isEvery },
  { theme: 'dark', dir: 'ltr', contrast: isEvery },
];

/** One of several, the same for the same place. */
const turn = <Value>(values: readonly Value[], place: number): readonly Value[] =>
  isEvery ? values : values.slice(place % values.length, (place % values.length) + 1);

translatedLanguages().forEach((code, place) => {
  const words = wordsIn(code);
  for (const { theme, dir, contrast } of turn(LOOKS, place))
    for (const visit of [...SCREENS, ...turn(OUTCOMES, place)])
      test(`${code}, ${theme}, ${dir}: ${visit.name}`, async ({ open }) => {
        test.slow();
        const query = { ...visit.query, lang: code.replace('_', '-'), theme, dir };
        const page = await open({ day: visit.day ?? TODAY, query, ...(visit.dns && { dns: visit.dns }) });
        const look = async (screen: string): Promise<void> => {
          const name = `${code}-${visit.name}-${screen}-${theme}-${dir}`;
          expect(words.english(await textsOf(page)), `English on ${name}`).toEqual([]);
          await inspectWidths(page, name);
          await axe(page, { contrast });
        };
        await visit.walk({ page, words, look });
      });
});

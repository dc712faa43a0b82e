/** The options as they are shown: sorted by whether they can be chosen. */
import type { OptionId } from 'c/syncFacts';
import type { Outcome } from './judge';
import { isOpen, type Option, recommendedOf } from './options';

export interface OptionGroups {
  /** Every option, in Salesforce's order. */
  readonly all: readonly Option[];
  /** The recommended one; null: none is. */
  readonly recommended: OptionId | null;
  /** Those that can be chosen, the recommended one first. */
  readonly open: readonly Option[];
  /** Those that were open once, with the fact that closed them. */
  readonly closed: readonly Option[];
  /** Those for other orgs, and those that are not there yet. */
  readonly others: readonly Option[];
}

/** Sorts the options by whether they can be chosen; one that the answers still disagree on can be. */
export function groupOptions(all: readonly Option[]): OptionGroups {
  const canBeChosen = ({ standing }: Option): boolean => standing !== 'closed' && standing !== 'unsuitable';
  const wasOpen = ({ standing, because }: Option): boolean =>
    standing === 'closed' && because !== 'notYetAvailable';
  const recommended = recommendedOf(all);
  return {
    all,
    recommended,
    open: all.filter(canBeChosen).sort((a, b) => Number(b.id === recommended) - Number(a.id === recommended)),
    closed: all.filter(wasOpen),
    others: all.filter((option) => !canBeChosen(option) && !wasOpen(option)),
  };
}

/**
 * An option that is open to none of those that the answers may stand for is not left open, but stands as for the first
 * of those whom it is closed to.
 * @param options what all outcomes agree on
 * @param possible the outcomes of every situation that the answers may stand for
 */
export function optionsAsShown(options: readonly Option[], possible: readonly Outcome[]): Option[] {
  return options.map((option, index) => {
    const standings = possible.flatMap((outcome) => outcome.options[index] ?? []);
    if (option.because !== null || standings.some(isOpen)) return option;
    return standings.find(({ standing }) => standing === 'closed') ?? option;
  });
}

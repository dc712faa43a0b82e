/** The bridge in words: both methods, with the commands to copy and what to know of each. */
import { BRIDGE_CAVEATS, BRIDGE_METHODS } from 'c/syncFacts';
import { fill, formatHours, joinSentences } from './format';
import { BRIDGE_TEXT } from './plan';

export interface MethodView {
  readonly id: string;
  readonly title: string;
  /** Whom it lets in, and how long it takes. */
  readonly effect: string;
  /** All commands, one a line. */
  readonly commands: string;
  readonly caveats: readonly string[];
}

/** Both methods, the narrow one first. */
export function methodViews(): MethodView[] {
  return BRIDGE_METHODS.map(({ id, opensFor, hours, commands }) => ({
    id,
    title: BRIDGE_TEXT.methods[id],
    effect: joinSentences(
      BRIDGE_TEXT.opensFor[opensFor],
      hours > 1 ? fill(BRIDGE_TEXT.hours, formatHours(hours)) : BRIDGE_TEXT.hour,
    ),
    commands: commands.join('\n'),
    caveats: caveatsOf(id),
  }));
}

/** What to know of a method; null: of both. */
export function caveatsOf(method: (typeof BRIDGE_CAVEATS)[number]['method']): string[] {
  return BRIDGE_CAVEATS.filter((caveat) => caveat.method === method).map(({ id }) => BRIDGE_TEXT.caveats[id]);
}
